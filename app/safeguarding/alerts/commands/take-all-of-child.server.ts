import { and, desc, eq, inArray, isNull, max, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { alertInReach } from '#app/access/scope.server.ts'
import { conflict, notFound } from '#app/web/http.ts'
import { theGovernor } from '#app/school/staff/the-governor.ts'
import { alertEvidence, alerts, isUnresolved } from '#db/schema/safeguarding/alerts.ts'
import { people } from '#db/schema/school/people.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { gravestFirst } from '#app/safeguarding/screening/findings.ts'
import type { ShownWhenTaken } from '../forms.ts'
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
  shown: ShownWhenTaken | null,
): Promise<TakenTogether> {
  return grant.change('alert', childId, async (tx, note) => {
    const waiting = await nobodyHas(tx, grant, childId)
    const newest = waiting
      .map((alert) => alert.newest)
      .toSorted()
      .at(-1)
    if (newest === undefined) throw await whoHas(tx, grant, childId)
    if (shown === null) throw conflict('This page is out of date. Look again.')
    const { seen, alerts: these } = shown
    // What came into reach meanwhile may be older than what was seen.
    if (newest > seen || waiting.some(({ id }) => !these.includes(id)))
      throw conflict('There is new information about this child. Look at it before you pick this up.')

    const which = and(isNull(alerts.acknowledgedBy), inArray(alerts.id, these))
    const taken = await takeAlerts(tx, grant, { childId, which, words: null })
    const [first] = taken.toSorted((one, other) => gravestFirst(one, other) || +one.dueAt - +other.dueAt)
    if (!first) throw notFound()
    const each = taken.map(({ id }) => id)
    note({
      each,
      before: { state: 'unread', owner: null },
      after: { state: 'acknowledged', takenTogether: each.length },
    })
    return { alertId: first.id, is: each.length < these.length ? 'the rest' : each.length === 1 ? 'one' : 'all' }
  })
}

/** The alerts about a child that nobody has, and the newest that has come in of each. */
function nobodyHas(tx: Writer, grant: Grant<'alert.acknowledge'>, childId: string) {
  return tx
    .select({ id: alerts.id, newest: sql<string>`${max(alertEvidence.id)}` })
    .from(alertEvidence)
    .innerJoin(alerts, eq(alerts.id, alertEvidence.alertId))
    .where(
      and(eq(alerts.childId, childId), eq(alerts.state, 'unread'), isNull(alerts.acknowledgedBy), alertInReach(grant)),
    )
    .groupBy(alerts.id)
}

/** Why nothing was left to take: somebody took it first, or there is nothing in reach. */
async function whoHas(tx: Writer, grant: Grant<'alert.acknowledge'>, childId: string): Promise<Response> {
  const [alert] = await tx
    .select({ ownerId: alerts.acknowledgedBy, owner: people.knownAs })
    .from(alerts)
    .leftJoin(people, eq(people.id, alerts.acknowledgedBy))
    .where(and(eq(alerts.childId, childId), isUnresolved, alertInReach(grant)))
    .orderBy(desc(sql`${alerts.acknowledgedBy} is not ${grant.actor.id}`), desc(alerts.acknowledgedAt))
    .limit(1)
  if (!alert) return notFound()
  const isMine = alert.ownerId === grant.actor.id
  return conflict(
    isMine ? 'You are already dealing with this.' : `${alert.owner ?? theGovernor} is already dealing with this.`,
  )
}
