import { and, eq, isNull, or, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { preparedQuestion } from '#app/access/prepared-question.server.ts'
import { alertInReach } from '#app/access/scope.server.ts'
import { href } from '#app/web/href.ts'
import type { paths } from '#app/web/paths.ts'
import type { NextOne } from '#app/ui/staff/next-one.tsx'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { mostSeriousFirst } from './alerts-waiting.server.ts'

/** The first alert that waits for this grown-up, and how many do: nobody has it, or they have and it is new. */
export async function nextAlert(
  grant: Grant<'alert.read' | 'allegation.read'>,
  path: typeof paths.alert | typeof paths.headAlert,
): Promise<NextOne> {
  const [first] = await waitingForMe(grant, {})
  if (!first) return null
  const { id: alertId, ownerId, left } = first
  const what = ownerId === null ? 'the most serious alert not picked up' : 'your alert with new information'
  return { href: href(path, { alertId }), what, left }
}

const waitingForMe = preparedQuestion((grant) => {
  const { id, acknowledgedBy } = alerts
  const isForMe = or(isNull(acknowledgedBy), eq(acknowledgedBy, grant.actor.id))
  return grant.read
    .select({ id, ownerId: acknowledgedBy, left: sql<number>`count(*) over ()` })
    .from(alerts)
    .where(and(eq(alerts.state, 'unread'), isForMe, alertInReach(grant)))
    .orderBy(...mostSeriousFirst)
    .limit(1)
    .prepare()
})
