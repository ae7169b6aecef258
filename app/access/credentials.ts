import { cleanText } from '../forms/clean-text.ts'

// Spaces, and what a mail program or a web page puts around an address and nobody sees.
const notSeen = /[\s\p{Cf}]/gu

/** The e-mail, as it is kept, and the password in a sign-in form, both cleaned as when they were set. */
export function credentialsIn(form: FormData): { email: string; password: string } {
  return { email: written(form, 'email').replace(notSeen, '').toLowerCase(), password: written(form, 'password') }
}

function written(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? cleanText(value) : ''
}
