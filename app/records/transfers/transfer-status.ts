import { schoolDaysBetween, schoolDayOf, type SchoolCalendar } from '#app/school-time/rules.ts'
import { momentWords } from '#app/school-time/words.ts'
import { counted } from '#app/words/counted.ts'
import type { TransferState } from '#db/schema/records/transfers.ts'

type Row = { readonly state: TransferState; readonly dueAt: Date }
type Now = { readonly calendar: SchoolCalendar; readonly at: Date }

/** Whether a file should have been with the other school by now, and nobody there has said that it is. */
export function isOverdue({ state, dueAt }: Row, at: Date): boolean {
  return (state === 'to send' || state === 'sent') && dueAt <= at
}

/** By when a file must be there, with the school days that are left, or since when it is late. */
export function dueWords({ state, dueAt }: Row, { calendar, at }: Now): string {
  const when = momentWords(calendar, at, dueAt)
  if (state === 'received' || state === 'withdrawn') return ''
  if (dueAt <= at) return `Late: was due ${when}`
  const left = schoolDaysBetween(calendar, schoolDayOf(calendar, at), schoolDayOf(calendar, dueAt))
  if (left === 0) return `Due ${when}`
  return `Due ${when}, ${counted(left, 'school day')} left`
}

/** How far a file has got, as staff read it. */
export const stateWords: Readonly<Record<TransferState, string>> = {
  'to send': 'To be sent',
  sent: 'Sent, not confirmed yet',
  received: 'Received',
  withdrawn: 'Cancelled',
}
