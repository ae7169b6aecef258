import { and, asc, desc, eq, isNotNull, sql } from 'drizzle-orm'
import { alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Reader } from '#db/tenants/tenants.server.ts'
import { notifiedOnceKey } from '../notified-once-key.ts'

/** What decides who reads an alert, but for whom it speaks of; nothing where there is no such alert. */
export async function alertToRead(tx: Pick<Reader, 'select'>, alertId: string) {
  const [alert] = await tx
    .select({
      childId: alerts.childId,
      audience: alerts.audience,
      dueAt: alerts.dueAt,
      keptAt: alerts.raisedAt,
      waitsFrom: sql`coalesce(${alerts.dueFrom}, ${alerts.raisedAt})`.mapWith(alerts.raisedAt),
    })
    .from(alerts)
    .where(eq(alerts.id, alertId))
  if (!alert) return null
  const [told] = await tx
    .select({ worryId: worries.id, chosenPersonId: worries.chosenPersonId })
    .from(alertEvidence)
    .innerJoin(worries, eq(worries.id, alertEvidence.worryId))
    .where(and(eq(alertEvidence.alertId, alertId), isNotNull(alertEvidence.worryId)))
    .orderBy(desc(alertEvidence.id))
    .limit(1)
  // Whom a child chose opens the alerts of their class, and none that is for the lead alone.
  const chosenPersonId = alert.audience === 'class' ? (told?.chosenPersonId ?? null) : null
  const toldIn = told?.worryId ?? alertId
  const [began] = await tx
    .select({ worryId: alertEvidence.worryId })
    .from(alertEvidence)
    .where(and(eq(alertEvidence.alertId, alertId), eq(alertEvidence.at, alert.waitsFrom)))
    .orderBy(asc(alertEvidence.id))
    .limit(1)
  return { ...alert, chosenPersonId, toldIn, toldOnce: began?.worryId ?? notifiedOnceKey(toldIn, alert) }
}
