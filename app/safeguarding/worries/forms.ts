import { z } from 'zod'
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
import { safeties } from '#db/schema/safeguarding/worries.ts'

const most = 10_000
const tooLong = `Write ${most.toLocaleString('en-GB')} characters or fewer`

/** What a child put on paper or said aloud, as a grown-up writes it down at a moment. */
export function paperNoteForm(now: Now) {
  return z
    .object({
      token: formToken,
      child: identifier('Choose which child it is from'),
      words: text({ missing: 'Write what the child wrote or said', most, tooLong }),
      where: optionalText({ most: 200, tooLong: 'Write 200 characters or fewer' }),
      ...momentFields(now),
      safe: optionalChoice(safeties, 'Choose yes, not sure or no'),
    })
    .transform(({ day, time, ...note }, context) => {
      const occurredAt = pastMoment(now, { day, time })
      if (occurredAt !== null) return { ...note, occurredAt }
      context.addIssue({ code: 'custom', path: ['day'], message: notPast })
      return z.NEVER
    })
}
export type PaperNote = z.infer<ReturnType<typeof paperNoteForm>>

/** Whom a child wants to talk to: one of those the school named, or whoever is there. */
export function talkForm(people: readonly string[]) {
  return z.object({
    token: formToken,
    person: choice([...people, 'anyone'], 'Tap who you want to talk to, or tap Anyone'),
  })
}
export type TalkAsked = z.infer<ReturnType<typeof talkForm>>

const outOfDate = 'This page is out of date. Open the worry again.'
/** That somebody has read a worry, as it was on the page they had, and the alert on whose page they read it, if it was one. */
export const worryReadForm = z.object({ seen: optionalIdentifier(outOfDate), alert: optionalIdentifier(outOfDate) })
export type WorryRead = Pick<z.infer<typeof worryReadForm>, 'seen'>

/** Why a worry is not about a grown-up at the school. */
export const handingBackForm = z.object({
  token: formToken,
  reason: text({
    missing: 'Write why it is not about a grown-up at the school',
    most: 2000,
    tooLong: 'Write 2,000 characters or fewer',
  }),
})
export type HandingBack = z.infer<typeof handingBackForm>
