import { changesTo, type ChangedDay } from '#app/calendar/changes.ts'
import type { SchoolCalendar } from '#app/calendar/rules.ts'
import type { Hours, LeftOut } from './entries.ts'
import { readDays } from './read-days.ts'
import { isNextWeekday, runsOf, type Run } from './runs.ts'
import { asLines } from './write-days.ts'

const most = { lines: 20_000, days: 1_200, leftOutShown: 200 } as const

/** What bringing in a calendar would do, before anything is done. */
export type Plan = {
  readonly added: readonly Run[]
  readonly addedDays: number
  readonly changed: readonly ChangedDay[]
  readonly same: number
  readonly leftOut: readonly LeftOut[]
  /** How many lines more were left out than are listed. */
  readonly leftOutBesides: number
  /** The days that would be set, as they are sent when somebody says yes. */
  readonly lines: string
}

/** Says what a text would do to a calendar, or why it cannot be brought in at all. */
export function planOf(text: string, usual: Hours, calendar: SchoolCalendar): Plan | string {
  if (text.trim() === '') return 'Choose a file, or paste the contents'
  if (text.split('\n').length > most.lines)
    return `It has more than ${counted(most.lines)} lines. Import less at a time`
  const { days, leftOut } = readDays(text, usual, calendar)
  if (days.length === 0 && leftOut.length === 0) return 'There are no days in it'
  const { added, changed, same } = changesTo(calendar.days, days)
  const toSet = added.length + changed.length
  if (toSet > most.days)
    return `It would set ${counted(toSet)} days. Import ${counted(most.days)} or fewer at a time: that is four school years`
  return {
    added: runsOf(added, isNextWeekday),
    addedDays: added.length,
    changed,
    same: same.length,
    leftOut: leftOut.filter((_, place) => place < most.leftOutShown),
    leftOutBesides: Math.max(0, leftOut.length - most.leftOutShown),
    lines: asLines([...added, ...changed].sort((one, other) => (one.date < other.date ? -1 : 1))),
  }
}

const counted = (count: number) => count.toLocaleString('en-GB')
