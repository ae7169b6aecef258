import { shortMoment } from '#app/school-time/words.ts'
import type { WorrySource } from '#db/schema/safeguarding/worries.ts'

/** How something came, as the time after it is read: "In a check-in today at 09:10". */
export const sourceWords: Readonly<Record<WorrySource, string>> = {
  'check-in': 'In a check-in',
  paper: 'Written down',
  talk: 'Asked to talk',
}

/** The first line of the reading list: how many nobody has read, and by when the first must be. */
export function readingWords({ unread, late, due }: { unread: number; late: number; due: string | null }): string {
  if (unread === 0 || due === null) return 'All worries have been read.'
  if (late === 0) return `${unread} unread. Read the first by ${shortMoment(due)}.`
  if (late === unread) return `${unread} unread and late: the first was due ${due}.`
  return `${unread} unread, ${late} of them late: the first was due ${due}.`
}

/** What to do first with a list of worries, and why. */
export const readingOrder = 'Read from the top: the most serious come first, then those due soonest.'
