import { Temporal } from 'temporal-polyfill'

/** The moment at which the clock on the school wall shows a time, HH:MM, on a day; so many seconds later if said. */
export function momentAt(day: string, time: string, seconds = 0): Date {
  const moment = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime('Europe/London')
  return new Date(moment.epochMilliseconds + seconds * 1000)
}
