/** One place in a pattern: any of some meanings, at most so many words after the place before. */
export type Item = {
  readonly meanings: readonly string[]
  readonly gap: number
  /** Meanings that must not stand between the place before and this one. */
  readonly blocked: readonly string[]
  /** A place that counts only when it is not turned round by a "not". */
  readonly isHead: boolean
}

/** A pattern: some sequences of places, the others within reach of the first, and meanings that forbid it. */
export type Pattern = {
  readonly text: string
  readonly sequences: readonly (readonly Item[])[]
  readonly forbidden: readonly string[]
}

const gaps = new Map([
  ['+', 0],
  ['~', 5],
  ['~~', 10],
])

function sequenceOf(text: string): Item[][] {
  let variants: Item[][] = [[]]
  let gap = 1
  let blocked: string[] = []
  for (const piece of text.trim().split(/\s+/u)) {
    const size = gaps.get(piece)
    if (size !== undefined) {
      gap = size
    } else if (piece.startsWith('!')) {
      blocked.push(...piece.replace('!', '').split('/'))
    } else {
      const isOptional = piece.endsWith('?')
      const bare = piece.replace(/\?$/u, '')
      const isHead = bare.endsWith('*')
      const item = { meanings: bare.replace(/\*$/u, '').split('/'), gap, blocked, isHead }
      variants = variants.flatMap((variant) => [[...variant, item], ...(isOptional ? [variant] : [])])
      gap = 1
      blocked = []
    }
  }
  return variants
}

/**
 * Reads one pattern. Capitals are families, small letters plain words in any form, "/" is "or", "?" may be left out, "*" must not
 * be negated. Between places at most one other word, after "~" five, after "~~" ten, after "+" none; "!X" is never between.
 * "&" asks for another sequence near by, in any order; "|" begins what must not be in the sentence.
 */
export function patternsOf(text: string): Pattern[] {
  const [wanted = '', unwanted = ''] = text.split('|')
  const forbidden = unwanted.trim().split(/\s+/u).filter((meaning) => meaning !== '')
  const all = wanted.split(' & ').reduce<Item[][][]>(
    (variants, part) => sequenceOf(part).flatMap((sequence) => variants.map((variant) => [...variant, sequence])),
    [[]],
  )
  return all.map((sequences) => ({ text: text.trim(), sequences, forbidden }))
}
