import { v7 as newId } from 'uuid'
import type { SchoolCalendar } from '#app/school-time/rules.ts'
import { readBy } from '#app/school-time/soon-enough.ts'
import { enqueue } from '#app/jobs/enqueue.server.ts'
import { alertEvidence, type alerts } from '#db/schema/safeguarding/alerts.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { sealedOf } from '../evidence.ts'
import { isSerious, rulesVersion, type Finding } from '#app/safeguarding/screening/findings.ts'
import { routeOf } from '#app/safeguarding/escalation/routing.ts'
import { saveAlertEvent } from './add-alert-event.server.ts'
import { routeAlert } from './route-alert.server.ts'

/** What a rule found, when, and in what. */
export type NewEvidence = {
  readonly finding: Finding
  readonly at: Date
  readonly calendar: SchoolCalendar
  readonly checkInId?: string
  readonly worryId?: string
}
type Keeping = {
  readonly alert: typeof alerts.$inferSelect
  /** What its history says about it. */
  readonly said: string
  readonly kind?: 'raised' | 'handed_on'
  readonly tellsFrom?: boolean
}

/** Keeps with an alert what a rule found, and has people told of it from now on if they are to be; gives the alert's id. */
export async function recordEvidence(
  tx: Writer,
  found: NewEvidence,
  { alert, said, kind, tellsFrom = false }: Keeping,
): Promise<string> {
  const { finding, at, calendar, checkInId = null, worryId = null } = found
  const { severity, days } = finding
  const alertId = alert.id
  // Ids sort by age: what is found after it was handed on begins the waiting anew.
  await saveAlertEvent(tx, { alertId, childId: alert.childId, kind: kind ?? 'evidence', at, words: said })
  const evidenceId = newId()
  const through = days?.through ?? null
  const place = { table: 'alert_evidence', column: 'found', rowId: evidenceId }
  const sealed = await tx.vault.seal(tx, alert.childId, { ...place, text: sealedOf(finding) })
  const evidence = { ruleVersion: rulesVersion, severity, found: sealed, checkInId, worryId, through, at }
  await tx.insert(alertEvidence).values({ id: evidenceId, alertId, ...evidence })
  if (!tellsFrom) return alertId
  if (routeOf({ ...alert, category: finding.category }).steps.length > 0)
    await routeAlert(tx, { alertId, evidenceId }, { level: 0, runAt: at })
  if (isSerious(alert)) {
    const dedupe = `alert:${alertId}:${evidenceId}:ask`
    await enqueue(tx, { kind: 'alert.ask', dedupe, payload: { alertId }, runAt: readBy(calendar, at) })
  }
  return alertId
}
