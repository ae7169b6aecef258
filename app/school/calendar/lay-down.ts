import { isBankHoliday } from '#app/school-time/bank-holidays.ts'
import type { Day } from '#app/school-time/civil-days.ts'
import type { DayKind } from '#db/schema/school/calendar.ts'
import { daysToSet } from './days-to-set.ts'
import { quoted } from '#app/words/quoted.ts'
import type { Hours, LeftOut, NamedDay } from './entries.ts'
import { kindWords } from './kinds.ts'
import type { Span } from './spans.ts'

/** Days that are one kind of day, and the words and the line of the file that say so. */
export type Kept = Span & {
  readonly kind: DayKind
  readonly hours: Hours
  readonly words: string
  readonly line: number
}
type Laid = {
  readonly days: NamedDay[]
  readonly lesser: LeftOut[]
  readonly bankHolidays: readonly { readonly day: Day; readonly words: string }[]
}

/** Where two events say something about one day, the later of these counts. */
const order: readonly DayKind[] = ['school', 'holiday', 'bank_holiday', 'inset', 'closure']

/**
 * What each day is by all that is said of it: an event of a single day says the last word about it, and of two the graver.
 * Whether school is open on a bank holiday in a term only the file or a person can say: which days are bank holidays is not
 * the same in every part of Britain.
 */
export function layDown(kept: readonly Kept[]): Laid {
  const inOrder = kept.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
  const days = new Map<Day, NamedDay>()
  const unsure = new Map<Day, string>()
  for (const { first, last, kind, hours, words } of inOrder.filter((each) => each.first !== each.last))
    for (const day of daysToSet(first, last, { kind, ...hours })) {
      const isUnsure = kind === 'school' && isBankHoliday(day.date)
      if (isUnsure) unsure.set(day.date, words)
      else unsure.delete(day.date)
      if (!isUnsure) days.set(day.date, { ...day, words })
    }
  const said = new Map<Day, Kept>()
  const lesser: LeftOut[] = []
  for (const event of inOrder.filter((each) => each.first === each.last)) {
    const before = said.get(event.first)
    if (before && before.line > 0 && event.line > 0 && (before.kind !== event.kind || !isAlike(before, event)))
      lesser.push({
        line: before.line,
        why: `${quoted(before.words)}: This day is ${kindWords[event.kind]} in line ${event.line}.`,
      })
    said.set(event.first, event)
    unsure.delete(event.first)
    const { first, kind, hours, words } = event
    days.set(first, { date: first, kind, ...hours, words })
  }
  return { days: [...days.values()], lesser, bankHolidays: [...unsure].map(([day, words]) => ({ day, words })) }
}

const isAlike = (one: Kept, other: Kept) =>
  one.hours.opens === other.hours.opens && one.hours.closes === other.hours.closes
