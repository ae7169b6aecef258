import { daysAfter, daysFrom, weekdayOf, type Day } from '#app/school-time/civil-days.ts'
import type { CalendarDay, SchoolCalendar } from '#app/school-time/rules.ts'

export type ShownDay = { readonly date: Day; readonly isToday: boolean; readonly set: CalendarDay | null }
/** A month as it hangs on the wall: its weeks from Monday to Friday, with Saturday and Sunday only where something is set. */
export type ShownMonth = {
  /** YYYY-MM. */
  readonly month: string
  readonly hasWeekends: boolean
  /** What lies before the first and after the last day of the month is empty. */
  readonly weeks: readonly (readonly (ShownDay | null)[])[]
  readonly schoolDays: number
}

/** The twelve months of a school year, from September until August. */
export function monthsOf(year: number): string[] {
  const ofYear = (each: number, months: readonly number[]) =>
    months.map((month) => `${each}-${String(month).padStart(2, '0')}`)
  return [...ofYear(year, [9, 10, 11, 12]), ...ofYear(year + 1, [1, 2, 3, 4, 5, 6, 7, 8])]
}

/** A month of the calendar with what each of its days is. */
export function shownMonth(calendar: SchoolCalendar, month: string, today: Day): ShownMonth {
  const days = daysFrom(`${month}-01`, daysAfter(`${month}-01`, 30)).filter((day) => day.startsWith(month))
  const shown = days.map((date) => ({ date, isToday: date === today, set: calendar.days.get(date) ?? null }))
  const hasWeekends = shown.some(({ date, set }) => set !== null && isWeekend(date))
  const before = Array.from({ length: mondayFirst(days[0] ?? month) }, () => null)
  const weeks: (ShownDay | null)[][] = []
  for (const [place, day] of [...before, ...shown].entries()) {
    if (place % 7 === 0) weeks.push([])
    weeks.at(-1)?.push(day)
  }
  const whole = weeks.map((week) => [...week, ...Array.from({ length: 7 - week.length }, () => null)])
  return {
    month,
    hasWeekends,
    weeks: whole
      .map((week) => week.filter((_, place) => hasWeekends || place < 5))
      .filter((week) => week.some(Boolean)),
    schoolDays: shown.filter(({ set }) => set?.kind === 'school').length,
  }
}

const mondayFirst = (day: Day) => (weekdayOf(day) + 6) % 7
const isWeekend = (day: Day) => weekdayOf(day) % 6 === 0

/** The hours that most school days of some months have, or nothing when there is no school day. */
export function usualHoursOf(months: readonly ShownMonth[]): string | null {
  const often = new Map<string, number>()
  for (const day of months.flatMap(({ weeks }) => weeks.flat())) {
    if (day?.set?.kind !== 'school') continue
    const hours = `${day.set.opens}–${day.set.closes}`
    often.set(hours, (often.get(hours) ?? 0) + 1)
  }
  return [...often].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null
}
