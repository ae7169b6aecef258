import type { DatedDay } from '#app/school-time/changes.ts'
import { isBankHoliday } from '#app/school-time/bank-holidays.ts'
import { isTime } from '#app/school-time/as-written.ts'
import { daysAfter, isDay, weekdayOf, type Day } from '#app/school-time/civil-days.ts'
import { dayKinds } from '#db/schema/school/calendar.ts'
import { kindWords } from './kinds.ts'
import { runsOf } from './runs.ts'

/** Days as a table, a line for each: what a school's own import reads again just as it was. */
export function asLines(days: readonly DatedDay[]): string {
  return days.map(({ date, kind, opens, closes }) => `${date},${kind},${opens},${closes}`).join('\n')
}

/** The days that such a table sets, or nothing where it is not one that we wrote. */
export function daysIn(lines: string): DatedDay[] | null {
  const days = lines.split('\n').map((line): DatedDay | null => {
    const [date = '', as = '', opens = '', closes = '', ...more] = line.split(',')
    const kind = dayKinds.find((each) => each === as)
    const isOurs = kind !== undefined && isDay(date) && isTime(opens) && isTime(closes) && opens < closes
    return isOurs && more.length === 0 ? { date, kind, opens, closes } : null
  })
  const known = days.filter((day) => day !== null)
  return known.length === days.length ? known : null
}

/** Days in a row make one event; a weekend, and a bank holiday, are always an event of their own. */
const follows = (last: Day, next: Day) => daysAfter(last, 1) === next && isPlain(last) && isPlain(next)
const isPlain = (date: Day) => weekdayOf(date) % 6 !== 0 && !isBankHoliday(date)
const compact = (date: Day) => date.replace(/-/g, '')

type Made = { readonly host: string; readonly at: Date }

/** The school's calendar as a calendar file (iCalendar, RFC 5545), for a phone or another program: nothing about anybody is in it. */
export function asCalendarFile(days: readonly DatedDay[], { host, at }: Made): string {
  const stamp = at.toISOString().replace(/[-:]|\.\d+/g, '')
  const events = runsOf(days, follows).flatMap(({ first: { date, kind, opens, closes }, last }) => [
    'BEGIN:VEVENT',
    `UID:${date}@${host}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `DTEND;VALUE=DATE:${compact(daysAfter(last, 1))}`,
    `SUMMARY:${kindWords[kind]}${kind === 'school' ? ` ${opens}–${closes}` : ''}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ])
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//The Lift//School days//EN', ...events, 'END:VCALENDAR']
  return lines.map((line) => `${line}\r\n`).join('')
}
