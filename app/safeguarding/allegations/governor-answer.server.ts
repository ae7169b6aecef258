import { data } from '@remix-run/node'
import type { RouteArgs } from '#app/access/authorize.server.ts'
import { signInGovernor } from '#app/access/governor-sign-in.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { governorDoorForm } from './governor-form.ts'

const refusals = {
  wrong: {
    status: 401,
    sentence:
      'That email address and code do not go together, or the code has stopped working. Look for a newer email from us.',
  },
  'too often': { status: 429, sentence: 'Too many tries. Wait 15 minutes, then try again' },
} as const

/** Asks for the governor's address and code, and gives permission or the form to mend. */
export async function askGovernor(asked: RouteArgs, openingId: string) {
  const form = await readForm(asked.request, governorDoorForm)
  if (!form.ok) return { refusal: data(form, { status: 422 }) }
  const { email } = form.values
  const tried = await signInGovernor(asked, { openingId, ...form.values })
  if (tried.came === 'in') return { refusal: null, grant: tried.grant, ...form.values }
  const { status, sentence } = refusals[tried.came]
  return { refusal: data({ entered: { email: [email] }, problems: { code: sentence } }, { status }) }
}

/** What is said where it is no longer for the governor to read. */
export const notForGovernor = () =>
  data(
    {
      entered: {},
      problems: { code: 'Someone at the school can read this now, or someone else is the safeguarding governor.' },
    },
    { status: 409 },
  )
