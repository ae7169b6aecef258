import { daysApart, type Day } from '#app/school-time/civil-days.ts'
import { dayInYear } from './words.ts'
import { quoted } from '#app/words/quoted.ts'
import type { Hours, LeftOut, NamedEvent } from './entries.ts'
import { edgeHours } from './hours.ts'
import type { Span } from './spans.ts'

export type Edge = { readonly meaning: 'term begins' | 'term ends'; readonly day: Day; readonly event: NamedEvent }
/** School from a day until another, whose first and last day may have hours of their own. */
export type Term = Span & {
  readonly words: string
  readonly edges: readonly { readonly day: Day; readonly words: string; readonly hours: Hours }[]
}

/** No term is longer than this, in days: from one in which a holiday is not named nothing can be told. */
const longest = 135

/** Terms of which a file names the first and the last day; what has no other end is left out. */
export function termsBetween(edges: readonly Edge[], usual: Hours): { terms: Term[]; alone: LeftOut[] } {
  const inOrder = edges.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
  const terms: Term[] = []
  const alone: LeftOut[] = []
  const leave = ({ event: { line, words } }: Edge, why: string) => alone.push({ line, why: `${quoted(words)}: ${why}` })
  const again = ({ event: { line } }: Edge) => `It says the same as line ${line}.`
  let begun: Edge | null = null
  let ended: Edge | null = null
  for (const edge of inOrder) {
    if (edge.meaning === 'term begins') {
      if (begun)
        leave(begun, begun.day === edge.day ? again(edge) : 'A term begins here, and nothing says when it ends.')
      begun = edge
    } else if (begun) {
      const isTooLong = daysApart(begun.day, edge.day) > longest
      if (isTooLong)
        leave(begun, `A term begins here and would last until ${dayInYear(edge.day)}. That is too long for one term.`)
      if (isTooLong) leave(edge, 'A term ends here, and nothing says when it began.')
      else terms.push(termOf(begun, edge, usual))
      begun = null
      ended = edge
    } else leave(edge, ended?.day === edge.day ? again(ended) : 'A term ends here, and nothing says when it began.')
  }
  if (begun) leave(begun, 'A term begins here, and nothing says when it ends.')
  return { terms, alone }
}

function termOf(begun: Edge, ended: Edge, usual: Hours): Term {
  const edges = [begun, ended].map(({ day, meaning, event: { words } }) => ({
    day,
    words,
    hours: edgeHours(words, meaning, usual),
  }))
  const own = edges.filter(({ hours }) => hours.opens !== usual.opens || hours.closes !== usual.closes)
  return { first: begun.day, last: ended.day, words: `${begun.event.words} – ${ended.event.words}`, edges: own }
}
