import { z } from 'zod'
import { agreedBy } from '#app/safeguarding/alerts/forms.ts'
import { momentFields, notPast, pastMoment, type Now } from '#app/school-time/moment-fields.ts'
import {
  choice,
  formToken,
  identifier,
  optionalChoice,
  optionalIdentifier,
  optionalText,
  text,
} from '#app/forms/fields.ts'
import { concernOutcomes } from '#db/schema/safeguarding/concerns.ts'
import { isReferral } from './rules.ts'

const most = 10_000
const tooLong = `Write ${most.toLocaleString('en-GB')} characters or fewer`
const outOfDate = 'This page is out of date. Open it again.'

/** Something that worries a grown-up, as it is passed on at a moment. */
export function concernForm(now: Now) {
  return z
    .object({
      token: formToken,
      child: identifier('Choose which child it is about'),
      seen: text({ missing: 'Write what you saw or heard', most, tooLong }),
      ...momentFields(now),
      childWords: optionalText({ most, tooLong }),
      done: optionalText({ most, tooLong }),
      whoKnows: optionalText({ most, tooLong }),
      aboutAdult: optionalChoice(['no', 'yes'], 'Choose yes or no'),
      adult: optionalIdentifier('Choose somebody from the list, or nobody'),
      adultName: optionalText({ most: 200, tooLong: 'Write 200 characters or fewer' }),
      worry: optionalIdentifier(outOfDate),
      alert: optionalIdentifier(outOfDate),
    })
    .transform(({ day, time, aboutAdult, ...concern }, context) => {
      const { adult, adultName } = concern
      const names = adult !== null || adultName !== null
      const isAboutAdult = aboutAdult === 'yes'
      const problem = (field: string, message: string) => {
        context.addIssue({ code: 'custom', path: [field], message })
        return z.NEVER
      }
      const occurredAt = pastMoment(now, { day, time })
      if (occurredAt === null) return problem('day', notPast)
      if (isAboutAdult && !names) return problem('adult', 'Choose the grown-up it is about, or write who it is')
      if (!isAboutAdult && names) return problem('aboutAdult', 'You named a grown-up below. Is it about them?')
      return { ...concern, occurredAt, subject: isAboutAdult ? ('adult' as const) : ('child' as const) }
    })
}
export type NewConcern = z.infer<ReturnType<typeof concernForm>>

/** What the address of a new concern says it grows out of, when somebody comes from a child, a worry or an alert. */
export function prefillOf({ url }: { readonly url: string }) {
  const { searchParams } = new URL(url)
  const idOf = (name: string) => z.uuid().nullable().catch(null).parse(searchParams.get(name))
  return { childId: idOf('child'), worryId: idOf('worry'), alertId: idOf('alert') }
}

export const decisionForm = z
  .object({
    outcome: choice(concernOutcomes, 'Choose what action you will take'),
    decision: text({ missing: 'Write what you decided', most, tooLong }),
    reasons: text({ missing: 'Write why', most, tooLong }),
    notReferred: optionalText({ most, tooLong }),
    agreedBy,
  })
  .refine(({ outcome, notReferred }) => isReferral(outcome) || notReferred !== null, {
    path: ['notReferred'],
    message: 'Write why you are not referring it',
  })
export type Decision = z.infer<typeof decisionForm>

export const referralForm = z.object({
  token: formToken,
  seen: text({ missing: 'Write what the lead needs to know about the child', most, tooLong }),
  withWords: optionalChoice(['yes'], 'Choose whether to pass on the child’s own words'),
})
export type Referral = z.infer<typeof referralForm>
