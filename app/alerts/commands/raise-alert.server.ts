import { and, eq, ne } from 'drizzle-orm'
import type { SchoolCalendar } from '#app/calendar/rules.ts'
import { alertEvents, alertEvidence, alerts, severities } from '#db/schema/alerts.ts'
import type { Writer } from '#db/tenants.server.ts'
import { dueAt } from '../due.ts'
import { audienceFor, rulesVersion, type Finding } from '../rules.ts'

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
 * the one open alert of that kind: it asks to be seen again, may become more serious and sooner due, never less.
 */
export async function raiseAlert(tx: Writer, raised: Raised): Promise<string> {
  const { childId, finding, at, calendar } = raised
  const [open] = await tx
    .select()
    .from(alerts)
    .where(and(eq(alerts.childId, childId), eq(alerts.category, finding.category), ne(alerts.state, 'resolved')))
  const due = dueAt(finding.due, at, calendar)
  const alertId = open ? await gather(tx, { open, finding, due }) : await raise(tx, raised, due)
  await tx.insert(alertEvidence).values({
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
  return alertId
}

async function raise(tx: Writer, { childId, finding, at }: Raised, due: Date): Promise<string> {
  const { type, category, severity } = finding
  const [row] = await tx
    .insert(alerts)
    .values({ childId, type, category, severity, audience: audienceFor(severity), raisedAt: at, dueAt: due })
    .returning({ id: alerts.id })
  if (!row) throw new Error('an alert was not kept')
  return row.id
}

type Gathered = { readonly open: typeof alerts.$inferSelect; readonly finding: Finding; readonly due: Date }

async function gather(tx: Writer, { open, finding, due }: Gathered): Promise<string> {
  const isWorse = severities.indexOf(finding.severity) > severities.indexOf(open.severity)
  const severity = isWorse ? finding.severity : open.severity
  const isWaiting = open.state === 'unread'
  await tx
    .update(alerts)
    .set({
      severity,
      audience: audienceFor(severity),
      state: 'unread',
      dueAt: isWorse || !isWaiting || due < open.dueAt ? due : open.dueAt,
      acknowledgedAt: null,
      acknowledgedBy: null,
    })
    .where(eq(alerts.id, open.id))
  return open.id
}
