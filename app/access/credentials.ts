import { cleanText } from '../forms/clean-text.ts'

/** The e-mail, as it is kept, and the password in a sign-in form, both cleaned as when they were set. */
export function credentialsIn(form: FormData): { email: string; password: string } {
  return { email: written(form, 'email').trim().toLowerCase(), password: written(form, 'password') }
}

function written(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? cleanText(value) : ''
}
