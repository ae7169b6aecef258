import { and, eq, ne } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import type { SchoolCalendar } from '#app/calendar/rules.ts'
import { alertEvents, alertEvidence, alerts, severities } from '#db/schema/alerts.ts'
import type { Writer } from '#db/tenants.server.ts'
import { dueAt } from '../due.ts'
import { audienceFor, rulesVersion, type Finding } from '../findings.ts'
import { routeOf } from '../routing.ts'
import { gatherInAlert, type Waiting } from './gather-in-alert.server.ts'
import { routeAlert } from './route-alert.server.ts'

type Raised = {
  readonly childId: string
  readonly finding: Finding
  readonly at: Date
  readonly calendar: SchoolCalendar
  readonly checkInId?: string
  readonly worryId?: string
}

/**
 * Puts what a rule found before a grown-up, as part of the change that gave rise to it. Evidence of a kind gathers in
 * the one open alert of that kind: it asks to be seen again, may become more serious and sooner due, never less. Whoever
 * has to be told of it is told from now on, beginning afresh when it became more serious or somebody had it already.
 */
export async function raiseAlert(tx: Writer, raised: Raised): Promise<string> {
  const { childId, finding, at, calendar } = raised
  const [open] = await tx
    .select()
    .from(alerts)
    .where(and(eq(alerts.childId, childId), eq(alerts.category, finding.category), ne(alerts.state, 'resolved')))
  const due = { due: finding.due, dueFrom: at, dueAt: dueAt(finding.due, at, calendar) }
  const isWorse = !open || severities.indexOf(finding.severity) > severities.indexOf(open.severity)
  const severity = isWorse ? finding.severity : open.severity
  const audience = audienceFor({ ...finding, severity })
  const waitsAnew = isWorse || open.state !== 'unread'
  const alertId = open
    ? await gatherInAlert(tx, open, { severity, audience, due, waitsAnew })
    : await raise(tx, raised, due)
  const evidenceId = newId()
  await tx.insert(alertEvidence).values({
    id: evidenceId,
    alertId,
    rule: finding.rule,
    ruleVersion: rulesVersion,
    severity: finding.severity,
    reason: finding.reason,
    facts: [...finding.facts],
    checkInId: raised.checkInId ?? null,
    worryId: raised.worryId ?? null,
    at,
  })
  await tx.insert(alertEvents).values({ alertId, kind: open ? 'evidence' : 'raised', at, reason: finding.reason })
  if (waitsAnew && routeOf({ severity, category: finding.category }).steps.length > 0)
    await routeAlert(tx, { alertId, evidenceId }, { level: 0, runAt: at })
  return alertId
}

async function raise(tx: Writer, { childId, finding, at }: Raised, due: Waiting): Promise<string> {
  const { type, category, severity } = finding
  const [row] = await tx
    .insert(alerts)
    .values({ childId, type, category, severity, audience: audienceFor(finding), raisedAt: at, ...due })
    .returning({ id: alerts.id })
  if (!row) throw new Error('an alert was not kept')
  return row.id
}
