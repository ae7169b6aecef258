import {
  categories,
  rankOf,
  wordsVersion,
  type Discounted,
  type Explanation,
  type ReadWord,
  type WordFinding,
} from './explanation.ts'
import { judged, sentencesOf } from './judging.ts'
import { languageOf } from './language.ts'
import type { Match } from './matching.ts'
import { passagesOf } from './passages.ts'
import { readWords } from './read-words.ts'
import { read, type Token } from './reading.ts'
import { rulebookWithout, smallSignsId, type Rulebook } from './rulebook.ts'
import { metIn } from './searching.ts'
import { smallSigns } from './small-signs.ts'
import { tagged, type Alone, type TaggedText } from './tagging.ts'
import { wordsOf } from './tokens.ts'

/** What was used to explain a text: lexicon entries, spellings, rule lines and gate lines, by their ids. */
export type Traced = { readonly explanation: Explanation; readonly used: ReadonlySet<string> }

type Passage = { readonly findings: WordFinding[]; readonly discounted: Discounted[]; readonly used: Set<string> }

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => (made ??= { value: make() }).value
}

function note(text: TaggedText, match: Match, used: Set<string>): void {
  for (const { start, end, entry } of match.found) {
    used.add(entry)
    for (let place = start; place < end; place += 1) used.add(text.tokens[place]?.spelling ?? '')
  }
}

function passage(tokens: readonly Token[], book: Rulebook, known: Map<string, Alone>): Passage {
  const text = tagged(tokens, book.lexicon, known)
  const gates = once(() => metIn(text, book.gates))
  const result: Passage = { findings: [], discounted: [], used: new Set() }
  const excused = new Set<number | undefined>()
  const settled = new Set<string>()
  for (const met of metIn(text, book.rules)) {
    // Nothing is graver than urgent.
    if (settled.has(met.of.id)) {
      note(text, met.match, result.used.add(met.line))
      continue
    }
    const { kept, discounted, gateLine } = judged(text, met, gates)
    note(text, met.match, result.used.add(met.line))
    if (gateLine) result.used.add(gateLine)
    if (kept) result.findings.push(kept)
    if (kept?.severity === 'urgent') settled.add(met.of.id)
    if (!discounted) continue
    result.discounted.push(discounted)
    for (const sentence of sentencesOf(text, met.match.found)) excused.add(sentence)
  }
  const signs = book.addsUp ? smallSigns(text, excused) : null
  if (!signs) return result
  result.used.add(smallSignsId)
  result.findings.push({ ...signs, words: readWords(text, signs.places) })
  return result
}

/** The gravest finding of each rule, the gravest first. */
function gravestOfEach(findings: readonly WordFinding[]): WordFinding[] {
  const byRule = new Map<string, WordFinding>()
  for (const finding of findings) {
    const before = byRule.get(finding.rule)
    if (!before || rankOf(finding.severity) > rankOf(before.severity)) byRule.set(finding.rule, finding)
  }
  return [...byRule.values()].sort(
    (one, other) =>
      rankOf(other.severity) - rankOf(one.severity) ||
      categories.indexOf(one.category) - categories.indexOf(other.category),
  )
}

/** Reasons set aside, each once, without those of a rule that stands elsewhere in the text. */
function setAside(discounted: readonly Discounted[], findings: readonly WordFinding[]): Discounted[] {
  const standing = new Set(findings.filter(({ severity }) => severity !== 'low').map(({ rule }) => rule))
  const each = new Map(discounted.map((one) => [`${one.rule} ${one.gate}`, one]))
  return [...each.values()].filter(({ rule }) => !standing.has(rule))
}

function unread(tokens: readonly Token[]): WordFinding {
  const words = tokens
    .filter((_, index) => index < 12)
    .map(({ source: { from, to, word } }): ReadWord => ({ from, to, word, readAs: word, how: 'as written' }))
  const rule = 'LA-1 please read: we cannot read this'
  return { rule, category: 'disclosure_hint', severity: 'low', words, modifiers: [] }
}

/** Explains a text with a given rulebook, and says what it used. */
export function traced(input: string, book: Rulebook): Traced {
  const tokens = read(wordsOf(input), book.lexicon)
  const language = languageOf(tokens, book.lexicon)
  const known = new Map<string, Alone>()
  const passages = passagesOf(tokens).map((piece) => passage(piece, book, known))
  const all = passages.flatMap(({ findings }) => findings)
  const findings = gravestOfEach(language === 'english' ? all : [...all, unread(tokens)])
  const discounted = passages.flatMap((one) => one.discounted)
  const [gravest] = findings
  return {
    used: new Set(passages.flatMap(({ used }) => [...used])),
    explanation: {
      category: gravest?.category ?? 'none',
      severity: gravest?.severity ?? 'none',
      findings,
      discounted: setAside(discounted, findings),
      language,
      version: wordsVersion,
    },
  }
}

const wholeBook = once(() => rulebookWithout(new Set()))

/** What a child's words may mean and how urgent that may be, with the reasons. It raises urgency; it never says "safe". */
export function explain(text: string): Explanation {
  return traced(text, wholeBook()).explanation
}
