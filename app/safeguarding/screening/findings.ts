import type { Day } from '#app/school-time/civil-days.ts'
import type { Due } from '#db/schema/safeguarding/alert-answers.ts'
import { severities, type AlertType, type Severity } from '#db/schema/safeguarding/alerts.ts'
import type { Audience } from '#db/schema/safeguarding/worries.ts'

/** Which edition of the rules decided, kept with every alert. */
export const rulesVersion = '2026-11'

/** Something a rule found, with everything a grown-up needs to see why. */
export type Finding = {
  readonly rule: string
  readonly type: AlertType
  /** Findings of one category gather in one open alert. */
  readonly category: string
  readonly severity: Severity
  readonly due: Due
  readonly reason: string
  readonly facts: readonly string[]
  /** Only for the lead and deputies, however serious. */
  readonly isForLead?: true
  /** The school days a pattern over time rests on. The same pattern over days that were counted before is nothing new. */
  readonly days?: { readonly from: Day; readonly through: Day }
  /** Asks nobody to look again at an alert that is open, or that was resolved not long ago, unless it is graver. */
  readonly isQuiet?: true
  /** Keeps it in an alert of its own: the allegation it came with, and whom it is kept from. */
  readonly apart?: { readonly allegation: string | null; readonly keptFrom: readonly string[] }
  /** Only for the head, because it is about a grown-up of the school. */
  readonly isForHead?: true
}

/** How soon, unless a rule says otherwise. */
export const dueBySeverity: Readonly<Record<Severity, Due>> = {
  urgent: '15 minutes',
  high: '60 school minutes',
  medium: 'end of next school day',
  low: '5 school days',
}

type Judged = 'severity' | 'isForLead' | 'isForHead'

/** Who may open an alert about this: what is high or urgent, or is for the lead by its nature, only the lead and deputies. */
export function audienceFor({ severity, isForLead, isForHead }: Pick<Finding, Judged>): Audience {
  if (isForHead) return 'head'
  return isForLead || severity === 'high' || severity === 'urgent' ? 'lead' : 'class'
}

/** Whether somebody has to decide something before the day is over. */
export function isSerious({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity === 'high' || severity === 'urgent'
}

/** Whether an alert is so serious that the child's file has to say something of it. */
export function leavesRecord({ type, severity }: Pick<Finding, 'type' | 'severity'>): boolean {
  return type === 'safeguarding' && isSerious({ severity })
}

type Grave = Pick<Finding, 'severity'>
/** Puts the most serious first. */
export const gravestFirst = (one: Grave, other: Grave): number =>
  severities.indexOf(other.severity) - severities.indexOf(one.severity)
