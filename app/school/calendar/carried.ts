import { columnNames } from './columns.ts'
import type { Events, NamedEvent } from './entries.ts'

/** What a form may hold besides its answers. */
const mostLetters = 50_000

/**
 * The events of a file as a table of our own, with what each is known to be and what was left out, for the page that asks
 * about the rest. Nothing where there is too much to be sent back and forth.
 */
export function carriedIn({ events, leftOut }: Events): string | null {
  const rows = [
    columnNames,
    ...events.map(({ line, first, last, words, hours, answer }: NamedEvent) => [
      ...[String(line || ''), first, last, words, hours.opens, hours.closes, answer ?? '', ''],
    ]),
    ...leftOut.map(({ line, why }) => [String(line), '', '', '', '', '', '', why]),
  ]
  const text = rows.map((cells) => cells.map(cellOf).join(',')).join('\n')
  return text.length > mostLetters ? null : text
}

function cellOf(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return /[",;]/.test(line) ? `"${line.replace(/"/g, '""')}"` : line
}
