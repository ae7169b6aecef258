import { rarestFirst } from './commonness.ts'
import type { Category } from './explanation.ts'
import { death } from './lexicon/death.ts'
import type { Family } from './lexicon/family.ts'
import { feelings } from './lexicon/feelings.ts'
import { feelingsMore } from './lexicon/feelings-more.ts'
import { functionWords } from './lexicon/function-words.ts'
import { harm } from './lexicon/harm.ts'
import { home } from './lexicon/home.ts'
import { homeMore } from './lexicon/home-more.ts'
import { intimate } from './lexicon/intimate.ts'
import { outside } from './lexicon/outside.ts'
import { people } from './lexicon/people.ts'
import { safeContexts } from './lexicon/safe-contexts.ts'
import type { Exception } from './exceptions/exception.ts'
import { everydayExceptions } from './exceptions/everyday.ts'
import { occasionsExceptions } from './exceptions/occasions.ts'
import { playExceptions } from './exceptions/play.ts'
import { sayingsExceptions } from './exceptions/sayings.ts'
import { lexiconOf, type Lexicon } from './lexicon.ts'
import type { Pattern } from './pattern.ts'
import { patternsOf } from './patterns.ts'
import { bullyingRules } from './rules/bullying.ts'
import { domesticViolenceRules } from './rules/domestic-violence.ts'
import { earlyHelpRules } from './rules/early-help.ts'
import { emotionalAbuseRules } from './rules/emotional-abuse.ts'
import { exploitationRules } from './rules/exploitation.ts'
import { fearAndRunningRules } from './rules/fear-and-running.ts'
import { fearAndRunningMoreRules } from './rules/fear-and-running-more.ts'
import { harmToOthersRules } from './rules/harm-to-others.ts'
import { neglectRules } from './rules/neglect.ts'
import { neglectMoreRules } from './rules/neglect-more.ts'
import { onlineHarmRules } from './rules/online-harm.ts'
import { physicalAbuseRules } from './rules/physical-abuse.ts'
import { physicalAbuseMoreRules } from './rules/physical-abuse-more.ts'
import type { WordRule } from './rules/rule.ts'
import { selfHarmRules } from './rules/self-harm.ts'
import { sexualAbuseRules } from './rules/sexual-abuse.ts'
import { sexualAbuseMoreRules } from './rules/sexual-abuse-more.ts'
import { suicideRules } from './rules/suicide.ts'
import { suicideMoreRules } from './rules/suicide-more.ts'
import { tellingRules } from './rules/telling.ts'
import { wellbeingRules } from './rules/wellbeing.ts'

export const families: readonly Family[] = [
  ...people,
  ...functionWords,
  ...harm,
  ...intimate,
  ...death,
  ...home,
  ...homeMore,
  ...outside,
  ...feelings,
  ...feelingsMore,
  ...safeContexts,
]

export const wordRules: readonly WordRule[] = [
  ...suicideRules,
  ...suicideMoreRules,
  ...selfHarmRules,
  ...physicalAbuseRules,
  ...physicalAbuseMoreRules,
  ...emotionalAbuseRules,
  ...domesticViolenceRules,
  ...sexualAbuseRules,
  ...sexualAbuseMoreRules,
  ...onlineHarmRules,
  ...neglectRules,
  ...neglectMoreRules,
  ...fearAndRunningRules,
  ...fearAndRunningMoreRules,
  ...bullyingRules,
  ...exploitationRules,
  ...harmToOthersRules,
  ...tellingRules,
  ...earlyHelpRules,
  ...wellbeingRules,
]

/** Every exception, in the order they are tried. */
const exceptions: readonly Exception[] = [
  ...sayingsExceptions,
  ...playExceptions,
  ...occasionsExceptions,
  ...everydayExceptions,
]

/** What the adding up of small signs is called among the things that can be left out. */
export const smallSignsId = '+AD-1 small signs together'

type Line = { readonly id: string; readonly patterns: readonly Pattern[] }
type Compiled<T> = { readonly of: T; readonly lines: readonly Line[] }

/** One pattern with the rule or exception it belongs to, and which meanings must be in a text (one of each list). */
export type Entry<T> = {
  readonly of: T
  readonly line: string
  readonly pattern: Pattern
  readonly needs: readonly (readonly number[])[]
}

