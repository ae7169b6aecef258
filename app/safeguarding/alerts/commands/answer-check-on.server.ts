import { and, eq, inArray, ne, notExists, sql } from 'drizzle-orm'
import { notAccusedNow } from '#app/access/allegation-scope.server.ts'
import type { Grant } from '#app/access/grant.server.ts'
import { alertNotAboutMe, inScope } from '#app/access/scope.server.ts'
import { conflict, notFound } from '#app/web/http.ts'
import { checkedOnBy } from '#app/shell/queries/checked-on.server.ts'
import { serious } from '#app/shell/serious.ts'
import { alertEvents, alerts } from '#db/schema/safeguarding/alerts.ts'

/**
 * A grown-up says that they are with the child they were asked to check on: that answers everything they were asked about
 * this child, once for each cause. They learn nothing of why.
 */
export function answerCheckOn(grant: Grant<'check-on.answer'>, alertId: string): Promise<void> {
  const { at, actor } = grant
  const isForThem = sql<boolean>`${notAccusedNow(grant, alerts.childId)}`
  return grant.change('alert', alertId, async (tx, note) => {
    const [asked] = await tx
      .select({ childId: alerts.childId, state: alerts.state, isForThem: isForThem.mapWith(Boolean) })
      .from(alerts)
      .where(and(eq(alerts.id, alertId), isTheirs(grant)))
    if (!asked) throw notFound()
    // The child has spoken of them since: they read the same as where somebody was quicker.
    const isOver = asked.state === 'resolved' || !asked.isForThem
    if (isOver) throw conflict('This has already been dealt with. There is nothing more to do.')
    const isOpen = and(eq(alerts.childId, asked.childId), ne(alerts.state, 'resolved'), isTheirs(grant))
    const unanswered = await tx
      .select({ id: alerts.id })
      .from(alerts)
      .where(and(isOpen, notExists(checkedOnBy(tx, actor.id))))
    const answer = { kind: 'checked_on', at, personId: actor.id } as const
    for (const { id } of unanswered) await tx.insert(alertEvents).values({ ...answer, alertId: id })
    const answered = unanswered.map(({ id }) => id).join(', ')
    note({ after: answered === '' ? { sentAgain: true } : { checkedOn: answered } })
  })
}

/** Alerts for which this grown-up is asked to go to a child. */
const isTheirs = (grant: Grant<'check-on.answer'>) =>
  and(inArray(alerts.severity, serious), inScope(grant, alerts.childId), alertNotAboutMe(grant))
