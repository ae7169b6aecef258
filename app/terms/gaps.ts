import { isBankHoliday } from '#app/calendar/bank-holidays.ts'
import { daysFrom, weekdayOf, type Day } from '#app/calendar/civil-days.ts'
import type { SchoolCalendar } from '#app/calendar/rules.ts'

/** What a school's calendar lacks, as somebody who keeps it should see it first. */
export type Gaps = {
  /** The last day that is filled in, or nothing at all is. */
  readonly last: Day | null
  /** Weekdays between the first and the last day of which nobody has said what they are: they count as no school. */
  readonly missing: readonly Day[]
  /** Bank holidays to come on which school is said to be open. */
  readonly openOnBankHolidays: readonly Day[]
}

/** Looks for what is missing from a calendar from today on. */
export function gapsIn(calendar: SchoolCalendar, today: Day): Gaps {
  const known = [...calendar.days.keys()].sort()
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return { last: null, missing: [], openOnBankHolidays: [] }
  const toCome = daysFrom(first > today ? first : today, last)
  return {
    last,
    missing: toCome.filter((day) => weekdayOf(day) % 6 !== 0 && !calendar.days.has(day)),
    openOnBankHolidays: toCome.filter((day) => calendar.days.get(day)?.kind === 'school' && isBankHoliday(day)),
  }
}
