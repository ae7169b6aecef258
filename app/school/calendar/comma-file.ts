import { dayIn, type DateOrder } from '#app/school-time/as-written.ts'
import { daysAfter, daysApart, type Day } from '#app/school-time/civil-days.ts'
import { outOfTime } from '#app/school-time/day-fields.ts'
import { columnsOf, isSheetDay, type Column } from './columns.ts'
import { quoted } from '#app/words/quoted.ts'
import type { Events, LeftOut, NamedEvent } from './entries.ts'
import { asAnswer } from './answers.ts'
import { rowsIn, type Row } from './rows.ts'

/** A line that shows that a table has its dates in the American order, and one that shows the opposite, if there is one. */
export type MonthFirst = {
  readonly monthFirst: { readonly line: number; readonly written: string; readonly butLine: number | null }
}

const tooLong = 400
const inNumbers = /^(?:[a-z]{3,9}[,.]? )?(\d{1,2})[-/. ](\d{1,2})[-/. ]\d{2,4}/i

/**
 * Reads a table of days: a line for each with its date, what it is and, if it is school and has hours of its own, when
 * school opens and closes. All its dates are in one order, the day first; where a line shows that it is the other, the
 * person has to say so first. A sentence where the table cannot be read at all.
 */
export function readCommaFile(text: string, order?: DateOrder): Events | MonthFirst | string {
  const columns = columnsOf(rowsIn(text).filter(({ cells }) => cells.some((cell) => cell.trim() !== '')))
  if (typeof columns === 'string') return columns
  const { places, rows } = columns
  const inRow =
    ({ cells }: Row) =>
    (column: Column) =>
      (cells[places.get(column) ?? -1] ?? '').trim()
  const monthFirst = order
    ? null
    : monthFirstIn(
        rows.flatMap((row) =>
          [row, row].map(({ line }, at) => ({ line, written: inRow(row)(at === 0 ? 'date' : 'until') })),
        ),
      )
  if (monthFirst) return { monthFirst }
  const events: NamedEvent[] = []
  const leftOut: LeftOut[] = []
  for (const row of rows) {
    const cell = inRow(row)
    const line = Number(cell('line')) || row.line
    const why = row.isOpen ? 'A quotation mark is opened and never closed.' : cell('why')
    const span = why !== '' ? why : spanIn(cell('date'), cell('until'), order)
    if (typeof span === 'string') {
      leftOut.push({ line, why: span })
      continue
    }
    const hours = { opens: cell('opens'), closes: cell('closes') }
    events.push({ ...span, isPart: false, line, words: cell('words'), hours, answer: asAnswer(cell('answer')) })
  }
  return { events, leftOut }
}

function spanIn(date: string, until: string, order: DateOrder | undefined): { first: Day; last: Day } | string {
  const first = dayOf(date, order)
  const last = until === '' ? first : dayOf(until, order)
  for (const [day, written] of [
    [first, date],
    [last, until],
  ] as const)
    if (day === null) return `${quoted(written)} is not a day. Write it like 17/11/2026.`
  if (first === null || last === null) return ''
  if (last < first) return 'It ends before it begins.'
  if (daysApart(first, last) > tooLong) return 'It lasts for more than a year.'
  return outOfTime(first) ?? outOfTime(last) ?? { first, last }
}

function dayOf(written: string, order: DateOrder | undefined): Day | null {
  return isSheetDay(written) ? daysAfter('1899-12-30', Number(written)) : dayIn(written, undefined, order)
}

function monthFirstIn(cells: readonly { line: number; written: string }[]): MonthFirst['monthFirst'] | null {
  const numbered = cells.flatMap(({ line, written }) => {
    const [, one, other] = inNumbers.exec(written) ?? []
    return one === undefined ? [] : [{ line, written, one: Number(one), other: Number(other) }]
  })
  const proof = numbered.find(({ one, other }) => one <= 12 && other > 12 && other <= 31)
  if (!proof) return null
  const against = numbered.find(({ one, other }) => one > 12 && one <= 31 && other <= 12)
  return { line: proof.line, written: proof.written, butLine: against?.line ?? null }
}
