import { dayIn, timeIn } from '#app/school-time/as-written.ts'
import type { Row } from './rows.ts'

/** All the columns there are, in the order of a table of our own. */
export const columnNames = ['line', 'date', 'until', 'words', 'opens', 'closes', 'answer', 'why'] as const
export type Column = (typeof columnNames)[number]
/** Where each column stands in a row, counted from nought; what a table has not got has no place. */
export type Places = ReadonlyMap<Column, number>
/** The columns of a table and the rows below them, or which column is missing. */
export type Columns = { readonly places: Places; readonly rows: readonly Row[] } | string

/** The words that may stand above a column, the likelier first. What says when it starts may be a day or an hour. */
const headings: readonly (readonly [RegExp, Column])[] = [
  [/^date$/, 'date'],
  [/^(?:days?|dates|when)$/, 'date'],
  [/^(?:start|first|from|begins?|starts)(?: ?(?:date|day))?$/, 'date'],
  [/^(?:until|to|till|ends?|last|finish)(?: ?(?:date|day))?$/, 'until'],
  [/^(?:opens?|opening(?: time)?|(?:start|from|open) ?time)$/, 'opens'],
  [/^(?:closes?|closing(?: time)?|(?:end|until|close|finish) ?time)$/, 'closes'],
  [/^(?:event|label)s?$/, 'words'],
  [/^(?:name|title|summary|subject)$/, 'words'],
  [/^(?:kind|type|what)$/, 'words'],
  [/^(?:term|holiday|occasion)s?$/, 'words'],
  [/^(?:description|details?|category)$/, 'words'],
]

const isDayCell = (cell: string) =>
  dayIn(cell) !== null || dayIn(cell, undefined, 'month first') !== null || isSheetDay(cell)
/** A spreadsheet counts days from the end of 1899: 47368. */
export const isSheetDay = (cell: string) => /^[3-7]\d{4}$/.test(cell.trim())

/** Finds the columns of a table by the words above them, and where there are none by what stands in them. */
export function columnsOf(all: readonly Row[]): Columns {
  const [first] = all
  const heading = first && !first.cells.some(isDayCell) ? headingOf(first, all) : null
  const rows = heading ? all.slice(1) : all
  if (heading && !heading.has('words')) return 'No column says what each day is. Write “event” above the one that does'
  const example = rows.find(({ cells }) => cells.some(isDayCell))?.cells ?? []
  const days = example.flatMap((cell, place) => (isDayCell(cell) ? [place] : []))
  if (heading) {
    const date = heading.get('date') ?? days.find((place) => ![...heading.values()].includes(place))
    if (date === undefined) return 'No column says which day it is. Write “date” above the one that does'
    return { places: new Map([...heading, ['date', date]]), rows }
  }
  const [date = 0, until] = days
  const rest = [0, 1, 2, 3, 4].filter((place) => place !== date && place !== until)
  const [words = 1, opens = 2, closes = 3] = rest
  const places: [Column, number][] = [
    ['date', date],
    ['words', words],
    ['opens', opens],
    ['closes', closes],
  ]
  return { places: new Map(until === undefined ? places : [...places, ['until', until]]), rows }
}

/** What stands above the columns, if a table says it. */
function headingOf({ cells }: Row, all: readonly Row[]): Map<Column, number> | null {
  const named = cells.map((cell) => cell.trim().toLowerCase())
  // What we wrote ourselves says so by having all of them.
  if (columnNames.every((column, place) => named[place] === column))
    return new Map(columnNames.map((column, place) => [column, place]))
  const found = new Map<Column, number>()
  for (const [fits, column] of headings) {
    const place = named.findIndex((name) => fits.test(name))
    if (place === -1) continue
    const timed = isTimed(all, place) ? { date: 'opens' as const, until: 'closes' as const } : null
    const meant = timed && (column === 'date' || column === 'until') ? timed[column] : column
    if (!found.has(meant)) found.set(meant, place)
  }
  return found.size > 0 ? found : null
}

/** Whether times of day stand in a column, so that it cannot be about days. */
function isTimed(all: readonly Row[], place: number): boolean {
  const filled = all.slice(1).find(({ cells }) => (cells[place] ?? '').trim() !== '')?.cells[place] ?? ''
  return timeIn(filled) !== null && !isDayCell(filled)
}
