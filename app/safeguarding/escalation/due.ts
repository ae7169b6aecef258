import { addSchoolMinutes, type SchoolCalendar } from '#app/school-time/rules.ts'
import { readBy, schoolDaysLater, soonEnough } from '#app/school-time/soon-enough.ts'
import type { Due } from '#db/schema/safeguarding/alert-answers.ts'

const minute = 60_000

/** The moment by which an alert raised now must have been acknowledged. Only the urgent ones run outside school time. */
export function dueAt(due: Due, raisedAt: Date, calendar: SchoolCalendar): Date {
  switch (due) {
    case '15 minutes':
      return new Date(raisedAt.getTime() + 15 * minute)
    case '60 school minutes':
      return soonEnough(calendar, (each) => addSchoolMinutes(each, raisedAt, 60))
    case 'end of school day':
      return readBy(calendar, raisedAt)
    case 'end of next school day':
      return schoolDaysLater(calendar, raisedAt, 1)
    case '5 school days':
      return schoolDaysLater(calendar, raisedAt, 5)
  }
}
