import { and, count, eq, isNotNull, isNull, ne, notInArray, sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { oncePerRequest } from '#app/access/once-per-request.ts'
import { preparedQuestion } from '#app/access/prepared-question.server.ts'
import { reach } from '#app/access/policy.ts'
import { alertInReach, concernInReach, worryInReach } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentWords } from '#app/school-time/words.ts'
import { alertEvidence, alerts, isUnresolved } from '#db/schema/safeguarding/alerts.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'

export type WaitsForHead = NonNullable<Awaited<ReturnType<typeof waitsForHead>>>

/** The soonest that nobody has read is due. */
const soonest = (dueAt: SQLiteColumn, isUnread: SQL) => sql<number | null>`min(case when ${isUnread} then ${dueAt} end)`

/**
 * How much about grown-ups of the school waits for this person, if they are a head: what is not decided, resolved or read.
 * Only the number and by when; whoever wants to know what it is gives their password first.
 */
export const waitsForHead = oncePerRequest(async (grant) => {
  const { read, at, actor } = grant
  if (reach(actor.roles, 'allegation.read') === undefined) return null
  const [waiting] = await forHead(grant, {})
  const dues = [waiting?.passedOn, waiting?.raised, waiting?.told].flatMap((due) => due ?? [])
  const first = dues.length > 0 ? new Date(Math.min(...dues)) : null
  return {
    many: waiting?.many ?? 0,
    due: first && momentWords(await schoolCalendar(read), at, first),
    isLate: first !== null && first <= at,
  }
})

const forHead = preparedQuestion((asking) => {
  const { read } = asking
  const grant = { ...asking, action: 'allegation.read', scope: 'school' } as const
  const passedOn = read
    .select({
      many: count().as('passed_on_many'),
      due: soonest(concerns.dueAt, eq(concerns.state, 'unread')).as('passed_on_due'),
    })
    .from(concerns)
    .where(and(ne(concerns.state, 'closed'), concernInReach(grant)))
    .as('passed_on')
  const raised = read
    .select({
      many: count().as('raised_many'),
      due: soonest(alerts.dueAt, eq(alerts.state, 'unread')).as('raised_due'),
    })
    .from(alerts)
    .where(and(isUnresolved, alertInReach(grant)))
    .as('raised')
  const behind = read
    .select({ id: alertEvidence.worryId })
    .from(alertEvidence)
    .innerJoin(alerts, eq(alerts.id, alertEvidence.alertId))
    .where(and(isUnresolved, alertInReach(grant), isNotNull(alertEvidence.worryId)))
  const told = read
    .select({ many: count().as('told_many'), due: soonest(worries.dueAt, isNull(worries.readAt)).as('told_due') })
    .from(worries)
    .where(and(isNull(worries.readAt), worryInReach(grant), notInArray(worries.id, behind)))
    .as('told')
  return read
    .select({
      many: sql<number>`${passedOn.many} + ${raised.many} + ${told.many}`,
      passedOn: passedOn.due,
      raised: raised.due,
      told: told.due,
    })
    .from(passedOn)
    .innerJoin(raised, sql`true`)
    .innerJoin(told, sql`true`)
    .prepare()
})
