import { daysAfter, daysApart } from '#app/school-time/civil-days.ts'
import type { NamedEvent } from './entries.ts'
import type { Meaning } from './meanings.ts'

const longest = { term: 135, holiday: 62 } as const

/**
 * A list that only says on which day each term and each holiday begins: "Autumn term, 7 September", "Half term, 24 October".
 * Each lasts until the day before the next. Nothing where the list may mean anything else: it names terms, and terms and
 * holidays take turns. The last of them says nothing, because nobody knows when it ends.
 */
export function beginningsIn(
  events: readonly NamedEvent[],
  meaning: (event: NamedEvent) => Meaning | null,
): { lasting: NamedEvent[]; last: NamedEvent } | null {
  const inOrder = events.toSorted((one, other) => (one.first < other.first ? -1 : 1))
  const last = inOrder.at(-1)
  if (inOrder.length < 3 || !last || !inOrder.every(({ first, last: until, isPart }) => first === until && !isPart))
    return null
  const lasting: NamedEvent[] = []
  for (const [place, event] of inOrder.entries()) {
    const what = meaning(event)
    const next = inOrder[place + 1]
    if ((what !== 'term' && what !== 'holiday') || (next && meaning(next) === what)) return null
    if (next && (daysApart(event.first, next.first) > longest[what] || next.first === event.first)) return null
    if (next) lasting.push({ ...event, last: daysAfter(next.first, -1) })
  }
  return { lasting, last }
}