/** Patterns in the order they are tried, with every meaning they ask for numbered. */
export type Index<T> = {
  readonly entries: readonly Entry<T>[]
  readonly numbers: ReadonlyMap<string, number>
  /** For each meaning, the entries that need it, or one like it, first of all: the others need not be looked at. */
  readonly byFirstNeed: readonly (readonly number[])[]
}

function indexOf<T>(all: readonly Compiled<T>[]): Index<T> {
  const numbers = new Map<string, number>()
  function numberOf(meaning: string): number {
    const known = numbers.get(meaning) ?? numbers.size
    numbers.set(meaning, known)
    return known
  }
  const entries = all.flatMap(({ of, lines }) =>
    lines.flatMap(({ id, patterns }) =>
      patterns.map((pattern) => {
        const items = rarestFirst(pattern.sequences.flat())
        return { of, line: id, pattern, needs: items.map(({ meanings }) => meanings.map(numberOf)) }
      }),
    ),
  )
  const byFirstNeed = Array.from({ length: numbers.size }, (): number[] => [])
  for (const [place, { needs }] of entries.entries())
    for (const meaning of needs[0] ?? []) byFirstNeed[meaning]?.push(place)
  return { entries, numbers, byFirstNeed }
}

/** Rules whose findings are asked for, and those that are only met to know what they set aside. */
export type Parted = { readonly asked: Index<WordRule>; readonly others: Index<WordRule> }

/** Words, rules and exceptions made ready to read with. */
export type Rulebook = {
  readonly lexicon: Lexicon
  readonly rules: Index<WordRule>
  /** The rules about some categories, and all the others. */
  readonly parted: (categories: readonly Category[]) => Parted
  readonly exceptions: Index<Exception>
  /** Whether small signs are added up; their weights were found with every labelled sentence but the fifth part. */
  readonly addsUp: boolean
  readonly size: Lexicon['size'] & { readonly rules: number; readonly exceptions: number; readonly patterns: number }
}

function linesOf(text: string | undefined): string[] {
  return (
    text
      ?.split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '') ?? []
  )
}

const ofUnnamed: readonly string[] = ['physical_abuse', 'emotional_abuse', 'domestic_violence', 'sexual_abuse']

/** Children often write "he" without saying who. In these rules somebody unnamed counts as a grown-up at home. */
function withUnnamed(of: WordRule | Exception, line: string): string {
  if (!('category' in of) || !ofUnnamed.includes(of.category)) return line
  return line.replace(/^CARER(?=\s)/u, 'CARER/UNKNOWN')
}

function compiled<T extends WordRule | Exception>(of: T, without: ReadonlySet<string>): Compiled<T> {
  const lines = [
    ...linesOf(of.general).map((line) => ({ id: `${of.id}: ${line}`, line })),
    ...linesOf(of.learned).map((line) => ({ id: `+${of.id}: ${line}`, line })),
  ]
  const kept = lines.filter(({ id }) => !without.has(id))
  return { of, lines: kept.map(({ id, line }) => ({ id, patterns: patternsOf(withUnnamed(of, line)) })) }
}

/** The plain words patterns ask for by name: they are words, so they are never read as another. */
function askedFor(lines: readonly Line[]): string[] {
  const items = lines.flatMap(({ patterns }) => patterns).flatMap(({ sequences }) => sequences.flat())
  return items
    .flatMap(({ meanings }) => meanings.map((meaning) => meaning.replace('=', '')))
    .filter((word) => /^[a-z]+$/u.test(word))
}

/** Makes the rulebook, leaving out the entries, spellings and patterns named in `without`. */
export function rulebookWithout(without: ReadonlySet<string>): Rulebook {
  const rules = wordRules.map((rule) => compiled(rule, without))
  const setAside = exceptions.map((exception) => compiled(exception, without))
  const asked = askedFor([...rules, ...setAside].flatMap(({ lines }) => lines))
  const lexicon = lexiconOf(families, asked, without)
  const patterns = [...rules, ...setAside].flatMap(({ lines }) => lines).length
  return {
    lexicon,
    rules: indexOf(rules),
    parted: (categories) => ({
      asked: indexOf(rules.filter(({ of }) => categories.includes(of.category))),
      others: indexOf(rules.filter(({ of }) => !categories.includes(of.category))),
    }),
    exceptions: indexOf(setAside),
    addsUp: !without.has(smallSignsId),
    size: { ...lexicon.size, rules: rules.length, exceptions: setAside.length, patterns },
  }
}
