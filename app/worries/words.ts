import type { WorrySource } from '#db/schema/worries.ts'

/** How something came, as the time after it is read: "Told today at 09:10". */
export const sourceWords: Readonly<Record<WorrySource, string>> = {
  'check-in': 'Told',
  paper: 'Written down',
  talk: 'Asked to talk',
}

/** The first line of the reading list: how many nobody has read, and by when the first must be. */
export function readingWords({ unread, late, due }: { unread: number; late: number; due: string | null }): string {
  if (unread === 0 || due === null) return 'All worries have been read.'
  if (late === 0) return `${unread} unread. The first is due ${due}.`
  if (late === unread) return `${unread} unread, late: the first was due ${due}.`
  return `${unread} unread, and ${late} of them late: the first was due ${due}.`
}

/** What to do first with a list of worries, and why. */
export const readingOrder = 'Read from the top: the most serious first, then the soonest due.'
