import { and, desc, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { alertInReach } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { momentWords } from '#app/calendar/words.ts'
import { alerts } from '#db/schema/alerts.ts'
import { people } from '#db/schema/people.ts'

const most = 50

export type ChildAlert = Awaited<ReturnType<typeof alertsOfChild>>[number]

/** The alerts about one child that this person may open, resolved ones too, the newest first. */
export async function alertsOfChild(grant: Grant<'child.read'>, childId: string) {
  const calendar = await schoolCalendar(grant.read)
  const rows = await grant.read
    .select({
      id: alerts.id,
      severity: alerts.severity,
      type: alerts.type,
      state: alerts.state,
      raisedAt: alerts.raisedAt,
      owner: people.knownAs,
      outcome: alerts.outcome,
    })
    .from(alerts)
    .leftJoin(people, eq(people.id, alerts.acknowledgedBy))
    .where(and(eq(alerts.childId, childId), alertInReach(grant)))
    .orderBy(desc(alerts.raisedAt), desc(alerts.id))
    .limit(most)
  return rows.map(({ raisedAt, ...alert }) => ({ ...alert, raised: momentWords(calendar, grant.at, raisedAt) }))
}
