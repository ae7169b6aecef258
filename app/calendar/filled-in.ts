import type { DayKind } from '#db/schema/calendar.ts'
import { daysAfter, weekdayOf, type Day } from './civil-days.ts'

/** From which day until which a school has filled in its calendar. */
export type FilledIn = { readonly first: Day; readonly last: Day }

/** So many school days in a row are a term, or part of one; fewer are days that somebody set by themselves. */
const aWeek = 5

/**
 * The part of a calendar that is filled in: from the first term that is set day by day until the last. Within it a weekday
 * of which nothing is said is no school day, as between two terms. A closure, a holiday or an early closing set by itself
 * fills in nothing: the days before and after it stay what they were taken for.
 */
export function filledIn(days: ReadonlyMap<Day, { readonly kind: DayKind }>): FilledIn | null {
  const terms: FilledIn[] = []
  let term = { first: '', last: '', schoolDays: 0 }
  for (const day of [...days.keys()].filter((each) => weekdayOf(each) % 6 !== 0).sort()) {
    const goesOn = term.last !== '' && nextWeekday(term.last) === day
    const before = goesOn ? term : { first: day, schoolDays: 0 }
    term = { ...before, last: day, schoolDays: before.schoolDays + (days.get(day)?.kind === 'school' ? 1 : 0) }
    if (term.schoolDays >= aWeek) terms.push({ first: term.first, last: day })
  }
  const [one] = terms
  const other = terms.at(-1)
  return one && other ? { first: one.first, last: other.last } : null
}

const nextWeekday = (day: Day) => daysAfter(day, weekdayOf(day) === 5 ? 3 : 1)
