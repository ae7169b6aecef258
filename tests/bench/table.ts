/** Rows under a heading, in columns that line up, as they are read in a terminal and pasted into a page. */
export function table(heading: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [columns, columns.map(() => '---'), ...rows]
  const widths = columns.map((_, place) => Math.max(...all.map((row) => (row[place] ?? '').length)))
  const lines = all.map((row) => `| ${row.map((cell, place) => cell.padEnd(widths[place] ?? 0)).join(' | ')} |`)
  return [`\n${heading}\n`, ...lines].join('\n')
}
