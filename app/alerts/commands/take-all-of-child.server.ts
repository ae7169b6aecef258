import { and, desc, eq, isNotNull, isNull, max, ne } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { alertInReach } from '#app/access/scope.server.ts'
import { conflict, notFound } from '#app/http.ts'
import { alertEvidence, alerts, isUnresolved, severities } from '#db/schema/alerts.ts'
import { people } from '#db/schema/people.ts'
import type { Writer } from '#db/tenants.server.ts'
import type { Taken } from '../forms.ts'
import { takeAlerts } from './take-alerts.server.ts'

/** What was taken at once: the most serious of it, and whether it was all that stood on the page. */
export type TakenTogether = { readonly alertId: string; readonly is: 'one' | 'all' | 'the rest' }

/**
 * Somebody takes all alerts about a child that they may open and nobody has, at once and each on the record. What came in
 * since they looked has to be looked at first. What somebody else took meanwhile stays theirs; of two who press at once
 * one takes all and the other hears who has them. Nothing a child told counts as read by it.
 */
export function takeAllOfChild(
  grant: Grant<'alert.acknowledge'>,
  childId: string,
  shown: Taken | null,
): Promise<TakenTogether> {
  return grant.change('alert', childId, async (tx, note) => {
    const newest = await newestNobodyHas(tx, grant, childId)
    if (newest === null) throw await whoHas(tx, grant, childId)
    if (shown === null) throw conflict('This page is out of date. Look again.')
    const { seen, many } = shown
    if (newest > seen) throw conflict('There is new information about this child. Look at it before you pick this up.')

    const taken = await takeAlerts(tx, grant, { childId, which: isNull(alerts.acknowledgedBy), words: null })
    const [first] = taken.toSorted(
      (one, other) =>
        severities.indexOf(other.severity) - severities.indexOf(one.severity) ||
        one.dueAt.getTime() - other.dueAt.getTime(),
    )
    if (!first) throw notFound()
    const each = taken.map(({ id }) => id)
    note({
      each,
      before: { state: 'unread', owner: null },
      after: { state: 'acknowledged', takenTogether: each.length },
    })
    return { alertId: first.id, is: each.length < many ? 'the rest' : each.length === 1 ? 'one' : 'all' }
  })
}

/** The newest that has come in of alerts about a child that nobody has; null when there is none. */
async function newestNobodyHas(tx: Writer, grant: Grant<'alert.acknowledge'>, childId: string): Promise<string | null> {
  const [found] = await tx
    .select({ newest: max(alertEvidence.id) })
    .from(alertEvidence)
    .innerJoin(alerts, eq(alerts.id, alertEvidence.alertId))
    .where(
      and(eq(alerts.childId, childId), eq(alerts.state, 'unread'), isNull(alerts.acknowledgedBy), alertInReach(grant)),
    )
  return found?.newest ?? null
}

/** Why nothing was left to take: somebody took it first, or there is nothing in reach. */
async function whoHas(tx: Writer, grant: Grant<'alert.acknowledge'>, childId: string): Promise<Response> {
  const [alert] = await tx
    .select({ ownerId: alerts.acknowledgedBy, owner: people.knownAs })
    .from(alerts)
    .innerJoin(people, eq(people.id, alerts.acknowledgedBy))
    .where(and(eq(alerts.childId, childId), isUnresolved, isNotNull(alerts.acknowledgedBy), alertInReach(grant)))
    .orderBy(desc(ne(alerts.acknowledgedBy, grant.actor.id)), desc(alerts.acknowledgedAt))
    .limit(1)
  if (!alert) return notFound()
  const isMine = alert.ownerId === grant.actor.id
  return conflict(isMine ? 'You are already dealing with this.' : `${alert.owner} is already dealing with this.`)
}
