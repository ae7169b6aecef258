import { isBankHoliday } from '#app/school-time/bank-holidays.ts'
import { daysFrom, weekdayOf, type Day } from '#app/school-time/civil-days.ts'
import { knownPartsOf, type SchoolCalendar } from '#app/school-time/rules.ts'

/** What a school's calendar lacks, as somebody who keeps it should see it first. */
export type Gaps = {
  /** The last day that is filled in; nothing when no term is. */
  readonly last: Day | null
  /** Weekdays between the first term and the last of which nobody has said what they are. */
  readonly missing: readonly Day[]
  /** Bank holidays to come on which school is said to be open. */
  readonly openOnBankHolidays: readonly Day[]
}

/** Looks for what is missing from a calendar from today on. */
export function gapsIn(calendar: SchoolCalendar, today: Day): Gaps {
  const openOnBankHolidays = [...calendar.days]
    .filter(([day, { kind }]) => day >= today && kind === 'school' && isBankHoliday(day))
    .map(([day]) => day)
  const known = knownPartsOf(calendar)
  const [{ first } = { first: today }] = known
  const last = known.at(-1)?.last
  if (last === undefined) return { last: null, missing: [], openOnBankHolidays }
  const toCome = daysFrom(first > today ? first : today, last)
  const missing = toCome.filter((day) => weekdayOf(day) % 6 !== 0 && !calendar.days.has(day))
  return { last, missing, openOnBankHolidays }
}
