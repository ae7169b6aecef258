import { and, eq, gte, inArray, max, ne } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { alertNotAboutMe, inScope } from '#app/access/scope.server.ts'
import { serious } from '#app/people/serious.ts'
import { conflict, notFound } from '#app/http.ts'
import { alertEvents, alertEvidence, alerts } from '#db/schema/alerts.ts'
import type { Writer } from '#db/tenants.server.ts'

/**
 * A grown-up says that they are with the child they were asked to check on: that answers everything they were asked about
 * this child, once for each cause. They learn nothing of why.
 */
export function answerCheckOn(grant: Grant<'check-on.answer'>, alertId: string): Promise<void> {
  const { at, actor } = grant
  return grant.change('alert', alertId, async (tx, note) => {
    const [asked] = await tx
      .select({ childId: alerts.childId, state: alerts.state })
      .from(alerts)
      .where(and(eq(alerts.id, alertId), isTheirs(grant)))
    if (!asked) throw notFound()
    if (asked.state === 'resolved') throw conflict('This has already been dealt with. There is nothing more to do.')
    const open = await tx
      .select({ alertId: alerts.id })
      .from(alerts)
      .where(and(eq(alerts.childId, asked.childId), ne(alerts.state, 'resolved'), isTheirs(grant)))
    const unanswered: string[] = []
    for (const one of open) if (!(await isAnswered(tx, grant, one.alertId))) unanswered.push(one.alertId)
    const answer = { kind: 'checked_on', at, personId: actor.id } as const
    for (const one of unanswered) await tx.insert(alertEvents).values({ ...answer, alertId: one })
    note({ after: unanswered.length === 0 ? { sentAgain: true } : { checkedOn: unanswered.join(', ') } })
  })
}

/** Alerts for which this grown-up is asked to go to a child. */
const isTheirs = (grant: Grant<'check-on.answer'>) =>
  and(inArray(alerts.severity, serious), inScope(grant, alerts.childId), alertNotAboutMe(grant))

/** Whether they have said so since the last cause of an alert. */
async function isAnswered(tx: Writer, { actor, at }: Grant<'check-on.answer'>, alertId: string): Promise<boolean> {
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
  return answered !== undefined
}
