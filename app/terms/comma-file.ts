import { dayKinds } from '#db/schema/calendar.ts'
import { dayIn, timeIn } from '#app/calendar/as-written.ts'
import { outOfTime } from '#app/calendar/day-fields.ts'
import type { DatedDay } from '#app/calendar/changes.ts'
import { quoted, type Hours, type LeftOut, type Understood } from './entries.ts'
import { kindWords, meaningOf } from './kinds.ts'
import { rowsIn, type Row } from './rows.ts'

const columns = ['date', 'kind', 'opens', 'closes'] as const
type Column = (typeof columns)[number]
/** The words that may stand above a column. */
const headings: Readonly<Record<Column, RegExp>> = {
  date: /^(date|day)$/i,
  kind: /^(kind|type|what|description)$/i,
  opens: /^(opens?|start|from|opening)( time)?$/i,
  closes: /^(closes?|end|until|to|closing)( time)?$/i,
}

/**
 * Reads a table of days: a line for each with its date, what kind of day it is and, if it is school and has hours of its
 * own, when school opens and closes. The columns stand in that order unless words above them say otherwise.
 */
export function readCommaFile(text: string, usual: Hours): Understood {
  const rows = rowsIn(text).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const heading = rows[0]?.cells.map((cell) => columns.find((column) => headings[column].test(cell.trim())))
  const hasHeading = heading?.includes('date') ?? false
  const places = hasHeading && heading ? heading : columns
  const days = new Map<string, DatedDay & { readonly line: number }>()
  const leftOut: LeftOut[] = []
  for (const row of hasHeading ? rows.slice(1) : rows) {
    const read = readRow(row, places, usual)
    const { line } = row
    const before = typeof read === 'string' ? undefined : days.get(read.date)
    if (typeof read === 'string') leftOut.push({ line, why: read })
    else if (!before) days.set(read.date, { ...read, line })
    else if (!isSaidAgain(before, read))
      leftOut.push({ line, why: `This day is already in line ${before.line}, as ${kindWords[before.kind]}.` })
  }
  return { days: [...days.values()].map(({ date, kind, opens, closes }) => ({ date, kind, opens, closes })), leftOut }
}

function isSaidAgain(one: DatedDay, other: DatedDay): boolean {
  return one.kind === other.kind && one.opens === other.opens && one.closes === other.closes
}

/** A day, or why the line cannot be read as one. */
function readRow({ cells, isOpen }: Row, places: readonly (Column | undefined)[], usual: Hours): DatedDay | string {
  const cell = (column: Column) => (cells[places.indexOf(column)] ?? '').trim()
  if (isOpen) return 'A quotation mark is opened and never closed.'
  const date = dayIn(cell('date'))
  if (date === null) return `${quoted(cell('date'))} is not a day. Write it like 17/11/2026.`
  const out = outOfTime(date)
  if (out !== null) return out
  const meaning = cell('kind') === '' ? null : meaningOf(cell('kind'))
  const kind = dayKinds.find((each) => each === meaning)
  if (!kind) return `We cannot tell what kind of day ${quoted(cell('kind'))} is.`
  const opens = cell('opens') === '' ? usual.opens : timeIn(cell('opens'))
  const closes = cell('closes') === '' ? usual.closes : timeIn(cell('closes'))
  if (opens === null || closes === null) return 'Write the hours like 08:45.'
  return opens < closes ? { date, kind, opens, closes } : 'School must open before it closes.'
}
