import { weekdayOf, type Day } from '#app/school-time/civil-days.ts'
import { isSchoolDay, type SchoolCalendar } from '#app/school-time/rules.ts'
import { schoolWeekdays, type SchoolWeekday } from '#db/schema/school/attendance.ts'

/** The weekdays on which a child comes, from the first day until the last; without a last day it goes on. */
export type Timetable = { readonly weekdays: readonly SchoolWeekday[]; readonly from: Day; readonly until: Day | null }
/** What is known of when a child is at this school. */
export type Attendance = {
  readonly joinedOn: Day
  /** The first day on which the child no longer comes. */
  readonly leftOn: Day | null
  /** Of several that hold on a day the one set last counts, so they are given in the order they were set. */
  readonly timetables: readonly Timetable[]
  readonly away: ReadonlySet<Day>
}
/** Whether a child is to be expected on a day, and if not, why. */
export type Expectation = 'expected' | 'no school' | 'not at this school' | 'not one of their days' | 'away'

/** Whether a child is expected at school on a day: there is school, they belong to it, it is one of their days and nobody marked them away. */
export function expectationOf(calendar: SchoolCalendar, child: Attendance, day: Day): Expectation {
  if (!isSchoolDay(calendar, day)) return 'no school'
  if (day < child.joinedOn || (child.leftOn !== null && child.leftOn <= day)) return 'not at this school'
  const timetable = child.timetables.findLast(({ from, until }) => from <= day && (until === null || day <= until))
  if (timetable && !comesOn(timetable, day)) return 'not one of their days'
  return child.away.has(day) ? 'away' : 'expected'
}

/** Timetables know the five weekdays; a school that opens on a Saturday expects everybody. */
function comesOn({ weekdays }: Timetable, day: Day): boolean {
  const weekday = schoolWeekdays[weekdayOf(day) - 1]
  return weekday === undefined || weekdays.includes(weekday)
}
