import { death } from './families/death.ts'
import type { Family } from './families/family.ts'
import { feelings } from './families/feelings.ts'
import { functionWords } from './families/function-words.ts'
import { harm } from './families/harm.ts'
import { home } from './families/home.ts'
import { intimate } from './families/intimate.ts'
import { outside } from './families/outside.ts'
import { people } from './families/people.ts'
import { safeContexts } from './families/safe-contexts.ts'
import { gates, type Gate } from './gates.ts'
import { lexiconOf, type Lexicon } from './lexicon.ts'
import { patternsOf, type Pattern } from './patterns.ts'
import { deathRules } from './rules/death.ts'
import { homeRules } from './rules/home.ts'
import { intimateRules } from './rules/intimate.ts'
import { otherRules } from './rules/others.ts'
import type { WordRule } from './rules/rule.ts'
import { tellingRules } from './rules/telling.ts'
import { violenceRules } from './rules/violence.ts'

export const families: readonly Family[] = [
  ...people,
  ...functionWords,
  ...harm,
  ...intimate,
  ...death,
  ...home,
  ...outside,
  ...feelings,
  ...safeContexts,
]

export const wordRules: readonly WordRule[] = [
  ...deathRules,
  ...intimateRules,
  ...violenceRules,
  ...homeRules,
  ...otherRules,
  ...tellingRules,
]

type Line = { readonly id: string; readonly patterns: readonly Pattern[] }
export type Compiled<T> = { readonly of: T; readonly lines: readonly Line[] }

/** Words, rules and gates made ready to read with. */
export type Rulebook = {
  readonly lexicon: Lexicon
  readonly rules: readonly Compiled<WordRule>[]
  readonly gates: readonly Compiled<Gate>[]
}

function linesOf(text: string | undefined): string[] {
  return text?.split('\n').map((line) => line.trim()).filter((line) => line !== '') ?? []
}

function compiled<T extends WordRule | Gate>(of: T, without: ReadonlySet<string>): Compiled<T> {
  const lines = [
    ...linesOf(of.general).map((line) => ({ id: `${of.id}: ${line}`, line })),
    ...linesOf(of.learned).map((line) => ({ id: `+${of.id}: ${line}`, line })),
  ]
  return {
    of,
    lines: lines.filter(({ id }) => !without.has(id)).map(({ id, line }) => ({ id, patterns: patternsOf(line) })),
  }
}

/** Makes the rulebook, leaving out the entries, spellings and patterns named in `without`. */
export function rulebookWithout(without: ReadonlySet<string>): Rulebook {
  return {
    lexicon: lexiconOf(families, without),
    rules: wordRules.map((rule) => compiled(rule, without)),
    gates: gates.map((gate) => compiled(gate, without)),
  }
}
