import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { alertInReach } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentWords } from '#app/school-time/words.ts'
import { rank } from '#db/schema/columns.ts'
import { alertEvidence, alerts, isUnresolved, severities } from '#db/schema/safeguarding/alerts.ts'
import { people } from '#db/schema/school/people.ts'

export type AlertBehind = NonNullable<Awaited<ReturnType<typeof alertBehind>>>

/**
 * The open alert a worry gave rise to, if whoever reads it may open that: the gravest, and first one that nobody is dealing
 * with. Reading what a child told is not seeing to it.
 */
export async function alertBehind(grant: Grant<'worry.read' | 'allegation.read'>, worryId: string) {
  const { read, at } = grant
  const [found] = await read
    .select({ id: alerts.id, dueAt: alerts.dueAt, acknowledgedAt: alerts.acknowledgedAt, owner: people.knownAs })
    .from(alertEvidence)
    .innerJoin(alerts, eq(alerts.id, alertEvidence.alertId))
    .leftJoin(people, eq(people.id, alerts.acknowledgedBy))
    .where(and(eq(alertEvidence.worryId, worryId), isUnresolved, alertInReach(grant)))
    .orderBy(asc(sql`${alerts.acknowledgedBy} is not null`), desc(rank(alerts.severity, severities)), asc(alerts.dueAt))
    .limit(1)
  if (!found) return null
  const { id, dueAt, acknowledgedAt, owner } = found
  const calendar = await schoolCalendar(read)
  const when = (moment: Date) => momentWords(calendar, at, moment)
  const dealing = owner === null || acknowledgedAt === null ? null : { who: owner, since: when(acknowledgedAt) }
  return { id, dealing, due: when(dueAt), isLate: dueAt <= at }
}
