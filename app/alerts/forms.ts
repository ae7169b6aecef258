import { z } from 'zod'
import { choice, formToken, identifier, optionalText, text } from '#app/forms/fields.ts'
import { outcomes } from '#db/schema/alerts.ts'

const most = 2000
const tooLong = `Write ${most.toLocaleString('en-GB')} letters or fewer`

export const acknowledgementForm = z.object({
  note: optionalText({ most, tooLong }),
  /** The newest reason that was on the page: what came in since has not been seen. */
  seen: identifier('This page is out of date. Open the alert again.'),
})
export type Acknowledgement = z.infer<typeof acknowledgementForm>

export const noteForm = z.object({
  note: text({ missing: 'Write what you did or saw', most, tooLong }),
  token: formToken,
})
export type AlertNote = z.infer<typeof noteForm>

const noFurtherAction = 'no further action'

export const resolutionForm = z
  .object({
    done: text({ missing: 'Write what was done', most, tooLong }),
    outcome: choice(outcomes, 'Choose what came of it'),
    told: choice(['yes', 'no'], 'Choose whether the child has been told'),
    reason: optionalText({ most, tooLong }),
  })
  .refine(({ outcome, reason }) => outcome !== noFurtherAction || reason !== null, {
    path: ['reason'],
    message: 'Write why nothing more is needed',
  })
export type Resolution = z.infer<typeof resolutionForm>
