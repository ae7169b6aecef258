import { isBankHoliday } from './bank-holidays.ts'
import { daysAfter, weekdayOf, type Day } from './civil-days.ts'
import { momentAt } from './moment-at.ts'
import { schoolDayOf, type SchoolCalendar } from './rules.ts'

const officesClose = '17:00'

function isWorkingDay(day: Day): boolean {
  return weekdayOf(day) >= 1 && weekdayOf(day) <= 5 && !isBankHoliday(day)
}

/** When offices close on the first working day after the day it is: weekdays that are no bank holidays, school or not. */
export function endOfNextWorkingDay(calendar: SchoolCalendar, at: Date): Date {
  let day = daysAfter(schoolDayOf(calendar, at), 1)
  while (!isWorkingDay(day)) day = daysAfter(day, 1)
  return momentAt(calendar, day, officesClose)
}
