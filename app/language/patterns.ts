import { rarestBeginningFirst } from './commonness.ts'
import type { Item, Pattern } from './pattern.ts'

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
      const item = { asked: bare, meanings: bare.replace(/\*$/u, '').split('/'), gap, blocked, isHead }
      variants = variants.flatMap((variant) => [[...variant, item], ...(isOptional ? [variant] : [])])
      gap = 1
      blocked = []
    }
  }
  return variants
}

/**
 * Reads one pattern. Capitals are families, small letters plain words in any form ("=bang" only as it
 * stands), "/" is "or", "?" may be left out, "*" must not
 * be negated. Between places at most one other word, after "~" five, after "~~" ten, after "+" none; "!X" is never between.
 * "&" asks for another sequence near by, in any order; "|" begins what must not be in the sentence.
 */
export function patternsOf(text: string): Pattern[] {
  const [wanted = '', unwanted = ''] = text.split('|')
  const forbidden = unwanted
    .trim()
    .split(/\s+/u)
    .filter((meaning) => meaning !== '')
  const all = wanted
    .split(' & ')
    .reduce<Item[][][]>(
      (variants, part) => sequenceOf(part).flatMap((sequence) => variants.map((variant) => [...variant, sequence])),
      [[]],
    )
  return all.map((sequences) => ({ text: text.trim(), sequences: rarestBeginningFirst(sequences), forbidden }))
}
