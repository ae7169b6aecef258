import { and, eq, inArray, ne } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { schoolDayOf } from '#app/school-time/rules.ts'
import { writeMessages } from '#app/outbox/write-messages.server.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { peopleIn } from '#app/safeguarding/escalation/recipient-groups.ts'
import { saveAlertEvent } from './add-alert-event.server.ts'
import { availableStaff } from '#app/safeguarding/escalation/queries/available-staff.server.ts'

/**
 * Asks the lead and deputies who has decided what, when something serious is not resolved at the end of the school day it
 * was raised on. Whoever is asked of several at one moment gets one message.
 */
export async function askWhoDecided(
  grant: Grant<'alert.ask'>,
  { alertId }: { readonly alertId: string },
): Promise<void> {
  const { at, read } = grant
  if (!(await undecided(read, grant, alertId))) return
  const today = schoolDayOf(await schoolCalendar(read), at)
  await grant.change('alert', alertId, async (tx, note) => {
    const alert = await undecided(tx, grant, alertId)
    if (!alert) return
    const there = await availableStaff(tx, grant, { alertId, childId: alert.childId })
    const told = peopleIn([alert.audience === 'head' ? 'head alone' : 'lead and deputies'], there)
    await writeMessages(tx, { kind: 'undecided', to: told, at, about: `undecided:${today}` })
    const names = new Intl.ListFormat('en-GB').format(told.map(({ knownAs }) => knownAs))
    const message = told.length > 0 ? `Message to ${names}.` : 'There was nobody to ask.'
    const words = `It was not resolved by the end of the school day. ${message}`
    await saveAlertEvent(tx, { alertId, childId: alert.childId, kind: 'asked', at, words })
    note({ after: { asked: told.length } })
  })
}

async function undecided(tx: Pick<Writer, 'select'>, grant: Grant<'alert.ask'>, alertId: string) {
  const [alert] = await tx
    .select({ childId: alerts.childId, audience: alerts.audience })
    .from(alerts)
    .where(
      and(
        eq(alerts.id, alertId),
        ne(alerts.state, 'resolved'),
        inArray(alerts.severity, ['high', 'urgent']),
        inScope(grant, alerts.childId),
      ),
    )
  return alert
}
