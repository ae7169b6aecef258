import { and, eq, inArray, isNull, or } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { alertInReach } from '#app/access/scope.server.ts'
import { alerts } from '#db/schema/alerts.ts'
import type { Writer } from '#db/tenants.server.ts'
import { addAlertEvent } from './add-alert-event.server.ts'

type About = { readonly childId: string; /** The one it is about, however serious. */ readonly alertId: string | null }

/**
 * Gives whoever starts the crisis steps the alerts about the child that nobody has: the one it grew out of and all that
 * are high or urgent, as part of starting it. What somebody else has stays theirs, and what a child told stays unread
 * until somebody reads it. Gives how many were taken.
 */
export async function takeAlerts(tx: Writer, grant: Grant<'crisis.run'>, { childId, alertId }: About): Promise<number> {
  const { at, actor } = grant
  const serious = inArray(alerts.severity, ['high', 'urgent'])
  const taken = await tx
    .update(alerts)
    .set({ state: 'acknowledged', acknowledgedAt: at, acknowledgedBy: actor.id })
    .where(
      and(
        eq(alerts.childId, childId),
        eq(alerts.state, 'unread'),
        or(isNull(alerts.acknowledgedBy), eq(alerts.acknowledgedBy, actor.id)),
        alertId === null ? serious : or(serious, eq(alerts.id, alertId)),
        alertInReach(grant),
      ),
    )
    .returning({ id: alerts.id })
  const words = 'Picked up when the crisis steps were started.'
  for (const { id } of taken) await addAlertEvent(tx, grant, { alertId: id, childId, kind: 'acknowledged', words })
  return taken.length
}
