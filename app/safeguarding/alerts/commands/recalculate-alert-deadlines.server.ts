import { and, eq, inArray, max } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { dueAnew } from '#app/school-time/due-anew.ts'
import type { SchoolCalendar } from '#app/school-time/rules.ts'
import { rescheduleJobs } from '#app/jobs/reschedule-jobs.server.ts'
import { alertEvents, alerts, type Severity } from '#db/schema/safeguarding/alerts.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { dueAt } from '#app/safeguarding/escalation/due.ts'
import { escalation } from '#app/safeguarding/escalation/escalation.ts'
import { dueBySeverity } from '#app/safeguarding/screening/findings.ts'
import { levelAt, routeOf } from '#app/safeguarding/escalation/routing.ts'
import { aboutAlerts } from '#app/safeguarding/escalation/queries/about-alerts.server.ts'
import { waitingAlert } from '#app/safeguarding/escalation/queries/waiting-alert.server.ts'

type Renewed = {
  readonly moved: { readonly alerts: number; readonly alertSteps: number }
  /** How many alerts are due later than they were, and how many sooner. */
  readonly later: number
  readonly sooner: number
}

/**
 * Counts anew by when every alert that nobody has taken is due, and when the next people are told of it, as part of
 * taking up a changed calendar. Whoever has been told already has been told.
 */
export async function recalculateAlertDeadlines(
  tx: Writer,
  grant: Grant<'due-times.renew'>,
  calendar: SchoolCalendar,
): Promise<Renewed> {
  const unread = await aboutAlerts(
    tx,
    await tx
      .select()
      .from(alerts)
      .where(and(eq(alerts.state, 'unread'), inScope(grant, alerts.childId))),
  )
  const { moved, ...when } = await dueAnew(unread, {
    // Alerts of before it was kept what their time was counted from.
    reckon: (alert) => dueAt(alert.due ?? usualDue(alert), alert.dueFrom ?? alert.raisedAt, calendar),
    write: (alertId, due) => tx.update(alerts).set({ dueAt: due }).where(eq(alerts.id, alertId)),
  })
  return { moved: { alerts: moved.size, alertSteps: await renewSteps(tx, grant, calendar) }, ...when }
}

const usualDue = ({ severity, category }: { readonly severity: Severity; readonly category: string }) =>
  severity === 'medium' && category === 'talk' ? 'end of school day' : dueBySeverity[severity]

function renewSteps(tx: Writer, grant: Grant<'due-times.renew'>, calendar: SchoolCalendar): Promise<number> {
  return rescheduleJobs(tx, { kind: 'alert.escalate', at: grant.at }, async (payload) => {
    const { level, ...round } = escalation.parse(payload)
    const alert = await waitingAlert(tx, grant, round)
    if (!alert) return null
    const [told] = await tx
      .select({ at: max(alertEvents.at) })
      .from(alertEvents)
      .where(and(eq(alertEvents.alertId, alert.id), inArray(alertEvents.kind, ['told', 'escalated'])))
    return levelAt(routeOf(alert), level, { since: alert.since, last: told?.at ?? alert.since, calendar })
  })
}
