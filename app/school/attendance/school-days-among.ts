import { daysFrom, type Day } from '#app/school-time/civil-days.ts'
import { isSchoolDay, type SchoolCalendar } from '#app/school-time/rules.ts'

/** The days from the first until the last on which there is school. */
export function schoolDaysAmong(calendar: SchoolCalendar, first: Day, last: Day): Day[] {
  return daysFrom(first, last).filter((day) => isSchoolDay(calendar, day))
}
