import type { DatedDay } from '#app/school-time/changes.ts'
import { daysAfter, weekdayOf, type Day } from '#app/school-time/civil-days.ts'

/** A day, and where it comes from a file the words that say what it is. */
type Said = DatedDay & { readonly words?: string }
/** Days in a row that are alike. */
export type Run<D extends Said = DatedDay> = { readonly first: D; readonly last: Day; readonly days: number }

/** Puts days together that follow each other and are alike. They are given in order. */
export function runsOf<D extends Said>(days: readonly D[], follows: (last: Day, next: Day) => boolean): Run<D>[] {
  const runs: Run<D>[] = []
  for (const day of days) {
    const run = runs.at(-1)
    const { kind, opens, closes, words } = day
    const isAlike =
      run?.first.kind === kind && run.first.words === words && run.first.opens === opens && run.first.closes === closes
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
