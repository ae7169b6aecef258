import { and, eq, inArray, isNotNull, or, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { alertInReach } from '#app/access/scope.server.ts'
import { claimForm } from '#app/access/claim-form.server.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import type { AlertNote } from '../forms.ts'
import { addAlertEvent } from './add-alert-event.server.ts'
import { refuseChange } from './refuse-change.server.ts'

/** Adds what somebody did or saw to an alert that has been taken; the first note puts it in progress. Sent twice, it is kept once. */
export function noteOnAlert(
  grant: Grant<'alert.note' | 'allegation.decide'>,
  alertId: string,
  form: AlertNote,
): Promise<void> {
  return grant.change('alert', alertId, async (tx, note) => {
    if (!(await claimForm(tx, grant, form))) {
      note({ after: { sentAgain: true } })
      return
    }
    const isUnread = eq(alerts.state, 'unread')
    const [noted] = await tx
      .update(alerts)
      // A note is no look at what is new: that still waits.
      .set({ state: sql`case ${alerts.state} when 'unread' then 'unread' else 'in_progress' end` })
      .where(
        and(
          eq(alerts.id, alertId),
          or(inArray(alerts.state, ['acknowledged', 'in_progress']), and(isUnread, isNotNull(alerts.acknowledgedBy))),
          alertInReach(grant),
        ),
      )
      .returning({ childId: alerts.childId, state: alerts.state })
    if (!noted) throw await refuseChange(tx, grant, alertId)
    await addAlertEvent(tx, grant, { alertId, childId: noted.childId, kind: 'note', words: form.note })
    note({ after: { state: noted.state, noted: true } })
  })
}
