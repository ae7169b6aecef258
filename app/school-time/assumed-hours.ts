import { isBankHoliday } from './bank-holidays.ts'
import { weekdayOf, type Day } from './civil-days.ts'

/** The hours of a day of which nothing else is known, HH:MM. */
export const usualHours = { opens: '08:45', closes: '15:30' } as const

/**
 * What is assumed of a day that lies before or after what the school has filled in: a weekday that is no bank
 * holiday is a school day. A calendar that nobody has carried on must never leave a worry without a time by which it
 * is read; too early a time is the better mistake.
 */
export function assumedHours(day: Day): typeof usualHours | undefined {
  const weekday = weekdayOf(day)
  return weekday >= 1 && weekday <= 5 && !isBankHoliday(day) ? usualHours : undefined
}
