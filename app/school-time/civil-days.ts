const dayLength = 86_400_000

/** A day of the calendar as a school writes it: YYYY-MM-DD, without an hour and without a time zone. */
export type Day = string

const midnightOf = (day: Day) => Date.parse(`${day}T00:00:00Z`)

/** The day so many days later (or earlier, when negative). */
export function daysAfter(day: Day, count: number): Day {
  return new Date(midnightOf(day) + count * dayLength).toISOString().replace(/T.*/, '')
}

/** How many days later the second day is. */
export function daysApart(from: Day, until: Day): number {
  return (midnightOf(until) - midnightOf(from)) / dayLength
}

/** Sunday is 0, Monday 1 … Saturday 6. */
export function weekdayOf(day: Day): number {
  return new Date(midnightOf(day)).getUTCDay()
}

/** Whether a text is a day that exists: 2026-02-29 is none. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(midnightOf(text)) && daysAfter(text, 0) === text
}

/** Every day from the first until the last, both included. */
export function daysFrom(first: Day, last: Day): Day[] {
  return Array.from({ length: Math.max(0, daysApart(first, last) + 1) }, (_, place) => daysAfter(first, place))
}

/** The year in which the school year of a day began: 2026 from September 2026 until August 2027. */
export function schoolYearOf(day: Day): number {
  const [year = 0, month = 0] = day.split('-').map(Number)
  return month >= 9 ? year : year - 1
}
