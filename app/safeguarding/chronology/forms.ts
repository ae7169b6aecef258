import { z } from 'zod'
import { momentFields, notPast, pastMoment, type Now } from '#app/school-time/moment-fields.ts'
import { choice, formToken, optionalText, text } from '#app/forms/fields.ts'
import type { FileEntryKind } from '#db/schema/safeguarding/files.ts'

const most = 10_000
const tooLong = `Write ${most.toLocaleString('en-GB')} characters or fewer`

/** Stands for no record at all, when somebody chooses that a line belongs to none. */
export const noRecord = 'none'

/** Which record a new line belongs to, chosen; nothing when nobody was asked. */
export const belongsTo = z
  .array(z.string())
  .transform((entered) => entered[0] || undefined)
  .pipe(z.union([z.literal(noRecord), z.uuid()], { error: 'Choose a record from the list, or none' }).optional())
  .optional()
export type BelongsTo = z.infer<typeof belongsTo>

/** What somebody can add to a file by hand. The rest comes from what is done elsewhere. */
export const writtenKinds = [
  'observation',
  'child’s words',
  'discussion',
  'action',
  'decision',
] as const satisfies readonly FileEntryKind[]

/** A new line for a child's file, as it is written at a moment. */
export function entryForm(now: Now) {
  return z
    .object({
      token: formToken,
      kind: choice(writtenKinds, 'Choose what it is'),
      words: text({ missing: 'Write what happened', most, tooLong }),
      reasons: optionalText({ most, tooLong }),
      belongsTo,
      ...momentFields(now),
    })
    .transform(({ day, time, ...entry }, context) => {
      const occurredAt = pastMoment(now, { day, time })
      if (occurredAt === null) context.addIssue({ code: 'custom', path: ['day'], message: notPast })
      if (entry.kind === 'decision' && entry.reasons === null)
        context.addIssue({ code: 'custom', path: ['reasons'], message: 'Write why this was decided' })
      return { ...entry, occurredAt: occurredAt ?? now.at }
    })
}
export type NewEntry = z.infer<ReturnType<typeof entryForm>>

export const correctionKinds = ['put right', 'disputed'] as const

/** What is to be said beside a line that is wrong, or that somebody says is wrong. */
export function correctionForm(now: Now) {
  return z
    .object({
      token: formToken,
      how: choice(correctionKinds, 'Choose which it is'),
      words: text({ missing: 'Write what it should say, or what is disputed', most, tooLong }),
      belongsTo,
      ...momentFields(now),
    })
    .transform(({ day, time, ...correction }, context) => {
      const occurredAt = pastMoment(now, { day, time })
      if (occurredAt === null) context.addIssue({ code: 'custom', path: ['day'], message: notPast })
      return { ...correction, occurredAt: occurredAt ?? now.at }
    })
}
export type Correction = z.infer<ReturnType<typeof correctionForm>>
