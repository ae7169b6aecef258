import { and, eq, isNull, ne, or } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { alertInReach, worryInReach } from '#app/access/scope.server.ts'
import { conflict } from '#app/web/http.ts'
import { alerts, isUnresolved } from '#db/schema/safeguarding/alerts.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import type { Acknowledgement } from '../forms.ts'
import { isBehind, newestBehind } from '../queries/behind-alert.server.ts'
import { addAlertEvent } from './add-alert-event.server.ts'
import { refuseChange } from './refuse-change.server.ts'

/**
 * Somebody takes an alert: from now on it is theirs, and what the child told behind it counts as read by them. Whoever
 * has it looks in the same way at what has come in since, and reads what the child told if they took it unread. Of two who
 * press at once one takes it and the other hears who has it; what came in unseen has to be looked at first. Gives which of
 * these it was.
 */
export function acknowledgeAlert(
  grant: Grant<'alert.acknowledge' | 'allegation.decide'>,
  alertId: string,
  { note: words, seen }: Acknowledgement,
): Promise<'taken' | 'read'> {
  const { at, actor } = grant
  return grant.change('alert', alertId, async (tx, note) => {
    const had = await ownerOf(tx, grant, alertId)
    const isMine = had === actor.id
    const [taken] = await tx
      .update(alerts)
      .set({ state: 'acknowledged', ...(isMine ? {} : { acknowledgedAt: at, acknowledgedBy: actor.id }) })
      .where(and(eq(alerts.id, alertId), eq(alerts.state, 'unread'), alertInReach(grant)))
      .returning({ childId: alerts.childId })
    const hasSeenAll = (await newestBehind(tx, grant, alertId)) === seen
    if (!hasSeenAll && (taken || isMine))
      throw conflict('There is new information about this child. Look at it before you pick this up.')
    if (!taken && isMine) {
      const worriesRead = await readWorriesBehind(tx, grant, alertId)
      note({ after: { worriesRead } })
      if (worriesRead > 0) return 'read'
    }
    if (!taken) throw await refuseChange(tx, grant, alertId)

    await addAlertEvent(tx, grant, { alertId, childId: taken.childId, kind: 'acknowledged', words })
    const worriesRead = await readWorriesBehind(tx, grant, alertId)
    note({ before: { state: 'unread', owner: had }, after: { state: 'acknowledged', worriesRead } })
    return 'taken'
  })
}

/** Who has an alert that is not resolved, if anybody does: they have it still when more comes in. */
async function ownerOf(tx: Writer, grant: Grant<'alert.acknowledge' | 'allegation.decide'>, alertId: string) {
  const [alert] = await tx
    .select({ had: alerts.acknowledgedBy })
    .from(alerts)
    .where(and(eq(alerts.id, alertId), isUnresolved, alertInReach(grant)))
  return alert?.had ?? null
}

async function readWorriesBehind(
  tx: Writer,
  grant: Grant<'alert.acknowledge' | 'allegation.decide'>,
  alertId: string,
): Promise<number> {
  const read = await tx
    .update(worries)
    .set({ readAt: grant.at, readBy: grant.actor.id })
    .where(
      and(
        isBehind(tx, alertId),
        isNull(worries.readAt),
        // What somebody wrote down for a child is read by somebody else.
        or(isNull(worries.enteredBy), ne(worries.enteredBy, grant.actor.id)),
        worryInReach(grant),
      ),
    )
    .returning({ id: worries.id })
  return read.length
}
