import { and, eq, inArray, isNull, or, type SQL } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { alertInReach } from '#app/access/scope.server.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { addAlertEvent } from './add-alert-event.server.ts'

type Taking = {
  readonly childId: string
  /** Which of what waits about the child is taken. */
  readonly which: SQL | undefined
  /** What the history of each says of it, if anything. */
  readonly words: string | null
}

/**
 * Gives whoever asks alerts about a child that wait to be looked at, as part of what they do. What a child told stays
 * unread until somebody reads it. Gives what was taken.
 */
export async function takeAlerts(
  tx: Writer,
  grant: Grant<'crisis.run' | 'alert.acknowledge'>,
  { childId, which, words }: Taking,
) {
  const { at, actor } = grant
  const taken = await tx
    .update(alerts)
    .set({ state: 'acknowledged', acknowledgedAt: at, acknowledgedBy: actor.id })
    .where(and(eq(alerts.childId, childId), eq(alerts.state, 'unread'), which, alertInReach(grant)))
    .returning({ id: alerts.id, severity: alerts.severity, dueAt: alerts.dueAt })
  for (const { id } of taken) await addAlertEvent(tx, grant, { alertId: id, childId, kind: 'acknowledged', words })
  return taken
}

type About = { readonly childId: string; /** The one it is about, however serious. */ readonly alertId: string | null }

/**
 * Gives whoever starts the crisis steps the alerts about the child that nobody has: the one it grew out of and all that
 * are high or urgent, as part of starting it. What somebody else has stays theirs. Gives how many were taken.
 */
export async function takeForCrisis(
  tx: Writer,
  grant: Grant<'crisis.run'>,
  { childId, alertId }: About,
): Promise<number> {
  const serious = inArray(alerts.severity, ['high', 'urgent'])
  const which = and(
    or(isNull(alerts.acknowledgedBy), eq(alerts.acknowledgedBy, grant.actor.id)),
    alertId === null ? serious : or(serious, eq(alerts.id, alertId)),
  )
  const words = 'Picked up when the crisis steps were started.'
  return (await takeAlerts(tx, grant, { childId, which, words })).length
}
