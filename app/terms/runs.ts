import type { DatedDay } from '#app/calendar/changes.ts'
import { daysAfter, weekdayOf, type Day } from '#app/calendar/civil-days.ts'

/** Days in a row that are alike. */
export type Run = { readonly first: DatedDay; readonly last: Day; readonly days: number }

/** Puts days together that follow each other and are alike. They are given in order. */
export function runsOf(days: readonly DatedDay[], follows: (last: Day, next: Day) => boolean): Run[] {
  const runs: Run[] = []
  for (const day of days) {
    const run = runs.at(-1)
    const { kind, opens, closes } = day
    const isAlike = run?.first.kind === kind && run.first.opens === opens && run.first.closes === closes
    if (run && isAlike && follows(run.last, day.date))
      runs.splice(-1, 1, { ...run, last: day.date, days: run.days + 1 })
    else runs.push({ first: day, last: day.date, days: 1 })
  }
  return runs
}

/** Whether a day is the next weekday after another: Monday after Friday. */
export function isNextWeekday(last: Day, next: Day): boolean {
  return daysAfter(last, weekdayOf(last) === 5 ? 3 : 1) === next
}
