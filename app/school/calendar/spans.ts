import { dayIn } from '#app/school-time/as-written.ts'
import { daysAfter, daysApart, type Day } from '#app/school-time/civil-days.ts'
import { outOfTime } from '#app/school-time/day-fields.ts'
import { clockAt } from '#app/words/school-clock.ts'
import type { Property, WrittenEvent } from './calendar-lines.ts'
import { quoted } from '#app/words/quoted.ts'
import { momentIn, zoneOf } from './zones.ts'

/** From which day until which an event lasts, both included. */
export type Span = { readonly first: Day; readonly last: Day }
/** The same, and whether it is only part of one day. */
export type Lasting = Span & { readonly isPart: boolean }
type Moment = { readonly day: Day; readonly minutes: number | null }

const tooLong = 400
/** An event with hours is about the whole day when it lasts this many minutes. */
const wholeDay = 300

/** The days of an event by the school's clock, or why they cannot be told. */
export function spanOf({ properties }: WrittenEvent, timeZone: string): Lasting | string {
  if (/cancelled/i.test(properties.get('STATUS')?.value ?? '')) return 'It is marked as cancelled.'
  const start = momentOf(properties.get('DTSTART'), timeZone)
  if (typeof start === 'string') return start
  if (!start) return 'It does not say on which day it begins.'
  const end = endOf(properties, start, timeZone)
  if (typeof end === 'string') return end
  if (!end) return 'It does not say on which day it ends.'
  const first = start.day
  // A day without an hour, or midnight, is the day after the last.
  const isOver = end.minutes === null || end.minutes === 0
  const last = isOver && end.day > first ? daysAfter(end.day, -1) : end.day
  if (last < first) return 'It ends before it begins.'
  if (daysApart(first, last) > tooLong) return 'It lasts for more than a year.'
  const minutes = start.minutes === null || end.minutes === null ? wholeDay : end.minutes - start.minutes
  const isPart = first === end.day && minutes < wholeDay
  return outOfTime(first) ?? outOfTime(last) ?? { first, last, isPart }
}

type Read = Moment | string | null

function endOf(properties: WrittenEvent['properties'], start: Moment, timeZone: string): Read {
  const until = properties.get('DTEND')
  if (until) return momentOf(until, timeZone)
  const lasts = properties.get('DURATION')?.value
  if (lasts === undefined) return start
  const [, weeks, days] = /^P(?:(\d{1,2})W|(\d{1,3})D)$/.exec(lasts.trim()) ?? []
  if (weeks === undefined && days === undefined) return null
  return { day: daysAfter(start.day, Number(weeks ?? 0) * 7 + Number(days ?? 0)), minutes: start.minutes }
}

const dateTime = /^(\d{8})(?:T([01]\d|2[0-3])([0-5]\d)([0-5]\d|60)(Z?))?$/i

/** A day, or a moment: what is written on another clock is on the day it is at the school. */
function momentOf(property: Property | undefined, timeZone: string): Read {
  const [, date = '', hour, minute, , utc] = dateTime.exec(property?.value.trim() ?? '') ?? []
  const day = dayIn(date)
  if (day === null) return null
  if (hour === undefined || minute === undefined) return { day, minutes: null }
  const said = property?.said.get('TZID')?.trim()
  const zone = utc ? 'UTC' : said === undefined || said === timeZone ? timeZone : zoneOf(said)
  if (zone === null) return `We do not know the time zone ${quoted(said ?? '')}.`
  if (zone === timeZone) return { day, minutes: Number(hour) * 60 + Number(minute) }
  const { day: atSchool, time } = clockAt(timeZone, momentIn(zone, `${day}T${hour}:${minute}`))
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return { day: atSchool, minutes: hours * 60 + minutes }
}
