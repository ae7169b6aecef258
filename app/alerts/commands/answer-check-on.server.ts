import { and, eq, gte, inArray, max } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { alertNotAboutMe, inScope } from '#app/access/scope.server.ts'
import { conflict, notFound } from '#app/http.ts'
import { alertEvents, alertEvidence, alerts, type Severity } from '#db/schema/alerts.ts'

const serious = ['high', 'urgent'] as const satisfies readonly Severity[]

/** A grown-up says that they are with the child they were asked to check on, once for each cause. They learn nothing of why. */
export function answerCheckOn(grant: Grant<'check-on.answer'>, alertId: string): Promise<void> {
  const { at, actor } = grant
  return grant.change('alert', alertId, async (tx, note) => {
    const [alert] = await tx
      .select({ state: alerts.state })
      .from(alerts)
      .where(
        and(
          eq(alerts.id, alertId),
          inArray(alerts.severity, serious),
          inScope(grant, alerts.childId),
          alertNotAboutMe(grant),
        ),
      )
    if (!alert) throw notFound()
    if (alert.state === 'resolved') throw conflict('This has already been dealt with. There is nothing more to do.')
    const [cause] = await tx
      .select({ at: max(alertEvidence.at) })
      .from(alertEvidence)
      .where(and(eq(alertEvidence.alertId, alertId), inArray(alertEvidence.severity, serious)))
    const [answered] = await tx
      .select({ id: alertEvents.id })
      .from(alertEvents)
      .where(
        and(
          eq(alertEvents.alertId, alertId),
          eq(alertEvents.kind, 'checked_on'),
          eq(alertEvents.personId, actor.id),
          gte(alertEvents.at, cause?.at ?? at),
        ),
      )
      .limit(1)
    if (!answered) await tx.insert(alertEvents).values({ alertId, kind: 'checked_on', at, personId: actor.id })
    note({ after: answered ? { sentAgain: true } : { checkedOn: true } })
  })
}
