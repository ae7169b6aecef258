import type { Item, Pattern } from './patterns.ts'
import type { TaggedText } from './tagging.ts'

/** A place of a pattern found in a text: the tokens it covers and the lexicon entry it rests on. */
export type Found = { readonly start: number; readonly end: number; readonly entry: string; readonly isHead: boolean }

/** One match of a pattern. */
export type Match = { readonly pattern: Pattern; readonly found: readonly Found[] }

// Words that may stand between two places without being counted.
const uncounted = new Set(
  `a an the really very just so even also still proper actually properly literally always sometimes often usually kind sort of like well
  then too all both again once totally completely absolutely honestly basically maybe probably nearly almost up out at quite`.split(/\s+/u),
)

/** How far apart two sequences of one pattern may stand, in words. */
const reach = 14
const mostMatches = 3

type Step = { readonly found: Found; readonly before: Step | null }

function isBlocked(text: TaggedText, item: Item, position: number): boolean {
  return item.blocked.some((meaning) => text.tags[position]?.has(meaning) ?? false)
}

function stepTo(text: TaggedText, item: Item, position: number): Found | null {
  const here = text.tags[position]
  if (!here) return null
  let best: Found | null = null
  for (const meaning of item.meanings) {
    const tag = here.get(meaning)
    if (tag && (best === null || tag.end > best.end)) {
      best = { start: position, end: tag.end, entry: tag.entry, isHead: item.isHead }
    }
  }
  return best
}

function stepsAfter(text: TaggedText, item: Item, step: Step): Step[] {
  const steps: Step[] = []
  const clause = text.clauses[step.found.end - 1]
  let counted = 0
  for (let position = step.found.end; position < text.tokens.length; position += 1) {
    if (text.clauses[position] !== clause) break
    const found = stepTo(text, item, position)
    if (found) steps.push({ found, before: step })
    if (isBlocked(text, item, position)) break
    if (!uncounted.has(text.tokens[position]?.is ?? '')) counted += 1
    if (counted > item.gap) break
  }
  return steps
}

function sequenceAt(text: TaggedText, sequence: readonly Item[], start: number): Found[] | null {
  const [first, ...rest] = sequence
  const found = first ? stepTo(text, first, start) : null
  if (!found) return null
  let steps: Step[] = [{ found, before: null }]
  for (const item of rest) {
    const next = new Map<number, Step>()
    for (const step of steps) {
      for (const after of stepsAfter(text, item, step)) if (!next.has(after.found.start)) next.set(after.found.start, after)
    }
    steps = [...next.values()]
    if (steps.length === 0) return null
  }
  const path: Found[] = []
  for (let step: Step | null = steps[0] ?? null; step; step = step.before) path.unshift(step.found)
  return path
}

function beginningsOf(text: TaggedText, sequence: readonly Item[]): number[] {
  const [first] = sequence
  if (!first) return []
  const places = first.meanings.map((meaning) => text.places.get(meaning) ?? [])
  if (places.length === 1) return [...(places[0] ?? [])]
  return [...new Set(places.flat())].sort((one, other) => one - other)
}

function isPossible(text: TaggedText, pattern: Pattern): boolean {
  return pattern.sequences.every((sequence) =>
    sequence.every((item) => item.meanings.some((meaning) => text.places.has(meaning))),
  )
}

function isForbidden(text: TaggedText, pattern: Pattern, found: readonly Found[]): boolean {
  if (pattern.forbidden.length === 0) return false
  const sentences = new Set(found.map(({ start }) => text.tokens[start]?.source.sentence))
  return pattern.forbidden.some((meaning) =>
    (text.places.get(meaning) ?? []).some((place) => sentences.has(text.tokens[place]?.source.sentence)),
  )
}

function nearest(text: TaggedText, sequence: readonly Item[], match: readonly Found[]): Found[] | null {
  const start = match[0]?.start ?? 0
  const end = match.at(-1)?.end ?? 0
  const taken = new Set(match.flatMap((found) => [found.start]))
  for (let place = Math.max(0, start - reach); place <= end + reach; place += 1) {
    if (taken.has(place)) continue
    const other = sequenceAt(text, sequence, place)
    if (other && other.every((found) => !taken.has(found.start))) return other
  }
  return null
}

/** Finds a pattern in a text: at most three times, which is reason enough. */
export function matchesOf(text: TaggedText, pattern: Pattern): Match[] {
  if (!isPossible(text, pattern)) return []
  const matches: Match[] = []
  const [first = [], ...others] = pattern.sequences
  for (const start of beginningsOf(text, first)) {
    let found = sequenceAt(text, first, start)
    for (const sequence of others) {
      const other: Found[] | null = found && nearest(text, sequence, found)
      found = found && other ? [...found, ...other] : null
    }
    if (found && !isForbidden(text, pattern, found)) matches.push({ pattern, found })
    if (matches.length >= mostMatches) break
  }
  return matches
}
