import type { SchoolCalendar } from '#app/calendar/rules.ts'
import { momentWords } from '#app/calendar/words.ts'

/** By when something has to be seen, as it is said: "by today at 15:30"; or since when it is late. */
export function dueWords(calendar: SchoolCalendar, at: Date, dueAt: Date): string {
  const moment = momentWords(calendar, at, dueAt)
  return dueAt > at ? moment : `late: was due ${moment}`
}
