import { type Piece } from './blocks.ts'

type Values = ReadonlyMap<string, string>

const custom = /^(--[\w-]+):([^]*)$/
const everything = /^(?:\s*(?:\*|:root|:host|::?[\w-]+)\s*(?:,|$))+$/

/**
 * Writes each `var(--name)` that has one value on the whole page as that value, and takes the definition away. A sheet
 * with its values written out can be lowered further, and is smaller.
 */
export function withValuesWrittenOut(pieces: readonly Piece[]): Piece[] {
  const values = sameEverywhere(pieces)
  const written = write(pieces, values)
  return values.size === 0 ? written : withValuesWrittenOut(written)
}

function sameEverywhere(pieces: readonly Piece[]): Values {
  const values = new Map<string, string>()
  const differing = new Set<string>()
  function look(inside: readonly Piece[], everywhere: boolean): void {
    for (const piece of inside) {
      if (typeof piece !== 'string') {
        look(piece.body, everything.test(piece.head))
        continue
      }
      const [, name, value] = custom.exec(piece) ?? []
      if (name === undefined || value === undefined) continue
      if (!everywhere || (values.has(name) && values.get(name) !== value.trim())) differing.add(name)
      values.set(name, value.trim())
    }
  }
  look(pieces, false)
  return new Map([...values].filter(([name]) => !differing.has(name)))
}

function write(pieces: readonly Piece[], values: Values): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (typeof piece !== 'string') return [{ head: piece.head, body: write(piece.body, values) }]
    const name = custom.exec(piece)?.[1]
    return name !== undefined && values.has(name) ? [] : [writeLine(piece, values)]
  })
}

// From the inside out: `var(--a, var(--b))` first loses its `var(--b)`.
function writeLine(line: string, values: Values): string {
  return line.replace(
    /var\(\s*(--[\w-]+)\s*(?:,((?:[^()]|\([^()]*\))*))?\)/g,
    (whole, name: string, otherwise?: string) => {
      const value = values.get(name)
      if (value === undefined) return otherwise === undefined ? whole : `var(${name},${writeLine(otherwise, values)})`
      return value === 'initial' ? (otherwise ?? 'initial').trim() : value
    },
  )
}
