import { z } from 'zod'
import type { Day } from '#app/school-time/civil-days.ts'
import { optionalDayField } from '#app/school-time/day-fields.ts'
import { momentFields, notPast, pastMoment, type Now } from '#app/school-time/moment-fields.ts'
import { belongsTo } from '#app/safeguarding/chronology/forms.ts'
import { choice, choices, formToken, identifier, optionalText, text } from '#app/forms/fields.ts'
import { consents, recipients, shareDecisions, parentContactDecisions } from '#db/schema/safeguarding/sharing.ts'

const long = { most: 2000, tooLong: 'Write 2,000 characters or fewer' }
const short = { most: 200, tooLong: 'Write 200 characters or fewer' }
const stillToCome = { path: ['day'], message: notPast }

/** What a family may be told, by whom and from when; and why, or why not. */
export function parentContactForm(today: Day) {
  return z
    .object({
      decision: choice(parentContactDecisions, 'Choose whether they will be told'),
      decidedBy: identifier('Choose who decided'),
      reason: text({ missing: 'Write why, or why not', ...long }),
      mayBeSaid: optionalText(long),
      tellerId: z
        .array(z.string())
        .optional()
        .transform((entered) => entered?.[0] || null)
        .pipe(z.uuid({ error: 'Choose somebody from the list' }).nullable()),
      belongsTo,
      notBefore: optionalDayField({ today, when: 'to come' }),
      token: formToken,
    })
    .refine(({ decision, mayBeSaid }) => decision !== 'tell' || mayBeSaid !== null, {
      path: ['mayBeSaid'],
      message: 'Write what they may be told',
    })
    .refine(({ decision, tellerId }) => decision !== 'tell' || tellerId !== null, {
      path: ['tellerId'],
      message: 'Choose who tells them',
    })
}
export type ParentContactDecision = z.infer<ReturnType<typeof parentContactForm>>

const told = (now: Now) =>
  z.object({
    ...momentFields(now),
    toldBy: identifier('Choose who told them'),
    said: text({ missing: 'Write what was said, and to whom', ...long }),
  })
/** That a family has been told: when, by whom, what was said. */
export const contactMadeForm = (now: Now) => told(now).refine((when) => pastMoment(now, when) !== null, stillToCome)
export type ContactMade = z.infer<ReturnType<typeof told>>

const share = (now: Now) =>
  z.object({
    decision: choice(shareDecisions, 'Choose whether you are sharing it'),
    recipient: choice(recipients, 'Choose who with'),
    name: text({ missing: 'Write the name of your contact', ...short }),
    reference: optionalText(short),
    referral: choices(['yes'], { most: 1, tooMany: 'Tick this once', wrong: 'Tick this or leave it empty' }),
    consent: choice(consents, 'Choose whether they agreed'),
    what: optionalText(long),
    reason: text({ missing: 'Write why. If you are not sharing it: why it would do more harm', ...long }),
    belongsTo,
    ...momentFields(now),
    token: formToken,
  })
/** Whether something is passed on to people outside the school, with or without consent, and why. */
export const shareForm = (now: Now) =>
  share(now)
    .refine((when) => pastMoment(now, when) !== null, stillToCome)
    .refine(({ decision, what }) => decision !== 'shared' || what !== null, {
      path: ['what'],
      message: 'Write what you shared',
    })
    .refine(
      ({ decision, recipient, referral }) =>
        referral.length === 0 || (decision === 'shared' && recipient === 'children’s services'),
      {
        path: ['referral'],
        message: 'A referral is shared with children’s services. Choose both, or leave this empty',
      },
    )
export type Sharing = z.infer<ReturnType<typeof share>>

/** What those it was shared with answered. */
export const answerForm = z.object({ answer: text({ missing: 'Write what they answered', ...long }) })
export type Answered = z.infer<typeof answerForm>
