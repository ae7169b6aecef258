import type { DatedDay } from '#app/school-time/changes.ts'
import { isBankHoliday } from '#app/school-time/bank-holidays.ts'
import { daysFrom, weekdayOf, type Day } from '#app/school-time/civil-days.ts'
import type { CalendarDay } from '#app/school-time/rules.ts'

/**
 * The days somebody means: one day as it is, whatever day it is; from one until another the weekdays, of which bank
 * holidays stay bank holidays.
 */
export function daysToSet(first: Day, last: Day, day: CalendarDay): DatedDay[] {
  if (first === last) return [{ date: first, ...day }]
  return daysFrom(first, last)
    .filter((date) => weekdayOf(date) % 6 !== 0)
    .map((date) => ({ date, ...day, kind: isBankHoliday(date) ? 'bank_holiday' : day.kind }))
}
