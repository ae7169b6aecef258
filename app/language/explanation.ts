/** Which edition of the word rules decided, kept with everything they find. */
export const wordsVersion = 'words-2026-11-3'

/** How urgent words may be, from nothing noticed to now. */
export const severities = ['none', 'low', 'medium', 'high', 'urgent'] as const
export type Severity = (typeof severities)[number]

/** What a text may be about, the gravest first. `none` is "not flagged", which never means "safe". */
export const categories = [
  'suicide',
  'sexual_abuse',
  'physical_abuse',
  'self_harm',
  'domestic_violence',
  'exploitation',
  'online_harm',
  'running_away',
  'fear_of_home',
  'neglect',
  'emotional_abuse',
  'harm_to_others',
  'disclosure_hint',
  'bullying',
  'early_help',
  'wellbeing',
  'none',
] as const
export type Category = (typeof categories)[number]

/** A word as the child typed it, where it stands (UTF-16 offsets into the text), and what it was read as. */
export type ReadWord = {
  readonly from: number
  readonly to: number
  readonly word: string
  readonly readAs: string
  readonly how: 'as written' | 'respelt' | 'guessed'
}

/** One reason to look: the rule, how urgent it makes the text, and the words it rests on. */
export type WordFinding = {
  readonly rule: string
  readonly category: Category
  readonly severity: Severity
  readonly words: readonly ReadWord[]
  readonly modifiers: readonly string[]
}

/** A reason that was set aside, and why: a game, a story, a saying, a "nobody hurts me". */
export type Discounted = {
  readonly rule: string
  readonly exception: string
  readonly why: string
  readonly words: readonly ReadWord[]
}

/** What the rules make of one text, with every reason. It may raise how urgent a text is; it never says a text is safe. */
export type Explanation = {
  readonly category: Category
  readonly severity: Severity
  readonly findings: readonly WordFinding[]
  readonly discounted: readonly Discounted[]
  readonly language: 'english' | 'not english' | 'unsure'
  readonly version: string
}

export function rankOf(severity: Severity): number {
  return severities.indexOf(severity)
}

/** The severity so many steps above (or below) another, never above urgent and never below low. */
export function stepped(severity: Severity, steps: number): Severity {
  const rank = Math.min(Math.max(rankOf(severity) + steps, 1), severities.length - 1)
  return severities[rank] ?? severity
}
