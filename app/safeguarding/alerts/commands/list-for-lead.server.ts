import { and, eq, inArray, lte, ne } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { addSchoolMinutes, isSchoolDay, schoolDayOf } from '#app/school-time/rules.ts'
import { enqueue } from '#app/jobs/enqueue.server.ts'
import { writeMessages } from '#app/outbox/write-messages.server.ts'
import { exclusionsOfMany } from '#app/safeguarding/exclusions/queries/excluded-from.server.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { peopleIn } from '#app/safeguarding/escalation/recipient-groups.ts'
import { saveAlertEvent } from './add-alert-event.server.ts'
import { releaseAlerts } from './release-alerts.server.ts'
import { onDuty } from '#app/safeguarding/escalation/queries/available-staff.server.ts'

const words = 'On the lead’s weekly list, because nobody picked it up in time.'

/** With no school for longer it is put off no further. */
const aWeek = 7 * 86_400_000

/** Once a week, on a school day where there is one, tells the lead quietly that there are less serious alerts that nobody has taken in time. */
export async function listForLead(grant: Grant<'alert.list'>): Promise<void> {
  const { at, read } = grant
  const calendar = await schoolCalendar(read)
  const today = schoolDayOf(calendar, at)
  await grant.change('alert', today, async (tx, note) => {
    const runAt = addSchoolMinutes(calendar, at, 0)
    if (!isSchoolDay(calendar, today) && runAt.getTime() - at.getTime() < aWeek) {
      await enqueue(tx, { kind: 'alert.list', dedupe: `alert.list:${runAt.toISOString()}`, payload: {}, runAt })
      note({ after: { putOffUntil: runAt.toISOString() } })
      return
    }
    const late = await tx
      .select({ alertId: alerts.id, childId: alerts.childId })
      .from(alerts)
      .where(
        and(
          eq(alerts.state, 'unread'),
          lte(alerts.dueAt, at),
          inArray(alerts.severity, ['low', 'medium']),
          ne(alerts.audience, 'head'),
          inScope(grant, alerts.childId),
        ),
      )
      .limit(500)
    note({ after: { listed: late.length } })
    if (late.length === 0) return
    await releaseAlerts(
      tx,
      late.map(({ alertId }) => alertId),
    )
    for (const alert of late) await saveAlertEvent(tx, { ...alert, kind: 'escalated', at, words })
    const to = peopleIn(['lead'], { ...(await onDuty(tx, at)), class: [], chosen: [] })
    const kept = await exclusionsOfMany(tx, late)
    const mayRead = to.filter(({ id }) => kept.some(({ keptFrom }) => !keptFrom.includes(id)))
    await writeMessages(tx, { kind: 'weekly', to: mayRead, at, about: `weekly:${today}` })
  })
}
