import { daysAfter, daysFrom, type Day } from '#app/school-time/civil-days.ts'
import { addSchoolDays, isSchoolDay, schoolHoursOn, type SchoolCalendar } from '#app/school-time/rules.ts'

/** "Within 5 days for an in-year transfer or within the first 5 days of the start of a new term" (KCSIE, part two). */
const days = 5

/**
 * By when a child's file must be at the other school. The guidance does not say school days, so within the year the five
 * are days of the calendar, and the file is due when school closes on the last school day among them. Where there is no
 * school in those five days the child leaves into a holiday: then it is due when school closes on the fifth school day of
 * what comes after.
 */
export function transferDue(calendar: SchoolCalendar, lastDay: Day): Date {
  const within = daysFrom(daysAfter(lastDay, 1), daysAfter(lastDay, days)).filter((day) => isSchoolDay(calendar, day))
  const day = within.at(-1) ?? addSchoolDays(calendar, lastDay, days)
  const hours = schoolHoursOn(calendar, day)
  if (!hours) throw new Error('a school day without hours')
  return hours.closes
}
