import { dayName } from '#app/school-time/words.ts'
import type { Day } from '#app/school-time/civil-days.ts'
import type { CalendarDay } from '#app/school-time/rules.ts'
import { kindWords } from './kinds.ts'

/** A day with its year, which in a calendar of several years has to be said: "Friday 24 July 2026". */
export function dayInYear(day: Day): string {
  return `${dayName(day)} ${day.replace(/-.*/, '')}`
}

/** A month as it stands over its days: "November 2026". */
export function monthName(month: string): string {
  return dayInYear(`${month}-01`).replace(/^\S+ 1 /, '')
}

/** What a day is, with the hours of school: "School, 08:45 to 15:30". */
export function dayIs({ kind, opens, closes }: CalendarDay): string {
  return kind === 'school' ? `${kindWords.school}, ${opens} to ${closes}` : kindWords[kind]
}

/** Some days by name and how many more there are. */
export function namedDays(days: readonly Day[], most = 5): string {
  const named = days.filter((_, place) => place < most).map(dayInYear)
  const more = days.length - named.length
  return new Intl.ListFormat('en-GB').format(more > 0 ? [...named, `${more} more`] : named)
}
