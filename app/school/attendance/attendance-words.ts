import { dayName } from '#app/school-time/words.ts'
import type { Day } from '#app/school-time/civil-days.ts'
import { schoolWeekdays, type SchoolWeekday } from '#db/schema/school/attendance.ts'
import type { Expectation, Timetable } from './expectation.ts'

/** Whether a child is expected today, in words that follow their name: "is expected today". */
export const todayWords: Readonly<Record<Expectation, string>> = {
  expected: 'is expected today',
  away: 'is marked absent today',
  'not one of their days': 'is not due in today: it is not one of their days',
  'not at this school': 'is not at this school today',
  'no school': 'is not due in: there is no school today',
}

/** A weekday as it is written: "Monday". */
export function weekdayName(weekday: SchoolWeekday): string {
  return weekday.replace(/^./, (letter) => letter.toUpperCase())
}

const inYear = (day: Day) => `${dayName(day)} ${day.replace(/-.*/, '')}`

/** When a child comes: "Monday and Friday, from Monday 2 November 2026". */
export function timetableWords({ weekdays, from, until }: Timetable): string {
  const inOrder = schoolWeekdays.filter((weekday) => weekdays.includes(weekday)).map(weekdayName)
  const days = inOrder.length === schoolWeekdays.length ? 'Every day' : new Intl.ListFormat('en-GB').format(inOrder)
  return `${days}, from ${inYear(from)}${until === null ? '' : ` until ${inYear(until)}`}`
}
