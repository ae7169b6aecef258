import { matchesOf, type Match } from './matching.ts'
import type { Index } from './rulebook.ts'
import type { TaggedText } from './tagging.ts'

/** A rule or gate met in a text, the line of it that was, and where. */
export type Met<T> = { readonly of: T; readonly line: string; readonly match: Match }

/** Every rule (or gate) of an index that is met in a text, in the order of the index. */
export function metIn<T>(text: TaggedText, { entries, numbers }: Index<T>): Met<T>[] {
  const present = new Uint8Array(numbers.size)
  for (const meaning of text.places.keys()) {
    const number = numbers.get(meaning)
    if (number !== undefined) present[number] = 1
  }
  const met: Met<T>[] = []
  for (const { of, line, pattern, needs } of entries) {
    if (!isPossible(needs, present)) continue
    for (const match of matchesOf(text, pattern)) met.push({ of, line, match })
  }
  return met
}

function isPossible(needs: readonly (readonly number[])[], present: Uint8Array): boolean {
  for (const meanings of needs) {
    let isOneHere = false
    for (const meaning of meanings) {
      if (present[meaning] !== 1) continue
      isOneHere = true
      break
    }
    if (!isOneHere) return false
  }
  return true
}
