import { Temporal } from 'temporal-polyfill'
import { daysApart, type Day } from './civil-days.ts'
import { addSchoolDays, endOfSchoolDay, endOfSchoolDayAfter, schoolDayOf, type SchoolCalendar } from './rules.ts'

/** However the school's days are set, nothing that waits for a grown-up moves by more weekdays than this. */
const mostWeekdays = 2

/** The calendar as it would be if nobody had set a day: every weekday that is no bank holiday is a school day. */
const nothingSet = new Map<string, SchoolCalendar>()
function weekdaysAlone({ timeZone }: SchoolCalendar): SchoolCalendar {
  const known = nothingSet.get(timeZone)
  if (known) return known
  const plain = { timeZone, days: new Map() }
  nothingSet.set(timeZone, plain)
  return plain
}

/**
 * A time counted by the calendar, but never more than two weekdays after the time it would be if no day were set. So a
 * closure or a holiday, set by mistake or on purpose, never puts off for long what somebody has to read or take.
 */
export function soonEnough(calendar: SchoolCalendar, count: (calendar: SchoolCalendar) => Date): Date {
  const byCalendar = count(calendar)
  const plain = weekdaysAlone(calendar)
  const without = count(plain)
  const day: Day = schoolDayOf(plain, without)
  const days = daysApart(day, addSchoolDays(plain, day, mostWeekdays))
  const latest = Temporal.Instant.fromEpochMilliseconds(without.getTime())
    .toZonedDateTimeISO(calendar.timeZone)
    .add({ days }).epochMilliseconds
  return byCalendar.getTime() <= latest ? byCalendar : new Date(latest)
}

/** By when something that came now must be read: before school closes today, or the next time there is school, soon enough. */
export function readBy(calendar: SchoolCalendar, at: Date): Date {
  return soonEnough(calendar, (each) => endOfSchoolDay(each, at))
}

/** When school closes so many school days later, soon enough. */
export function schoolDaysLater(calendar: SchoolCalendar, at: Date, count: number): Date {
  return soonEnough(calendar, (each) => endOfSchoolDayAfter(each, at, count))
}
