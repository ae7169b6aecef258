import type { DatedDay } from '#app/calendar/changes.ts'
import { isBankHoliday } from '#app/calendar/bank-holidays.ts'
import { daysFrom, weekdayOf, type Day } from '#app/calendar/civil-days.ts'
import type { CalendarDay } from '#app/calendar/rules.ts'

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
