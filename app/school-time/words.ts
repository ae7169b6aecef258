import { daysApart, schoolYearOf, weekdayOf, type Day } from './civil-days.ts'
import { monthNames, weekdayNames } from './day-names.ts'
import { endOfSchoolDay, isSchoolDay, schoolDayOf, type SchoolCalendar } from './rules.ts'
import { clockAt, fullDayAt } from '#app/words/school-clock.ts'
import { readBy } from './soon-enough.ts'

/** A day as it is said: "Tuesday 3 March". */
export function dayName(day: Day): string {
  const [, month, date] = day.split('-').map(Number)
  return `${weekdayNames[weekdayOf(day)]} ${date} ${monthNames[(month ?? 1) - 1]}`
}

const yearOf = (day: Day) => Number(day.replace(/-.*/, ''))
/** Further away than this a day is not known by its month alone. */
const halfAYear = 183

/** A day as it is said on another, with its year where that is not plain: "Tuesday 3 March", "Wednesday 17 November 2027". */
export function datedName(today: Day, day: Day): string {
  const isNear = Math.abs(daysApart(today, day)) <= halfAYear
  const isThisYear = yearOf(day) === yearOf(today) || schoolYearOf(day) === schoolYearOf(today)
  return isNear && isThisYear ? dayName(day) : `${dayName(day)} ${yearOf(day)}`
}

/** A day as it is said on another: "today", "tomorrow", "yesterday", "on Monday" within a week, "on Tuesday 3 March". */
export function dayWords(today: Day, day: Day): string {
  const away = daysApart(today, day)
  if (away === 0) return 'today'
  if (away === 1) return 'tomorrow'
  if (away === -1) return 'yesterday'
  return away > 1 && away < 7 ? `on ${weekdayNames[weekdayOf(day)]}` : `on ${datedName(today, day)}`
}

/** A moment as it is said at the school, for staff: "today at 15:30", "on Tuesday 3 March at 09:35". */
export function momentWords(calendar: SchoolCalendar, at: Date, moment: Date): string {
  const { day, time } = clockAt(calendar.timeZone, moment)
  return `${dayWords(schoolDayOf(calendar, at), day)} at ${time}`
}

/** A moment in words after "by" or "since": "15:30" today, "Monday at 09:35". */
export const shortMoment = (moment: string): string => moment.replace(/^(?:today at|on) /, '')

/** Until when something goes on: "15:30" today, with no need to say the day; "tomorrow at 09:00". */
export function untilWords(calendar: SchoolCalendar, at: Date, moment: Date): string {
  return momentWords(calendar, at, moment).replace(/^today at /, '')
}

/** Since when something is new: "new at 10:18" today, "new yesterday at 10:18". */
export function newWords(calendar: SchoolCalendar, at: Date, moment: Date): string {
  return `new ${momentWords(calendar, at, moment).replace(/^today /, '')}`
}

/** A moment as it stands in a record that is read years later: "Tuesday 3 March 2026 at 09:35". */
export function momentOnRecord({ timeZone }: SchoolCalendar, moment: Date): string {
  return `${fullDayAt(timeZone, moment)} at ${clockAt(timeZone, moment).time}`
}

/**
 * The day by which a grown-up reads something, as a child is told: "today", "tomorrow", "on Monday".
 * What is overdue is never promised for a day gone by, but for the first day on which somebody is there to read it; and
 * in a holiday, in which grown-ups are asked to look sooner, nothing is promised before school opens again.
 */
export function whenRead(calendar: SchoolCalendar, at: Date, dueAt: Date): string {
  const due = schoolDayOf(calendar, dueAt > at ? dueAt : readBy(calendar, at))
  const day = isSchoolDay(calendar, due) ? due : schoolDayOf(calendar, endOfSchoolDay(calendar, at))
  return dayWords(schoolDayOf(calendar, at), day)
}
