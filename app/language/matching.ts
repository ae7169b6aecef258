import type { Item, Pattern } from './pattern.ts'
import type { Found, Tag, TaggedText } from './tagging.ts'

/** One match of a pattern. */
export type Match = { readonly pattern: Pattern; readonly found: readonly Found[] }

/** How far apart two sequences of one pattern may stand, in words. */
const reach = 14
const mostInOneSentence = 3

type Step = { readonly found: Found; readonly before: Step | null }

/** Every place where an item is met, in order; where several of its meanings begin together, the longest. */
function hitsOf(text: TaggedText, item: Item): readonly Found[] {
  const known = text.hits.get(item.asked) ?? findHits(text, item)
  text.hits.set(item.asked, known)
  return known
}

function findHits(text: TaggedText, { meanings, isHead }: Item): readonly Found[] {
  const tags = new Map<number, Tag>()
  let isInOrder = true
  let last = -1
  for (const meaning of meanings) {
    for (const place of text.places.get(meaning) ?? []) {
      const tag = text.tags[place]?.get(meaning)
      const before = tags.get(place)
      if (!tag || (before && before.length >= tag.length)) continue
      tags.set(place, tag)
      if (place < last) isInOrder = false
      last = place
    }
  }
  const hits = [...tags].map(([start, { length, entry }]) => ({ start, end: start + length, entry, isHead }))
  return isInOrder ? hits : hits.sort((one, other) => one.start - other.start)
}

function beginningsOf(text: TaggedText, [first]: readonly Item[]): readonly Found[] {
  return first ? hitsOf(text, first) : []
}

/** The first of some hits that begins at or after a place. */
function firstFrom(hits: readonly Found[], place: number): number {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hits[middle]?.start ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}

type Between = { readonly from: number; readonly to: number }

function isBlockedBetween(text: TaggedText, { blocked }: Item, { from, to }: Between): boolean {
  for (let place = from; place < to; place += 1) {
    if (blocked.some((meaning) => text.tags[place]?.has(meaning))) return true
  }
  return false
}

function isWithin(text: TaggedText, item: Item, between: Between): boolean {
  const { from, to } = between
  const counted = (text.counted[to] ?? 0) - (text.counted[from] ?? 0)
  if (counted > item.gap || text.clauses[to] !== text.clauses[from - 1]) return false
  return item.blocked.length === 0 || !isBlockedBetween(text, item, between)
}

function sequenceFrom(text: TaggedText, items: readonly Item[], first: Found): Found[] | null {
  let steps: Step[] = [{ found: first, before: null }]
  for (let place = 1; place < items.length; place += 1) {
    const item = items[place]
    if (!item) return null
    const candidates = hitsOf(text, item)
    const next: Step[] = []
    for (const step of steps) {
      const from = step.found.end
      for (let index = firstFrom(candidates, from); index < candidates.length; index += 1) {
        const found = candidates[index]
        if (!found || (text.counted[found.start] ?? 0) - (text.counted[from] ?? 0) > item.gap) break
        if (next.some((other) => other.found.start === found.start)) continue
        if (isWithin(text, item, { from, to: found.start })) next.push({ found, before: step })
      }
    }
    if (next.length === 0) return null
    steps = next
  }
  const path: Found[] = []
  for (let step: Step | null = steps[0] ?? null; step; step = step.before) path.unshift(step.found)
  return path
}

function isForbidden(text: TaggedText, pattern: Pattern, found: readonly Found[]): boolean {
  if (pattern.forbidden.length === 0) return false
  const sentences = new Set(found.map(({ start }) => text.tokens[start]?.source.sentence))
  return pattern.forbidden.some((meaning) =>
    (text.places.get(meaning) ?? []).some((place) => sentences.has(text.tokens[place]?.source.sentence)),
  )
}

/** The sequence nearest to what was found, in the same sentence if there is one: what it says counts before what is around. */
function nearest(text: TaggedText, sequence: readonly Item[], match: readonly Found[]): Found[] | null {
  const start = match[0]?.start ?? 0
  const end = match.at(-1)?.end ?? 0
  const taken = new Set(match.map((found) => found.start))
  const sentence = text.tokens[start]?.source.sentence
  const hits = beginningsOf(text, sequence)
  let elsewhere: Found[] | null = null
  for (let index = firstFrom(hits, start - reach); index < hits.length; index += 1) {
    const first = hits[index]
    if (!first || first.start > end + reach) break
    const isHere = text.tokens[first.start]?.source.sentence === sentence
    if (taken.has(first.start) || (elsewhere && !isHere)) continue
    const other = sequenceFrom(text, sequence, first)
    if (!other?.every((found) => !taken.has(found.start))) continue
    if (isHere) return other
    elsewhere = other
  }
  return elsewhere
}

function matchFrom(text: TaggedText, [sequence, ...others]: Pattern['sequences'], first: Found): Found[] | null {
  let found = sequence ? sequenceFrom(text, sequence, first) : null
  for (const other of others) {
    const next: Found[] | null = found && nearest(text, other, found)
    found = found && next ? [...found, ...next] : null
  }
  return found
}

/** Finds a pattern in a text: at most three times in one sentence, which is reason enough. */
export function matchesOf(text: TaggedText, pattern: Pattern): Match[] {
  const matches: Match[] = []
  let sentence = -1
  let inSentence = 0
  for (const first of beginningsOf(text, pattern.sequences[0] ?? [])) {
    const here = text.tokens[first.start]?.source.sentence ?? 0
    if (here !== sentence) inSentence = 0
    sentence = here
    if (inSentence >= mostInOneSentence) continue
    const found = matchFrom(text, pattern.sequences, first)
    if (!found || isForbidden(text, pattern, found)) continue
    matches.push({ pattern, found })
    inSentence += 1
  }
  return matches
}
