import type { AlertType, Severity } from '#db/schema/safeguarding/alerts.ts'
import { addingUpRules } from './adding-up.ts'
import { isGraver } from './alert-transition.ts'
import { declineRules } from './decline.ts'
import { dueBySeverity, type Finding } from './findings.ts'
import { goingBetterRules } from './going-better.ts'
import { daysOf, type PatternRule, type ChildHistory } from './child-history.ts'
import { takingPartRules } from './taking-part.ts'

type Kind = { readonly rules: readonly PatternRule[]; readonly type: AlertType; readonly category: string }

/** The rules over time, by the kind of alert in which what they find gathers. */
export const patternRules: readonly (Kind & { readonly isQuiet: boolean })[] = [
  { rules: declineRules, type: 'wellbeing_decline', category: 'decline', isQuiet: true },
  { rules: takingPartRules, type: 'engagement_drop', category: 'taking part', isQuiet: true },
  { rules: goingBetterRules, type: 'positive_change', category: 'positive', isQuiet: true },
  { rules: addingUpRules, type: 'safeguarding', category: 'adding up', isQuiet: false },
]

/** When a rule could not be used on what is known of a child: somebody looks instead, and sees which. */
function unusable(rule: string, { checkIns, signs }: ChildHistory): Finding {
  return {
    rule: `LI-2 ${rule}`,
    type: 'safeguarding',
    category: 'a rule that failed',
    severity: 'medium',
    due: dueBySeverity.medium,
    reason: 'One of our rules over time could not be used. Please look through their check-ins yourself.',
    facts: [`rule ${rule}, which failed`],
    days: daysOf([...checkIns, ...signs]),
    isQuiet: true,
  }
}

/** What a rule over time found, and the grown-ups it is kept from because it rests on words that speak of them. */
export type FoundPattern = Finding & { readonly keptFrom?: readonly string[]; readonly alleged?: readonly string[] }

/** Everything the rules over time find in what is known of a child. A rule that fails is itself found; the others go on. */
export function patternsIn(story: ChildHistory, kinds: typeof patternRules = patternRules): FoundPattern[] {
  return kinds.flatMap(({ rules, isQuiet, type, category }) =>
    rules.flatMap(({ id, find }) => {
      try {
        const found = find(story)
        if (!found) return []
        const quiet = isQuiet ? { isQuiet: true as const } : {}
        return [{ rule: id, type, category, due: dueBySeverity[found.severity], ...found, ...quiet }]
      } catch {
        return [unusable(id, story)]
      }
    }),
  )
}

/** Something found before, as it was kept. */
export type KnownPattern = { readonly rule: string; readonly severity: Severity; readonly through: string | null }

/** Whether a pattern was not found before: its days lie after those already counted, or it has become graver. */
export function isNews({ rule, severity, days }: Finding, kept: readonly KnownPattern[]): boolean {
  return !kept.some(
    (known) =>
      known.rule === rule &&
      !isGraver(severity, known.severity) &&
      (days === undefined || known.through === null || known.through >= days.from),
  )
}
