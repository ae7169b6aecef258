/** A rule or at-rule with what stands between its braces; a declaration or a statement is a plain line. */
export type Block = { readonly head: string; readonly body: readonly Piece[] }
export type Piece = Block | string

// A comment, a string, a bracketed value, a line's end, or any other run of letters.
const tokens = /\/\*[^]*?(?:\*\/|$)|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\\.|[{};]|[^{};"'\\/]+|\//g

/** A style sheet as blocks within blocks. */
export function blocksOf(sheet: string): Piece[] {
  const open: { head: string; body: Piece[] }[] = [{ head: '', body: [] }]
  let words = ''
  for (const [token] of sheet.matchAll(tokens)) {
    const inside = open.at(-1)
    if (!inside) throw new Error('The sheet closes a block it never opened')
    if (token.startsWith('/*')) continue
    if (!/^[{};]$/.test(token)) {
      words += token
      continue
    }
    const line = words.trim()
    words = ''
    if (token === '{') open.push({ head: line, body: [] })
    else if (line) inside.body.push(line)
    if (token === '}') open.at(-2)?.body.push(...open.splice(-1))
  }
  const [sheetItself, ...unclosed] = open
  if (!sheetItself || unclosed.length > 0) throw new Error('The sheet leaves a block open')
  return sheetItself.body
}

/** The style sheet those blocks stand for. */
export function sheetOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (typeof piece === 'string' ? `${piece};` : `${piece.head}{${sheetOf(piece.body)}}`))
    .join('\n')
}
