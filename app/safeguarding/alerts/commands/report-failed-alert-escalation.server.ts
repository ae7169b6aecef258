import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { accusingNobody } from '#app/safeguarding/exclusions/exclusion.ts'
import { exclusionsOf } from '#app/safeguarding/exclusions/queries/excluded-from.server.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { keptApart } from '../audience-decision.ts'
import { aboutAlerts } from '#app/safeguarding/escalation/queries/about-alerts.server.ts'
import { workFailed } from '../work-failed.ts'
import { raiseAlert } from './raise-alert.server.ts'

/**
 * Gives up passing an alert on, and says so in an urgent alert about the same child. An alert that says just this and
 * cannot be passed on either stays on the desk, which counts work that failed.
 */
export async function reportFailedAlertEscalation(
  grant: Grant<'alert.escalate'>,
  { alertId }: { readonly alertId: string },
) {
  const { at, read } = grant
  const calendar = await schoolCalendar(read)
  await grant.change('alert', alertId, async (tx, note) => {
    const found = await tx
      .select({ id: alerts.id, childId: alerts.childId, about: alerts.about, audience: alerts.audience })
      .from(alerts)
      .where(and(eq(alerts.id, alertId), inScope(grant, alerts.childId)))
    const [alert] = await aboutAlerts(tx, found)
    if (!alert || alert.category === workFailed.category) {
      note({ after: { givenUp: true, raised: null } })
      return
    }
    const { childId, audience } = alert
    const kept = accusingNobody(await exclusionsOf(tx, { alertId }))
    const finding = keptApart(workFailed, { audience, ...kept })
    const raised = await raiseAlert(tx, { childId, finding, at, calendar, kept })
    note({ after: { givenUp: true, raised } })
  })
}
