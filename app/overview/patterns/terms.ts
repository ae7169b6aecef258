import { daysAfter, daysApart, weekdayOf, type Day } from '#app/school-time/civil-days.ts'
import { isSchoolDay, type SchoolCalendar } from '#app/school-time/rules.ts'

/** So many days without school end a term; half-term is shorter. */
const longBreak = 13
const longestTerm = 130

/** The weeks of a term that are over, by their Mondays, and the days they lie between. */
export type Term = { readonly mondays: readonly Day[]; readonly from: Day; readonly before: Day }

const mondayOf = (day: Day) => daysAfter(day, -((weekdayOf(day) + 6) % 7))

/** The first school day of the term that a day is in, or that came last before it. */
function beginningOf(calendar: SchoolCalendar, day: Day): Day {
  let [first, latest]: (Day | null)[] = [null, null]
  for (let each = day; daysApart(each, latest ?? day) <= longestTerm; each = daysAfter(each, -1)) {
    if (isSchoolDay(calendar, each)) {
      first = each
      latest ??= each
    } else if (first && daysApart(each, first) >= longBreak) break
  }
  return first ?? day
}

/** The term it is, as far as its weeks are over: a week that is not would look like a fall. And the term before, whole. */
export function termsAt(calendar: SchoolCalendar, today: Day): { readonly now: Term; readonly last: Term } {
  const begins = beginningOf(calendar, today)
  const now = weeksFrom(begins, mondayOf(today))
  const beginsBefore = beginningOf(calendar, daysAfter(begins, -1))
  return { now, last: weeksFrom(beginsBefore, mondayOf(begins)) }
}

function weeksFrom(first: Day, before: Day): Term {
  const mondays: Day[] = []
  for (let monday = mondayOf(first); monday < before; monday = daysAfter(monday, 7)) mondays.push(monday)
  return { mondays, from: mondayOf(first), before }
}

/** The Monday of the week a day is in. */
export function weekOf(day: Day): Day {
  return mondayOf(day)
}
