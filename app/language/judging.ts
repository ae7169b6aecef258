import { stepped, type Category, type Discounted, type WordFinding } from './explanation.ts'
import type { Exception } from './exceptions/exception.ts'
import type { Match } from './matching.ts'
import { negationOf } from './negation.ts'
import { readWords } from './read-words.ts'
import type { WordRule } from './rules/rule.ts'
import type { Met } from './searching.ts'
import { pastAndTold, weighed } from './severity.ts'
import type { Found, TaggedText } from './tagging.ts'

/** What became of a rule that was met: kept (perhaps as less urgent), set aside, or both; and the line of the exception. */
export type Judged = {
  readonly kept: WordFinding | null
  readonly discounted: Discounted | null
  readonly exceptionLine: string | null
}

const neverDropped: readonly Category[] = ['suicide', 'sexual_abuse']
const people = ['I', 'ME', 'MY', 'HE', 'CARER', 'SIB', 'PEER']

/** The sentences some places of a text are in. */
export function sentencesOf(text: TaggedText, found: readonly Found[]): Set<number | undefined> {
  return new Set(found.map(({ start }) => text.tokens[start]?.source.sentence))
}

/** People are in too many matches to decide that an exception and a rule speak of the same thing. */
function isPerson(text: TaggedText, { start, end }: Found): boolean {
  const here = text.tags[start]
  return end - start === 1 && people.some((family) => here?.has(family))
}

type Rested = { readonly found: readonly Found[]; readonly sentences: ReadonlySet<number | undefined> }

function isCovered(text: TaggedText, { found, sentences }: Rested, { of: exception, match }: Met<Exception>): boolean {
  if (exception.unless?.some((family) => found.some(({ start }) => text.tags[start]?.has(family)))) return false
  if (!match.found.every(({ start }) => sentences.has(text.tokens[start]?.source.sentence))) return false
  if (exception.scope === 'words') {
    const solid = match.found.filter((one) => !isPerson(text, one))
    return solid.some((one) => found.some((other) => one.start < other.end && other.start < one.end))
  }
  if (exception.scope === 'sentence') return true
  const clauses = new Set(found.map(({ start }) => text.clauses[start]))
  return match.found.every(({ start }) => clauses.has(text.clauses[start]))
}

function isOver(text: TaggedText, head: Found): boolean {
  return (text.places.get('ANYMORE') ?? []).some((place) => text.clauses[place] === text.clauses[head.start])
}

function negated(text: TaggedText, match: Match): { not: number; head: Found } | null {
  for (const head of match.found) {
    if (!head.isHead) continue
    const not = negationOf(text, head, match.found)
    if (not !== null) return { not, head }
  }
  return null
}

/** Judges one rule that was met: turned round by a "not", covered by an exception, or standing. */
export function judged(text: TaggedText, met: Met<WordRule>, exceptions: () => readonly Met<Exception>[]): Judged {
  const { of: rule, match } = met
  const words = readWords(text, match.found)
  const { severity, modifiers } = weighed(text, match, rule)
  const asFound: WordFinding = { rule: rule.id, category: rule.category, severity, words, modifiers }
  const asLow = (exception: string): WordFinding => ({
    ...asFound,
    severity: 'low',
    modifiers: [...modifiers, exception],
  })

  const denial = negated(text, match)
  if (denial) {
    const all = readWords(text, [{ start: denial.not, end: denial.not + 1 }, ...match.found])
    if (isOver(text, denial.head)) {
      const exception = 'it has stopped'
      const isCounted = modifiers.includes(pastAndTold)
      const less = { ...asFound, severity: stepped(severity, isCounted ? 0 : -1), modifiers: [...modifiers, exception] }
      const discounted = { rule: rule.id, exception, why: 'they say it does not happen any more', words: all }
      return { kept: rule.category === 'bullying' ? null : less, discounted, exceptionLine: null }
    }
    const discounted = { rule: rule.id, exception: 'not', why: 'they say it is not so', words: all }
    return { kept: neverDropped.includes(rule.category) ? asLow('not') : null, discounted, exceptionLine: null }
  }

  const rested = { found: match.found, sentences: sentencesOf(text, match.found) }
  for (const metException of exceptions()) {
    if (!metException.of.categories.includes(rule.category) || !isCovered(text, rested, metException)) continue
    const { of: exception, line, match: exceptionMatch } = metException
    const all = readWords(text, [...exceptionMatch.found, ...match.found])
    const discounted = { rule: rule.id, exception: exception.id, why: exception.why, words: all }
    return { kept: exception.effect === 'low' ? asLow(exception.id) : null, discounted, exceptionLine: line }
  }
  return { kept: asFound, discounted: null, exceptionLine: null }
}
