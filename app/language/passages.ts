import type { Token } from './reading.ts'

const longest = 220
const overlap = 16

/** A long text in pieces that can be read one after the other, cut between sentences where there are any. */
export function passagesOf(tokens: readonly Token[]): (readonly Token[])[] {
  if (tokens.length <= longest) return [tokens]
  const passages: (readonly Token[])[] = []
  let start = 0
  while (start < tokens.length) {
    const end = Math.min(start + longest, tokens.length)
    const cut = end < tokens.length ? lastSentenceStart(tokens, start, end) : end
    passages.push(tokens.slice(start, cut ?? end))
    start = cut ?? end - overlap
  }
  return passages
}

function lastSentenceStart(tokens: readonly Token[], start: number, end: number): number | null {
  for (let place = end; place > start + longest / 2; place -= 1) {
    if (tokens[place]?.source.sentence !== tokens[place - 1]?.source.sentence) return place
  }
  return null
}
