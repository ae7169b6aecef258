import {
  categories,
  rankOf,
  wordsVersion,
  type Category,
  type Discounted,
  type Explanation,
  type ReadWord,
  type WordFinding,
} from './explanation.ts'
import type { Exception } from './exceptions/exception.ts'
import { judged, sentencesOf, type Judged } from './judging.ts'
import { languageOf } from './language.ts'
import type { Match } from './matching.ts'
import { passagesOf } from './passages.ts'
import { readWords } from './read-words.ts'
import { read, type Token } from './reading.ts'
import { rulebookWithout, smallSignsId, type Index, type Parted, type Rulebook } from './rulebook.ts'
import type { WordRule } from './rules/rule.ts'
import { metIn, type Met } from './searching.ts'
import { addingUp, smallSigns } from './small-signs.ts'
import { tagged, type TaggedText } from './tagging.ts'
import { wordsOf, type Word } from './tokens.ts'

/** What was used to explain a text: lexicon entries, spellings, rule lines and exception lines, by their ids. */
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

/** What is asked of a text: the rules whose findings count, the others, and in which words small signs are of use. */
type Asked = Parted & { readonly isOfUse: (token: Token) => boolean }

function passage(tokens: readonly Token[], book: Rulebook, { asked, others, isOfUse }: Asked): Passage {
  const text = tagged(tokens, book.lexicon)
  const exceptions = once(() => metIn(text, book.exceptions))
  const result: Passage = { findings: [], discounted: [], used: new Set() }
  // Sentences in which a rule was met and set aside: a game, a story, a saying.
  const excused = new Set<number | undefined>()
  for (const { met, verdict } of judgedIn(text, asked, exceptions)) {
    note(text, met.match, result.used.add(met.line))
    if (!verdict) continue
    const { kept, discounted, exceptionLine } = verdict
    if (exceptionLine) result.used.add(exceptionLine)
    if (kept) result.findings.push(kept)
    if (!discounted) continue
    result.discounted.push(discounted)
    for (const sentence of sentencesOf(text, met.match.found)) excused.add(sentence)
  }
  const signs = book.addsUp ? addingUp(text).filter(({ sentence }) => !excused.has(sentence)) : []
  const ofUse = new Set(tokens.flatMap((token, place) => (isOfUse(token) ? [place] : [])))
  if (!signs.some(({ places }) => places.some(({ start }) => ofUse.has(start)))) return result
  for (const { met, verdict } of judgedIn(text, others, exceptions))
    if (verdict?.discounted) for (const sentence of sentencesOf(text, met.match.found)) excused.add(sentence)
  const first = signs.find(({ sentence }) => !excused.has(sentence))
  if (!first) return result
  result.used.add(smallSignsId)
  result.findings.push({ ...smallSigns, words: readWords(text, first.places) })
  return result
}

type Judging = { readonly met: Met<WordRule>; readonly verdict: Judged | null }

/** Every rule that is met, and what becomes of it; nothing once that rule stands as urgent: nothing is graver. */
function* judgedIn(
  text: TaggedText,
  rules: Index<WordRule>,
  exceptions: () => readonly Met<Exception>[],
): Generator<Judging> {
  const settled = new Set<string>()
  for (const met of metIn(text, rules)) {
    const verdict = settled.has(met.of.id) ? null : judged(text, met, exceptions)
    if (verdict?.kept?.severity === 'urgent') settled.add(met.of.id)
    yield { met, verdict }
  }
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
  const each = new Map(discounted.map((one) => [`${one.rule} ${one.exception}`, one]))
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
  const asked = { asked: book.rules, others: nothing, isOfUse: () => true }
  const passages = passagesOf(tokens).map((piece) => passage(piece, book, asked))
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

const nothing: Parted['others'] = { entries: [], numbers: new Map(), byFirstNeed: [] }
const wholeBook = once(() => rulebookWithout(new Set()))

/** Whether the rules know a word, whatever it means to them. */
export const isKnownWord = (word: string): boolean => wholeBook().lexicon.isKnown(word)

/** What a child's words may mean and how urgent that may be, with the reasons. It raises urgency; it never says "safe". */
export function explain(text: string): Explanation {
  return traced(text, wholeBook()).explanation
}

/**
 * What the rules about some categories find in words, each rule's gravest; the same as explaining them says of those. Small
 * signs that add up are only looked for where one of them is in a word that is of use.
 */
export function findingsAbout(
  categories: readonly Category[],
): (words: readonly Word[], isOfUse: (word: Word) => boolean) => readonly WordFinding[] {
  const parted = once(() => wholeBook().parted(categories))
  return (words, isOfUse) => {
    const book = wholeBook()
    const asked = { ...parted(), isOfUse: ({ source }: Token) => isOfUse(source) }
    const pieces = passagesOf(read(words, book.lexicon))
    return gravestOfEach(pieces.flatMap((piece) => passage(piece, book, asked).findings))
  }
}
