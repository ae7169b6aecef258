import {
  categories,
  rankOf,
  stepped,
  wordsVersion,
  type Category,
  type Discounted,
  type Explanation,
  type ReadWord,
  type Severity,
  type WordFinding,
} from './explanation.ts'
import type { Gate } from './gates.ts'
import { languageOf } from './language.ts'
import { matchesOf, type Found, type Match } from './matching.ts'
import { negationOf } from './negation.ts'
import { read } from './reading.ts'
import { rulebookWithout, type Compiled, type Rulebook } from './rulebook.ts'
import type { WordRule } from './rules/rule.ts'
import { weighed } from './severity.ts'
import { tagged, type TaggedText } from './tagging.ts'
import { wordsOf } from './tokens.ts'

/** A rule met in a text, before the gates. */
type Candidate = { readonly rule: WordRule; readonly line: string; readonly match: Match }
type Kept = Candidate & { readonly finding: WordFinding }

const neverDropped: readonly Category[] = ['suicide', 'sexual_abuse']

function readWords(text: TaggedText, found: readonly Found[]): ReadWord[] {
  const places = [...new Set(found.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)))]
  const words = new Map<number, ReadWord>()
  for (const place of places.sort((one, other) => one - other)) {
    const token = text.tokens[place]
    if (!token) continue
    const { from, to, word } = token.source
    const before = words.get(from)
    words.set(from, { from, to, word, readAs: before ? `${before.readAs} ${token.is}` : token.is, how: token.how })
  }
  return [...words.values()]
}

function sentencesOf(text: TaggedText, found: readonly Found[]): Set<number | undefined> {
  return new Set(found.map(({ start }) => text.tokens[start]?.source.sentence))
}

function covers(text: TaggedText, gate: Gate, { candidate, match }: { candidate: Candidate; match: Match }): boolean {
  const found = candidate.match.found
  if (!gate.categories.includes(candidate.rule.category)) return false
  const isStronger = gate.unless?.some((family) => found.some(({ start }) => text.tags[start]?.has(family))) ?? false
  if (isStronger) return false
  if (gate.scope === 'words') {
    return match.found.some((one) => found.some((other) => one.start < other.end && other.start < one.end && !isPerson(text, one)))
  }
  if (gate.scope === 'clause') {
    const clauses = new Set(found.map(({ start }) => text.clauses[start]))
    return match.found.every(({ start }) => clauses.has(text.clauses[start]))
  }
  const sentences = sentencesOf(text, found)
  return match.found.every(({ start }) => sentences.has(text.tokens[start]?.source.sentence))
}

/** People are in too many matches to decide that a gate and a rule speak of the same thing. */
function isPerson(text: TaggedText, { start, end }: Found): boolean {
  const here = text.tags[start]
  return end - start === 1 && ['I', 'ME', 'MY', 'HE', 'CARER', 'SIB', 'PEER'].some((family) => here?.has(family))
}

type Judged = { readonly kept: WordFinding | null; readonly discounted: Discounted | null; readonly gateLine: string | null }

function judged(text: TaggedText, book: Rulebook, { candidate, open }: { candidate: Candidate; open: GateMatches }): Judged {
  const { rule, match } = candidate
  const words = readWords(text, match.found)
  const { severity, modifiers } = weighed(text, match, rule)
  const asFound: WordFinding = { rule: rule.id, category: rule.category, severity, words, modifiers }
  const asLow = (modifier: string): WordFinding => ({ ...asFound, severity: 'low', modifiers: [...modifiers, modifier] })
  for (const head of match.found.filter((one) => one.isHead)) {
    const place = negationOf(text, head, match.found)
    if (place === null) continue
    const negated = readWords(text, [{ start: place, end: place + 1, entry: '', isHead: false }])
    const isOver = text.tags.some((here, index) => here.has('ANYMORE') && text.clauses[index] === text.clauses[head.start])
    const gate = isOver ? 'it has stopped' : 'not'
    const discounted = { rule: rule.id, gate, why: isOver ? 'it does not happen any more' : 'they say it is not so', words: [...negated, ...words] }
    if (isOver && rule.category !== 'bullying') {
      return { kept: { ...asFound, severity: stepped(severity, -1), modifiers: [...modifiers, gate] }, discounted, gateLine: null }
    }
    return { kept: neverDropped.includes(rule.category) ? asLow(gate) : null, discounted, gateLine: null }
  }
  for (const { gate, line, match: gateMatch } of open()) {
    if (!covers(text, gate, { candidate, match: gateMatch })) continue
    const discounted = { rule: rule.id, gate: gate.id, why: gate.why, words: readWords(text, [...gateMatch.found, ...match.found]) }
    return { kept: gate.effect === 'low' ? asLow(gate.id) : null, discounted, gateLine: line }
  }
  return { kept: asFound, discounted: null, gateLine: null }
}

