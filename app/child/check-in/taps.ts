import type { Finding } from '#app/safeguarding/screening/findings.ts'
import { wordsToNotice, type Taps } from '#app/safeguarding/screening/rules.ts'
import { safeties, worrySizes, worryTopics, worryWants } from '#db/schema/safeguarding/worries.ts'
import type { TapKey } from './steps.ts'

/** What a child has answered so far, by question, each with the rules it has set off. */
export type SavedAnswers = ReadonlyMap<string, { readonly value: readonly string[]; readonly flags: readonly string[] }>

const among = <T extends string>(options: readonly T[], value: string | undefined): T | null =>
  options.find((option) => option === value) ?? null

/** The mood a chosen face stands for; a child who does not know or say has none. */
export function moodOf(value: readonly string[]): number | null {
  return /^[1-5]$/.test(value[0] ?? '') ? Number(value[0]) : null
}

/** What was tapped, as the rules read it. */
export function tapsIn(saved: SavedAnswers, canTell: readonly string[]): Taps {
  const valueOf = (key: TapKey) => saved.get(key)?.value ?? []
  const [topic] = valueOf('worry-topic')
  const [size] = valueOf('worry-size')
  const [want] = valueOf('worry-want')
  const [safe] = valueOf('worry-safe')
  return {
    mood: moodOf(valueOf('feeling')),
    words: valueOf('words'),
    topic: among(worryTopics, topic),
    size: among(worrySizes, size),
    want: among(worryWants, want),
    safe: among(safeties, safe),
    canTell,
  }
}

/** Which answers each rule reads. */
const answersReadBy: Readonly<Record<string, readonly TapKey[]>> = {
  'UN-1': ['worry-safe'],
  'UN-2': ['worry-safe'],
  'TK-1': ['worry-want'],
  'GU-1': ['helper'],
  'WA-1': ['worry-topic', 'worry-size'],
  'WA-2': ['worry-topic', 'worry-size'],
  'WD-4': ['words'],
}

/** The answers that set off what was found. A word is graver beside the saddest face: then the face did so too. */
export function answersBehind({ rule, facts }: Pick<Finding, 'rule' | 'facts'>): readonly TapKey[] {
  const read = answersReadBy[rule] ?? []
  return facts.includes('mood: 1') ? ['feeling', ...read] : read
}

/** Whether a grown-up has been told already of what was found: each answer behind it says so, none has changed since. */
export function isDisclosedAlready(saved: SavedAnswers, finding: Finding): boolean {
  const behind = answersBehind(finding).flatMap((key) => saved.get(key) ?? [])
  return behind.length > 0 && behind.every(({ flags }) => flags.includes(finding.rule))
}

/** Whether one more answer can set off a rule: every one about a worry, and before that a word to notice, or nobody to tell. */
export function maySetOff(key: TapKey, value: readonly string[]): boolean {
  if (key === 'words') return wordsToNotice.some((word) => value.includes(word))
  if (key === 'helper') return value.includes('no')
  return key.startsWith('worry')
}
