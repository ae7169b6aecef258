import type { Day } from './civil-days.ts'
import type { CalendarDay } from './rules.ts'

export type DatedDay = CalendarDay & { readonly date: Day }
/** A day that becomes something else, and what it was. */
export type ChangedDay = DatedDay & { readonly was: CalendarDay }
/** What some days would do to a calendar. */
export type Changes<D extends DatedDay = DatedDay> = {
  readonly added: readonly D[]
  readonly changed: readonly (D & ChangedDay)[]
  readonly same: readonly D[]
}

/** What setting some days does to the days that are known already, in the order of the calendar; of a day named twice the last counts. */
export function changesTo<D extends DatedDay>(known: ReadonlyMap<Day, CalendarDay>, days: readonly D[]): Changes<D> {
  const once = new Map(days.map((day) => [day.date, day]))
  const inOrder = [...once.values()].sort((one, other) => (one.date < other.date ? -1 : 1))
  const [added, changed, same]: [D[], (D & ChangedDay)[], D[]] = [[], [], []]
  for (const day of inOrder) {
    const was = known.get(day.date)
    if (!was) added.push(day)
    else if (isAlike(was, day)) same.push(day)
    else changed.push({ ...day, was })
  }
  return { added, changed, same }
}

/** Hours only mean something on a school day. */
function isAlike(one: CalendarDay, other: CalendarDay): boolean {
  if (one.kind !== other.kind) return false
  return one.kind !== 'school' || (one.opens === other.opens && one.closes === other.closes)
}
