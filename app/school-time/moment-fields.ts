import { isTime } from './as-written.ts'
import { isDay, type Day } from './civil-days.ts'
import { dayField, timeField } from './day-fields.ts'
import { momentAt } from './moment-at.ts'
import type { SchoolCalendar } from './rules.ts'
import { clockAt } from '#app/words/school-clock.ts'

/** The moment it is, and the calendar by which the school says so. */
export type Now = { readonly calendar: SchoolCalendar; readonly at: Date }

const longAgo = '2000-01-01'

/** The two fields in which somebody says when something happened. */
export function momentFields({ calendar, at }: Now) {
  const today = clockAt(calendar.timeZone, at).day
  return {
    day: dayField({ today, when: 'past' }, 'Enter the day it happened'),
    time: timeField('Enter the time it happened, such as 10:40'),
  }
}

/** What is wrong with a moment that has not been yet, or was before any child of a primary school was born. */
export const notPast = 'Enter a day and time in the past'

/** The moment that a day and a time of the school's clock mean, unless it is still to come or too long ago to be meant. */
export function pastMoment({ calendar, at }: Now, { day, time }: { day: Day; time: string }): Date | null {
  // A form asks before it knows that both fields are well filled in.
  if (!isDay(day) || !isTime(time) || day < longAgo) return null
  const moment = momentAt(calendar, day, time)
  return moment > at ? null : moment
}

/** A moment as the two fields hold it. */
export function momentAsFields({ calendar, at }: Now): { readonly day: Day; readonly time: string } {
  return clockAt(calendar.timeZone, at)
}
