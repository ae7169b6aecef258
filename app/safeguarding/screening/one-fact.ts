import type { Severity } from '#db/schema/safeguarding/alerts.ts'
import { isGraver } from './alert-transition.ts'

/** Something a rule found, as far as it can be told whether another rule found the same. */
export type RuleFinding = {
  readonly rule: string
  readonly severity: Severity
  readonly facts: readonly string[]
  /** The check-in or the worry it was found in; null where there is none. */
  readonly telling: string | null
}

/** Rules that say more of what a child told at one time, each with those that say less of it. */
const moreOfOneTelling: Readonly<Record<string, readonly string[]>> = {
  // A big worry about home is a big worry.
  'WA-1': ['WA-2'],
  // The saddest face with a word is that word. A wish to talk is not among them: it asks for something by itself.
  'WD-3': ['WD-4'],
}

/** Rules that say more of the same days, whose facts each name their day. */
const moreOfTheSameDays: Readonly<Record<string, readonly string[]>> = {
  // The saddest face four times running is four of the last five.
  'WD-1b': ['WD-1'],
  'EN-2': ['EN-1'],
  // A fall that has become greater.
  'WD-2': ['WD-2'],
}

/** Whether one finding says the same as another and less of it: of two that rest on one fact only the more telling is shown. */
export function saysLess(less: RuleFinding, more: RuleFinding): boolean {
  if (moreOfOneTelling[more.rule]?.includes(less.rule)) return less.telling !== null && less.telling === more.telling
  if (!moreOfTheSameDays[more.rule]?.includes(less.rule) || !isGraver(more.severity, less.severity)) return false
  return less.facts.some((fact) => more.facts.includes(fact))
}
