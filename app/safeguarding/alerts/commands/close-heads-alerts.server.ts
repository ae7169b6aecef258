import { and, eq, inArray, ne } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { alertInReach } from '#app/access/scope.server.ts'
import { alertEvidence, alerts, type Severity } from '#db/schema/safeguarding/alerts.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { isGraver } from '#app/safeguarding/screening/alert-transition.ts'
import { addAlertEvent } from './add-alert-event.server.ts'

/** Closes the head's alerts in which nothing but this worry is still the head's, with the reason; gives the gravest they were, medium at least. */
export async function closeHeadsAlerts(
  tx: Writer,
  grant: Grant<'allegation.decide'>,
  { worryId, reason, to }: { readonly worryId: string; readonly reason: string; readonly to: string },
): Promise<Severity> {
  const found = await tx
    .select({ id: alerts.id, childId: alerts.childId, state: alerts.state, severity: alertEvidence.severity })
    .from(alertEvidence)
    .innerJoin(alerts, eq(alerts.id, alertEvidence.alertId))
    .where(and(eq(alertEvidence.worryId, worryId), eq(alerts.audience, 'head'), alertInReach(grant)))
  const { at, actor } = grant
  const still = await tx
    .select({ alertId: alertEvidence.alertId })
    .from(alertEvidence)
    .innerJoin(worries, eq(worries.id, alertEvidence.worryId))
    .where(
      and(
        inArray(
          alertEvidence.alertId,
          found.map(({ id }) => id),
        ),
        ne(worries.id, worryId),
        eq(worries.audience, 'head'),
      ),
    )
  const closing = new Map(
    found
      .filter(({ id, state }) => state !== 'resolved' && !still.some(({ alertId }) => alertId === id))
      .map((alert) => [alert.id, alert]),
  )
  for (const { id: alertId, childId } of closing.values()) {
    const outcome = { outcome: 'no further action', childTold: false, verdict: 'not needed' } as const
    await tx
      .update(alerts)
      .set({ state: 'resolved', resolvedAt: at, resolvedBy: actor.id, ...outcome })
      .where(eq(alerts.id, alertId))
    const words = `It is not about a grown-up at the school, and is now with ${to}. ${reason}`
    await addAlertEvent(tx, grant, { alertId, childId, kind: 'no_further_action', words })
  }
  return found.reduce<Severity>((gravest, { severity }) => (isGraver(severity, gravest) ? severity : gravest), 'medium')
}
