import { cleanText } from '../forms/clean-text.ts'

/** The e-mail, as it is kept, and the password in a sign-in form. */
export function credentialsIn(form: FormData): { email: string; password: string } {
  const email = cleanText(String(form.get('email') ?? ''))
  return { email: email.trim().toLowerCase(), password: String(form.get('password') ?? '') }
}
