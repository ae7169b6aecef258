import { and, eq, inArray } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { alertInReach } from '#app/access/scope.server.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import type { Resolution } from '../forms.ts'
import { whyNotAlone } from '../closing.ts'
import { alertClosing } from '../queries/alert-closing.server.ts'
import { addAlertEvent } from './add-alert-event.server.ts'
import { refuseChange } from './refuse-change.server.ts'

/** Closes an alert that somebody has taken: what was done, what came of it, whether the child was told, and whether the rules were right. It stays on the record. Nobody closes alone what names them: then it gives why not, and who can. */
export async function resolveAlert(
  grant: Grant<'alert.resolve' | 'allegation.decide'>,
  alertId: string,
  { done, outcome, told, reason, noRecord, verdict, agreedBy }: Resolution,
): Promise<string | null> {
  const { at, actor } = grant
  const childTold = told === 'yes'
  const closing = await alertClosing(grant, alertId)
  const isAgreed = closing.how === 'needs agreement' && Boolean(agreedBy)
  if (closing.how !== 'alone' && !isAgreed) return whyNotAlone(closing)
  await grant.change('alert', alertId, async (tx, note) => {
    const [resolved] = await tx
      .update(alerts)
      .set({ state: 'resolved', resolvedAt: at, resolvedBy: actor.id, outcome, childTold, verdict })
      .where(and(eq(alerts.id, alertId), inArray(alerts.state, ['acknowledged', 'in_progress']), alertInReach(grant)))
      .returning({ childId: alerts.childId })
    if (!resolved) throw await refuseChange(tx, grant, alertId)
    const { childId } = resolved
    await addAlertEvent(tx, grant, {
      alertId,
      childId,
      kind: 'resolved',
      words: isAgreed ? `${done}\n\nAgreed with: ${agreedBy ?? ''}` : done,
    })
    if (reason) await addAlertEvent(tx, grant, { alertId, childId, kind: 'no_further_action', words: reason })
    if (noRecord) await addAlertEvent(tx, grant, { alertId, childId, kind: 'no_record', words: noRecord })
    note({ after: { state: 'resolved', outcome, childTold, verdict, isAgreed } })
  })
  return null
}
