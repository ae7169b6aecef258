import { isBankHoliday } from './bank-holidays.ts'
import type { DatedDay } from './changes.ts'
import { daysAfter, daysApart, daysFrom, type Day } from './civil-days.ts'
import { isSchoolDay, type SchoolCalendar } from './rules.ts'

/** From which day until which there is no school. */
export type Break = { readonly first: Day; readonly last: Day }

/**
 * Longer than a usual holiday, in days. Schools close for six weeks in summer; with days for staff and a weekend at either
 * end it is under seven weeks. Whoever closes for longer has a second person look at it, once a year at most.
 */
const usualHoliday = 49
/** So far back is looked for the beginning of a break that has begun. */
const longAgo = 400

/** A calendar with some days set in it. */
export function withDays(calendar: SchoolCalendar, days: readonly DatedDay[]): SchoolCalendar {
  return { ...calendar, days: new Map([...calendar.days, ...days.map(({ date, ...day }) => [date, day] as const)]) }
}

/** The breaks from today on that are longer than a usual holiday, each from its first day until its last. */
function longBreaks(calendar: SchoolCalendar, today: Day): Break[] {
  const last = [...calendar.days.keys()].reduce((latest, day) => (day > latest ? day : latest), today)
  let day = today
  for (let back = 0; back < longAgo && !isSchoolDay(calendar, day); back++) day = daysAfter(day, -1)
  const found: Break[] = []
  let first: Day | null = null
  for (; day <= last || first !== null; day = daysAfter(day, 1)) {
    if (!isSchoolDay(calendar, day)) first ??= day
    else if (first !== null) {
      if (daysApart(first, day) > usualHoliday) found.push({ first, last: daysAfter(day, -1) })
      first = null
    }
  }
  return found
}

const isInside = (one: Break, other: Break) => one.first >= other.first && one.last <= other.last

/** Whether somebody has closed the school in it; days of which nothing has been said yet are no closure. */
function isMeant({ days }: SchoolCalendar, { first, last }: Break): boolean {
  return daysFrom(first, last).some((day) => days.has(day) && !isBankHoliday(day))
}

/**
 * The break that a change to the calendar makes and a second person has to agree to: the school is closed in it for longer
 * than any usual holiday, today's break included. Nothing where there is none, or where it was there before.
 */
export function breakToAgree(before: SchoolCalendar, after: SchoolCalendar, today: Day): Break | null {
  const made = longBreaks(after, today).filter((one) => isMeant(after, one))
  if (made.length === 0) return null
  const known = longBreaks(before, today)
  return made.find((one) => !known.some((other) => isInside(one, other))) ?? null
}
