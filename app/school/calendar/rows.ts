export type Row = {
  /** The line of the text on which it begins, from 1. */
  readonly line: number
  readonly cells: readonly string[]
  /** Whether a quotation mark in it is opened and never closed. */
  readonly isOpen: boolean
}

// Everything up to the next separator, line end or quotation mark is taken in one go.
const parts = { ',': /"|\n|,|[^"\n,]+/g, ';': /"|\n|;|[^"\n;]+/g, '\t': /"|\n|\t|[^"\n\t]+/g } as const

/** What Excel writes first to say what stands between the cells. */
const said = /^sep=([,;\t])[ \t]*(?:\n|$)/i

/** What stands between the cells of a text: what it says itself, or whatever there is most of in its first line. */
function separatorOf(text: string): keyof typeof parts {
  const [, own] = said.exec(text) ?? []
  if (own === ',' || own === ';' || own === '\t') return own
  const first = /^.*/.exec(text)?.[0] ?? ''
  const often = (sign: string) => first.split(sign).length
  return ([';', '\t'] as const).find((sign) => often(sign) > often(',')) ?? ','
}

/** The rows of a table as spreadsheets write it: cells in quotation marks may hold separators, line ends and doubled marks. */
export function rowsIn(text: string): Row[] {
  const separator = separatorOf(text)
  const rows: Row[] = []
  let [line, begun, cell, isQuoted] = [1, 1, '', false]
  let cells: string[] = []
  function endRow(isOpen: boolean): void {
    rows.push({ line: begun, cells: [...cells, cell], isOpen })
    cells = []
    cell = ''
    begun = line
  }
  for (const [piece] of text.matchAll(parts[separator])) {
    if (piece === '\n') line++
    if (piece === '"') {
      // A mark that opens again at once was doubled: it stands for itself.
      cell += !isQuoted && cell !== '' ? '"' : ''
      isQuoted = !isQuoted
    } else if (isQuoted) cell += piece
    else if (piece === separator) {
      cells.push(cell)
      cell = ''
    } else if (piece === '\n') endRow(false)
    else cell += piece
  }
  endRow(isQuoted)
  return said.test(text) ? rows.slice(1) : rows
}
