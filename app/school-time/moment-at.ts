import { Temporal } from 'temporal-polyfill'
import type { Day } from './civil-days.ts'
import type { SchoolCalendar } from './rules.ts'
import { clockAt } from '#app/words/school-clock.ts'

/** The moment at which the clock at school shows a time, HH:MM, on a day. */
export function momentAt({ timeZone }: Pick<SchoolCalendar, 'timeZone'>, day: Day, time: string): Date {
  return new Date(Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone).epochMilliseconds)
}

/** What the clock at school shows at a moment: 09:05. */
export function timeOf({ timeZone }: Pick<SchoolCalendar, 'timeZone'>, at: Date): string {
  return clockAt(timeZone, at).time
}

/** The last time the clock at school showed a time: today, or yesterday when today it is still to come. */
export function lastTimeAt({ timeZone }: Pick<SchoolCalendar, 'timeZone'>, at: Date, time: string): Date {
  const soon = 5 * 60_000
  const today = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate()
  const onToday = momentAt({ timeZone }, today.toString(), time)
  if (onToday.getTime() <= at.getTime() + soon) return onToday
  return momentAt({ timeZone }, today.subtract({ days: 1 }).toString(), time)
}
