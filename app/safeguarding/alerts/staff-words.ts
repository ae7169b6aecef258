import type { alertEvents, AlertState, AlertType, Outcome, Severity } from '#db/schema/safeguarding/alerts.ts'
import { theGovernor } from '#app/school/staff/the-governor.ts'

/** How serious an alert is, as staff read it. */
export const severityWords: Readonly<Record<Severity, string>> = {
  low: 'Low',
  medium: 'Medium',
  high: 'High',
  urgent: 'Urgent',
}

/** What sort of alert it is, as staff read it. */
export const typeWords: Readonly<Record<AlertType, string>> = {
  safeguarding: 'Safeguarding',
  wellbeing_decline: 'Feeling low',
  engagement_drop: 'Taking part',
  positive_change: 'Going better',
}

/** How far an alert has got, as staff read it. */
export const stateWords: Readonly<Record<AlertState, string>> = {
  unread: 'New',
  acknowledged: 'Picked up',
  in_progress: 'In progress',
  resolved: 'Resolved',
}

/** What came of an alert, as staff read it after "Outcome:". */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  'talked with the child': 'spoke to the child',
  'talked with the family': 'spoke to the family',
  'support arranged': 'support arranged',
  'passed to another agency': 'referred to another agency',
  'kept an eye on it': 'keeping an eye on it',
  'no further action': 'no further action',
}

type Held = { readonly state: AlertState; readonly owner: string | null; readonly news: string | null }

/** Who has an alert that somebody took, and how far they are: "Mrs Khan: picked up", "Mrs Khan has it: new at 10:18". */
export function holderWords({ state, owner, news }: Held): string {
  const who = owner ?? theGovernor
  return news === null ? `${who}: ${stateWords[state].toLowerCase()}` : `${who} has it: ${news}`
}

/** What happened to an alert, as staff read it. */
export const eventWords: Readonly<Record<(typeof alertEvents.$inferSelect)['kind'], string>> = {
  raised: 'Raised',
  evidence: 'New information',
  told: 'Staff told',
  escalated: 'Escalated',
  checked_on: 'Went to the child',
  acknowledged: 'Picked up',
  note: 'Note',
  mistake: 'The child pressed: I pressed it by mistake',
  resolved: 'Resolved',
  no_further_action: 'Why no further action',
  no_record: 'Why no concern was reported',
  asked: 'Asked who decided what',
  reopened: 'Reopened',
  handed_on: 'Handed on',
}
