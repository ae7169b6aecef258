import { weekdayOf, type Day } from '#app/school-time/civil-days.ts'
import { momentAt } from '#app/school-time/moment-at.ts'
import { endOfSchoolDay, endOfSchoolDayAfter, type SchoolCalendar } from '#app/school-time/rules.ts'
import { schoolDaysLater, soonEnough } from '#app/school-time/soon-enough.ts'

const daysToReview = 5

/**
 * By when a task is to be done: when school closes on its day, or soon after on the next school day where that day has been
 * closed. Whoever chose a day of the weekend meant it.
 */
export function followUpDue(calendar: SchoolCalendar, day: Day): Date {
  const begins = momentAt(calendar, day, '00:00')
  if (weekdayOf(day) > 5) return endOfSchoolDayAfter(calendar, begins, 0)
  return soonEnough(calendar, (each) => endOfSchoolDay(each, begins))
}

/** By when a second person has to look at how a crisis was dealt with that was closed at a moment. */
export function reviewDue(calendar: SchoolCalendar, closedAt: Date): Date {
  return schoolDaysLater(calendar, closedAt, daysToReview)
}
