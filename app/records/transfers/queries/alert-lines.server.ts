import { and, asc, eq } from 'drizzle-orm'
import { kindInWords } from '#app/safeguarding/alerts/kind-words.ts'
import { aboutAlerts } from '#app/safeguarding/escalation/queries/about-alerts.server.ts'
import { outcomeWords } from '#app/safeguarding/alerts/staff-words.ts'
import { openedEvidence } from '#app/safeguarding/alerts/queries/opened-evidence.server.ts'
import { alertInReach } from '#app/access/scope.server.ts'
import { alertEvents, alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'
import { sentences, stamp, type ToPack } from '../packing.ts'
import type { Opener } from './child-file-reader.server.ts'

/** What The Lift put before grown-ups about a child: why, what they did, and how it ended, an alert a line. */
export async function alertLines(opener: Opener): Promise<ToPack[]> {
  const { grant, childId } = opener
  const ofChild = and(eq(alerts.childId, childId), alertInReach(grant))
  const rows = await aboutAlerts(grant.read, await grant.read.select().from(alerts).where(ofChild))
  const { id: evidenceId, alertId: of, found, at: foundAt } = alertEvidence
  const reasons = await openedEvidence(
    grant.read,
    await grant.read
      .select({ id: evidenceId, childId: alerts.childId, found, alertId: of, at: foundAt })
      .from(alertEvidence)
      .innerJoin(alerts, eq(alerts.id, alertEvidence.alertId))
      .where(ofChild)
      .orderBy(asc(alertEvidence.at)),
  )
  opener.damaged.push(...reasons.filter(({ isDamaged }) => isDamaged).map(({ id }) => id))
  const history = await historyOf(opener)
  return rows.map(({ id, severity, category, type, raisedAt, outcome, resolvedAt, childTold }) => ({
    id: `alert:${id}`,
    what: 'Alert',
    occurredAt: raisedAt,
    recordedAt: raisedAt,
    by: null,
    words: sentences([
      `${severity}: ${kindInWords({ category })} (${type})`,
      ...reasons.filter(({ alertId }) => alertId === id).map(({ at, reason }) => `${stamp(at)}: ${reason}`),
      ...history.filter(({ alertId }) => alertId === id).map(({ words }) => words),
      outcome ? `Resolved ${stamp(resolvedAt)}: ${outcomeWords[outcome]}` : 'Not resolved',
      childTold !== null && `The child was ${childTold ? '' : 'not '}told the outcome`,
    ]),
  }))
}

async function historyOf({ grant, childId, open, name }: Opener) {
  const events = await grant.read
    .select({ event: alertEvents })
    .from(alertEvents)
    .innerJoin(alerts, eq(alerts.id, alertEvents.alertId))
    .where(and(eq(alerts.childId, childId), alertInReach(grant)))
    .orderBy(asc(alertEvents.at), asc(alertEvents.id))
  const history: { alertId: string; words: string }[] = []
  for (const { event } of events) {
    const { id: rowId, alertId, kind, at, personId, written } = event
    // Why it was raised is said as its reasons are.
    if (kind === 'raised' || kind === 'evidence') continue
    const note = (await open({ table: 'alert_events', column: 'written', rowId }, written)) ?? ''
    const who = name(personId) ?? 'The Lift'
    history.push({ alertId, words: `${stamp(at)}, ${who}, ${kind.replaceAll('_', ' ')}. ${note}`.trim() })
  }
  return history
}
