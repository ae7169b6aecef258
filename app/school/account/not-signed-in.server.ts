import { data } from '@remix-run/node'

const refusals = {
  wrong: { status: 401, sentence: 'Email or password is incorrect' },
  'too often': {
    status: 429,
    sentence:
      'Too many wrong passwords for this email. Wait 15 minutes, or sign in on a computer or tablet where you signed in before',
  },
  busy: { status: 503, sentence: 'Many people are signing in from here just now. Wait a minute, then try again' },
} as const

/** The form to sign in, sent back with why it let nobody in; never with the password. */
export function notSignedIn(came: keyof typeof refusals, email: string) {
  const { status, sentence } = refusals[came]
  return data({ entered: { email: [email] }, problems: { email: sentence } }, { status })
}
