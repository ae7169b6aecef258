import { matchesOf, type Match } from './matching.ts'
import type { Index } from './rulebook.ts'
import type { TaggedText } from './tagging.ts'

/** A rule or exception met in a text, the line of it that was, and where. */
export type Met<T> = { readonly of: T; readonly line: string; readonly match: Match }

/** Every rule (or exception) of an index that is met in a text, in the order of the index. */
export function metIn<T>(text: TaggedText, { entries, numbers, byFirstNeed }: Index<T>): Met<T>[] {
  const present = new Uint8Array(numbers.size)
  const likely = new Set<number>()
  for (const meaning of text.places.keys()) {
    const number = numbers.get(meaning)
    if (number === undefined) continue
    present[number] = 1
    for (const place of byFirstNeed[number] ?? []) likely.add(place)
  }
  const met: Met<T>[] = []
  for (const place of [...likely].sort((one, other) => one - other)) {
    const entry = entries[place]
    if (!entry || !isPossible(entry.needs, present)) continue
    for (const match of matchesOf(text, entry.pattern)) met.push({ of: entry.of, line: entry.line, match })
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
