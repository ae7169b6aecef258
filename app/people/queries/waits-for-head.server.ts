import { and, eq, isNull, ne, notInArray } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { reach } from '#app/access/policy.ts'
import { alertInReach, concernInReach, worryInReach } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { momentWords } from '#app/calendar/words.ts'
import { alertEvidence, alerts } from '#db/schema/alerts.ts'
import { concerns } from '#db/schema/concerns.ts'
import { worries } from '#db/schema/worries.ts'

export type WaitsForHead = NonNullable<Awaited<ReturnType<typeof waitsForHead>>>

/**
 * How much about grown-ups of the school waits for this person, if they are a head: what is not decided, resolved or read.
 * Only the number and by when; whoever wants to know what it is gives their password first.
 */
export async function waitsForHead(asking: Grant) {
  if (reach(asking.actor.roles, 'allegation.read') === undefined) return null
  const { read, at } = asking
  const grant = { ...asking, action: 'allegation.read', scope: 'school' } as const
  const passedOn = await read
    .select({ state: concerns.state, dueAt: concerns.dueAt })
    .from(concerns)
    .where(and(ne(concerns.state, 'closed'), concernInReach(grant)))
  const raised = await read
    .select({ id: alerts.id, state: alerts.state, dueAt: alerts.dueAt })
    .from(alerts)
    .where(and(ne(alerts.state, 'resolved'), alertInReach(grant)))
  const behind = read
    .select({ id: alertEvidence.worryId })
    .from(alertEvidence)
    .innerJoin(alerts, eq(alerts.id, alertEvidence.alertId))
    .where(and(ne(alerts.state, 'resolved'), alertInReach(grant)))
  const told = await read
    .select({ dueAt: worries.dueAt })
    .from(worries)
    .where(and(isNull(worries.readAt), worryInReach(grant), notInArray(worries.id, behind)))
  const unread = [...[...passedOn, ...raised].filter(({ state }) => state === 'unread'), ...told]
  const [first] = unread.map(({ dueAt }) => dueAt).toSorted((one, other) => one.getTime() - other.getTime())
  const calendar = await schoolCalendar(read)
  return {
    many: passedOn.length + raised.length + told.length,
    due: first ? momentWords(calendar, at, first) : null,
    isLate: first !== undefined && first <= at,
  }
}
