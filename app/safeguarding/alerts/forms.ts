import { z } from 'zod'
import { choice, choices, formToken, identifier, optionalText, text } from '#app/forms/fields.ts'
import { verdicts } from '#db/schema/safeguarding/alert-answers.ts'
import { outcomes } from '#db/schema/safeguarding/alerts.ts'

const most = 2000
const tooLong = `Write ${most.toLocaleString('en-GB')} characters or fewer`

/** Who agreed that something is closed, where it names whoever closes it and nobody else is there. */
export const agreedBy = optionalText({ most: 200, tooLong: 'Write 200 characters or fewer' }).optional()

export const acknowledgementForm = z.object({
  note: optionalText({ most, tooLong }),
  /** The newest reason that was on the page: what came in since has not been seen. */
  seen: identifier('This page is out of date. Open the alert again.'),
})
export type Acknowledgement = z.infer<typeof acknowledgementForm>

/** The alert on whose page somebody said that they are with a child; nothing on the list of children to check on. */
export const checkOnForm = z.object({
  alert: z
    .array(z.string())
    .default([])
    .transform(([alert]) => alert),
})

/** At most so many alerts about a child are taken at once; for more there is no such press. */
export const mostTaken = 100

/** What a list showed of a child when somebody took all of it: the newest that had come in, and the alerts nobody had. */
export const takeAllForm = z.object({
  seen: identifier('This page is out of date. Look again.'),
  alerts: z
    .array(z.string())
    .default([])
    .transform(([alerts = '']) => alerts.split(' ', mostTaken + 1))
    .pipe(z.array(z.uuid()).max(mostTaken)),
})
export type ShownWhenTaken = z.infer<typeof takeAllForm>

export const noteForm = z.object({
  note: text({ missing: 'Write what you did or saw', most, tooLong }),
  token: formToken,
})
export type AlertNote = z.infer<typeof noteForm>

/** What is missing is said at once, also where something else is missing. */
const saidWithTheRest = { when: () => true }
const noFurtherAction = 'no further action'

/** What closing an alert has to say: what is serious leaves a record in the child's file, or the reason why there is none. */
export function resolutionForm({ needsRecord }: { readonly needsRecord: boolean }) {
  return z
    .object({
      done: text({ missing: 'Write what was done', most, tooLong }),
      outcome: choice(outcomes, 'Choose an outcome'),
      told: choice(['yes', 'no'], 'Choose whether the child has been told'),
      reason: optionalText({ most, tooLong }),
      noRecord: optionalText({ most, tooLong }),
      verdict: choice(verdicts, 'Choose whether this alert was useful'),
      agreedBy,
    })
    .refine(({ outcome, reason }) => outcome !== noFurtherAction || reason !== null, {
      path: ['reason'],
      message: 'Write why nothing more is needed',
      ...saidWithTheRest,
    })
    .refine(({ noRecord }) => !needsRecord || noRecord !== null, {
      path: ['noRecord'],
      message: 'Report it as a concern first, or say why no concern is needed',
      ...saidWithTheRest,
    })
}
export type Resolution = z.infer<ReturnType<typeof resolutionForm>>

/** Whom of the grown-ups it names something is about. */
export function namingForm(named: readonly string[]) {
  return z.object({
    about: choices([...named], { most: 100, tooMany: 'Choose fewer', wrong: 'Choose grown-ups from the list' }),
  })
}
