import { Temporal } from 'temporal-polyfill'
import type { DayKind } from '#db/schema/school/calendar.ts'
import { assumedHours, usualHours } from './assumed-hours.ts'
import { daysAfter, type Day } from './civil-days.ts'
import { filledIn, type FilledIn } from './filled-in.ts'
import { clockAt } from '#app/words/school-clock.ts'

/** One day as the school has set it: what kind it is, and its hours as HH:MM in the school's own time. */
export type CalendarDay = { readonly kind: DayKind; readonly opens: string; readonly closes: string }
/** When a school has children in it. */
export type SchoolCalendar = { readonly timeZone: string; readonly days: ReadonlyMap<Day, CalendarDay> }

const knownParts = new WeakMap<SchoolCalendar, readonly FilledIn[]>()

/** The parts of the calendar that the school has filled in, in order. */
export function knownPartsOf(calendar: SchoolCalendar): readonly FilledIn[] {
  const remembered = knownParts.get(calendar)
  if (remembered) return remembered
  const known = filledIn(calendar.days)
  knownParts.set(calendar, known)
  return known
}

/** A school day's hours, or nothing when there is no school. Where it is filled in, the calendar is complete. */
function hoursOf(calendar: SchoolCalendar, day: Day): { opens: string; closes: string } | undefined {
  const set = calendar.days.get(day)
  if (set) return set.kind === 'school' ? set : undefined
  const isKnown = knownPartsOf(calendar).some(({ first, last }) => first <= day && day <= last)
  return isKnown ? undefined : assumedHours(day)
}

function momentOf(calendar: SchoolCalendar, day: Day, time: string): number {
  return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(calendar.timeZone).epochMilliseconds
}

function hoursAsMoments(calendar: SchoolCalendar, day: Day): { opens: number; closes: number } | undefined {
  const hours = hoursOf(calendar, day)
  return hours && { opens: momentOf(calendar, day, hours.opens), closes: momentOf(calendar, day, hours.closes) }
}

/** The day it is at the school at a moment, whether or not there is school. */
export function schoolDayOf(calendar: SchoolCalendar, at: Date): Day {
  return clockAt(calendar.timeZone, at).day
}

/** When school opens and closes on a day, or nothing when there is no school. */
export function schoolHoursOn(calendar: SchoolCalendar, day: Day): { opens: Date; closes: Date } | undefined {
  const hours = hoursAsMoments(calendar, day)
  return hours && { opens: new Date(hours.opens), closes: new Date(hours.closes) }
}

/** Whether children are at school that day. */
export function isSchoolDay(calendar: SchoolCalendar, day: Day): boolean {
  return hoursOf(calendar, day) !== undefined
}

/** Whether children are at school at this moment: from the opening minute until just before the closing one. */
export function isOpen(calendar: SchoolCalendar, at: Date): boolean {
  const hours = hoursAsMoments(calendar, schoolDayOf(calendar, at))
  return hours !== undefined && hours.opens <= at.getTime() && at.getTime() < hours.closes
}

/** The first school day after a day. */
export function nextSchoolDay(calendar: SchoolCalendar, day: Day): Day {
  let next = daysAfter(day, 1)
  while (!isSchoolDay(calendar, next)) next = daysAfter(next, 1)
  return next
}

/** The school day so many school days after a day. None after a day is the day itself, school or not. */
export function addSchoolDays(calendar: SchoolCalendar, day: Day, count: number): Day {
  let reached = day
  for (let added = 0; added < count; added++) reached = nextSchoolDay(calendar, reached)
  return reached
}

/** How many school days there are after the first day, up to and including the second: from Monday to Tuesday is one. */
export function schoolDaysBetween(calendar: SchoolCalendar, after: Day, until: Day): number {
  let count = 0
  for (let day = daysAfter(after, 1); day <= until; day = daysAfter(day, 1)) if (isSchoolDay(calendar, day)) count++
  return count
}

/** The first day after which there are at most so many school days up to and including a day: what came before is too old. */
export function firstDayWithin(calendar: SchoolCalendar, count: number, until: Day): Day {
  let left = count
  for (let day = until; ; day = daysAfter(day, -1)) if (isSchoolDay(calendar, day) && left-- === 0) return day
}

/**
 * The moment at which so many minutes of school have gone by. Only minutes in which the school is open count, so a
 * clock begun on Friday afternoon goes on on Monday morning. Always a moment of a school day: a clock that runs out
 * just as school closes ends there, and no minutes after hours is the next opening.
 */
export function addSchoolMinutes(calendar: SchoolCalendar, at: Date, minutes: number): Date {
  let remaining = minutes * 60_000
  for (let day = schoolDayOf(calendar, at); ; day = daysAfter(day, 1)) {
    const hours = hoursAsMoments(calendar, day)
    if (!hours || at.getTime() > hours.closes) continue
    const start = Math.max(at.getTime(), hours.opens)
    if (start + remaining <= hours.closes) return new Date(start + remaining)
    remaining -= hours.closes - start
  }
}

/** When school closes on the first school day that has not closed yet: today, or the next time there is school. */
export function endOfSchoolDay(calendar: SchoolCalendar, at: Date): Date {
  const day = schoolDayOf(calendar, at)
  const today = hoursAsMoments(calendar, day)
  return today && at.getTime() < today.closes
    ? new Date(today.closes)
    : closingOf(calendar, nextSchoolDay(calendar, day))
}

/** When school closes on the first school day after the day it is. */
export function endOfNextSchoolDay(calendar: SchoolCalendar, at: Date): Date {
  return endOfSchoolDayAfter(calendar, at, 1)
}

/** When school closes on the day that is so many school days after the day it is, for a deadline in school days. */
export function endOfSchoolDayAfter(calendar: SchoolCalendar, at: Date, count: number): Date {
  return closingOf(calendar, addSchoolDays(calendar, schoolDayOf(calendar, at), count))
}

function closingOf(calendar: SchoolCalendar, schoolDay: Day): Date {
  return new Date(momentOf(calendar, schoolDay, (hoursOf(calendar, schoolDay) ?? usualHours).closes))
}
