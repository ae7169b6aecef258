import { dayIn } from '#app/calendar/as-written.ts'
import { outOfTime } from '#app/calendar/day-fields.ts'
import { daysAfter, daysApart, type Day } from '#app/calendar/civil-days.ts'
import type { SchoolCalendar } from '#app/calendar/rules.ts'
import { clockAt } from '#app/calendar/school-clock.ts'
import type { WrittenEvent } from './calendar-lines.ts'

/** From which day until which an event lasts, both included. */
export type Span = { readonly first: Day; readonly last: Day }
type Moment = { readonly day: Day; readonly minutes: number | null }

const tooLong = 400
/** An event with hours is about the whole day when it lasts this many minutes. */
const wholeDay = 300

/** The days of an event by the school's clock, or why they cannot be told. */
export function spanOf({ properties }: WrittenEvent, calendar: SchoolCalendar): Span | string {
  for (const repeats of ['RRULE', 'RDATE'])
    if (properties.has(repeats)) return 'It repeats. Write each time as an event of its own.'
  if (/cancelled/i.test(properties.get('STATUS') ?? '')) return 'It is marked as cancelled.'
  const start = momentIn(properties.get('DTSTART'), calendar)
  if (!start) return 'It does not say on which day it begins.'
  const end = endOf(properties, start, calendar)
  if (!end) return 'It does not say on which day it ends.'
  const first = start.day
  // A day without an hour, or midnight, is the day after the last.
  const isOver = end.minutes === null || end.minutes === 0
  const last = isOver && end.day > first ? daysAfter(end.day, -1) : end.day
  if (last < first) return 'It ends before it begins.'
  if (daysApart(first, last) > tooLong) return 'It lasts for more than a year.'
  const minutes = start.minutes === null || end.minutes === null ? wholeDay : end.minutes - start.minutes
  if (first === end.day && minutes < wholeDay) return 'It is only part of a day.'
  return outOfTime(first) ?? outOfTime(last) ?? { first, last }
}

function endOf(properties: WrittenEvent['properties'], start: Moment, calendar: SchoolCalendar): Moment | null {
  const until = properties.get('DTEND')
  if (until !== undefined) return momentIn(until, calendar)
  const lasts = properties.get('DURATION')
  if (lasts === undefined) return start
  const [, weeks, days] = /^P(?:(\d{1,2})W|(\d{1,3})D)$/.exec(lasts.trim()) ?? []
  if (weeks === undefined && days === undefined) return null
  return { day: daysAfter(start.day, Number(weeks ?? 0) * 7 + Number(days ?? 0)), minutes: start.minutes }
}

/** A day, or a moment: what is written in UTC is on the day it is at the school, whatever else stands on its own clock. */
function momentIn(value: string | undefined, calendar: SchoolCalendar): Moment | null {
  const [, date = '', hour, minute, second, utc] =
    /^(\d{8})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/i.exec(value?.trim() ?? '') ?? []
  const day = dayIn(date)
  if (day === null) return null
  if (hour === undefined || minute === undefined) return { day, minutes: null }
  const moment = new Date(`${day}T${hour}:${minute}:${second ?? '00'}Z`)
  if (Number.isNaN(moment.getTime())) return null
  if (!utc) return { day, minutes: Number(hour) * 60 + Number(minute) }
  const { day: atSchool, time } = clockAt(calendar.timeZone, moment)
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return { day: atSchool, minutes: hours * 60 + minutes }
}