type GateMatches = () => readonly { readonly gate: Gate; readonly line: string; readonly match: Match }[]

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => (made ??= { value: make() }).value
}

function found<T>(text: TaggedText, compiled: readonly Compiled<T>[]): { of: T; line: string; match: Match }[] {
  return compiled.flatMap(({ of, lines }) =>
    lines.flatMap(({ id, patterns }) =>
      patterns.flatMap((pattern) => matchesOf(text, pattern).map((match) => ({ of, line: id, match }))),
    ),
  )
}

function byGravity(one: { category: Category; severity: Severity }, other: { category: Category; severity: Severity }): number {
  return rankOf(other.severity) - rankOf(one.severity) || categories.indexOf(one.category) - categories.indexOf(other.category)
}

/** The gravest finding of each rule, with all the words it rests on. */
function gathered(findings: readonly WordFinding[]): WordFinding[] {
  const byRule = new Map<string, WordFinding>()
  for (const finding of [...findings].sort(byGravity)) if (!byRule.has(finding.rule)) byRule.set(finding.rule, finding)
  return [...byRule.values()]
}

/** What was used to explain a text: lexicon entries, spellings, rule lines and gate lines, by their ids. */
export type Traced = { readonly explanation: Explanation; readonly used: ReadonlySet<string> }

/** Explains a text with a given rulebook, and says what it used. */
export function traced(input: string, book: Rulebook): Traced {
  const tokens = read(wordsOf(input), book.lexicon)
  const text = tagged(tokens, book.lexicon)
  const language = languageOf(tokens, book.lexicon)
  const open = once(() => found(text, book.gates).map(({ of, line, match }) => ({ gate: of, line, match })))
  const used = new Set<string>()
  const findings: WordFinding[] = []
  const discounted = new Map<string, Discounted>()
  for (const { of, line, match } of found(text, book.rules)) {
    const result = judged(text, book, { candidate: { rule: of, line, match }, open })
    used.add(line)
    for (const one of match.found) {
      used.add(one.entry)
      for (let place = one.start; place < one.end; place += 1) used.add(tokens[place]?.spelling ?? '')
    }
    if (result.gateLine) used.add(result.gateLine)
    if (result.kept) findings.push(result.kept)
    if (result.discounted) discounted.set(`${of.id} ${result.discounted.gate}`, result.discounted)
  }
  if (language !== 'english') findings.push(unread(tokens.map(({ source }) => source)))
  const kept = gathered(findings)
  const gravest = kept[0]
  return {
    used,
    explanation: {
      category: gravest?.category ?? 'none',
      severity: gravest?.severity ?? 'none',
      findings: kept,
      discounted: [...discounted.values()].filter(({ rule }) => !kept.some((one) => one.rule === rule && one.severity !== 'low')),
      language,
      version: wordsVersion,
    },
  }
}

function unread(words: readonly { from: number; to: number; word: string }[]): WordFinding {
  const first = words.filter((_, index) => index < 12)
  return {
    rule: 'LA-1 please read: we cannot read this',
    category: 'disclosure_hint',
    severity: 'low',
    words: first.map(({ from, to, word }) => ({ from, to, word, readAs: word, how: 'as written' })),
    modifiers: [],
  }
}

const wholeBook = once(() => rulebookWithout(new Set()))

/** What a child's words may mean and how urgent that may be, with the reasons. It raises urgency; it never says "safe". */
export function explain(text: string): Explanation {
  return traced(text, wholeBook()).explanation
}
