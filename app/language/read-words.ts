import type { ReadWord } from './explanation.ts'
import type { Found, TaggedText } from './tagging.ts'

/** The words of the child some places of a text rest on, in order, each once. */
export function readWords(text: TaggedText, found: readonly Pick<Found, 'start' | 'end'>[]): ReadWord[] {
  const places = new Set<number>()
  for (const { start, end } of found) for (let place = start; place < end; place += 1) places.add(place)
  const words = new Map<number, ReadWord>()
  for (const place of [...places].sort((one, other) => one - other)) {
    const token = text.tokens[place]
    if (!token) continue
    const { from, to, word } = token.source
    const before = words.get(from)
    words.set(from, { from, to, word, readAs: before ? `${before.readAs} ${token.is}` : token.is, how: token.how })
  }
  return [...words.values()]
}
