import type { DayKind } from '#db/schema/school/calendar.ts'
import { daysAfter, daysApart, weekdayOf, type Day } from './civil-days.ts'

/** From which day until which a school has filled in its calendar. */
export type FilledIn = { readonly first: Day; readonly last: Day }

/** So many school days in a row are a term, or part of one; fewer are days that somebody set by themselves. */
const aWeek = 5
/** No summer in these islands is longer, in days: where terms are further apart, one between them has not been set yet. */
const longestSummer = 70

/**
 * The parts of a calendar that are filled in: from the first term that is set day by day until the last of those that
 * follow it. Within a part a weekday of which nothing is said is no school day, as between two terms; where a whole term
 * has not been set yet, one part ends and another begins. A closure, a holiday or an early closing set by itself fills in
 * nothing: the days before and after it stay what they were taken for.
 */
export function filledIn(days: ReadonlyMap<Day, { readonly kind: DayKind }>): readonly FilledIn[] {
  const parts: FilledIn[] = []
  let term = { first: '', last: '', schoolDays: 0 }
  for (const day of [...days.keys()].filter((each) => weekdayOf(each) % 6 !== 0).sort()) {
    const goesOn = term.last !== '' && nextWeekday(term.last) === day
    const before = goesOn ? term : { first: day, schoolDays: 0 }
    term = { ...before, last: day, schoolDays: before.schoolDays + (days.get(day)?.kind === 'school' ? 1 : 0) }
    if (term.schoolDays < aWeek) continue
    const part = parts.at(-1)
    if (part && daysApart(part.last, term.first) <= longestSummer) parts[parts.length - 1] = { ...part, last: day }
    else parts.push({ first: term.first, last: day })
  }
  return parts
}

const nextWeekday = (day: Day) => daysAfter(day, weekdayOf(day) === 5 ? 3 : 1)
