import type { Piece } from './blocks.ts'

/** What each custom property is worth; null when it differs from place to place. */
type Values = ReadonlyMap<string, string | null>

const definition = /^(--[\w-]+):([^]*)$/
const use = /var\(\s*(--[\w-]+)\s*(?:,((?:[^()]|\((?:[^()]|\([^()]*\))*\))*))?\)/g
const everything = /^(?:\s*(?:\*|::?[\w-]+)\s*(?:,|$))+$/

/**
 * Writes each `var(--name)` that has one value on the whole page as that value, and takes the definition away. A sheet
 * with its values written out can be lowered further, and is smaller.
 */
export function withValuesWrittenOut(pieces: readonly Piece[]): Piece[] {
  return write(pieces, valuesIn(pieces))
}

function valuesIn(pieces: readonly Piece[]): Values {
  const values = new Map<string, string | null>()
  function look(inside: readonly Piece[], everywhere: boolean): void {
    for (const piece of inside) {
      if (typeof piece !== 'string') {
        look(piece.body, everything.test(piece.head))
        continue
      }
      const [, name, words] = definition.exec(piece) ?? []
      if (name === undefined || words === undefined) continue
      const value = words.trim()
      values.set(name, everywhere && (values.get(name) ?? value) === value && values.get(name) !== null ? value : null)
    }
  }
  look(pieces, false)
  return values
}

function write(pieces: readonly Piece[], values: Values): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (typeof piece !== 'string') return [{ head: piece.head, body: write(piece.body, values) }]
    const name = definition.exec(piece)?.[1]
    return name !== undefined && values.get(name) != null ? [] : [writeLine(piece, values)]
  })
}

function writeLine(line: string, values: Values): string {
  return line.replace(use, (whole, name: string, otherwise?: string) => {
    const value = values.get(name)
    if (value === null) return otherwise === undefined ? whole : `var(${name},${writeLine(otherwise, values)})`
    if (value !== undefined && value !== 'initial') return writeLine(value, values)
    // Nobody ever gives it a value: what stands for it otherwise is what everybody sees.
    return otherwise === undefined ? whole : writeLine(otherwise.trim(), values)
  })
}
