import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { alertInReach } from '#app/access/scope.server.ts'
import { notFound } from '#app/web/http.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import type { Closing } from '../closing.ts'
import { closingOf } from './closing-of.server.ts'
import { worriesBehind } from './worries-behind.server.ts'

/** Whether this person may resolve an alert alone, or who can: nobody does when what the child told names them. */
export async function alertClosing(
  grant: Grant<'alert.resolve' | 'allegation.decide'>,
  alertId: string,
): Promise<Closing> {
  const [alert] = await grant.read
    .select({ childId: alerts.childId, audience: alerts.audience })
    .from(alerts)
    .where(and(eq(alerts.id, alertId), alertInReach(grant)))
  if (!alert) throw notFound()
  const told = await worriesBehind(grant, { id: alertId })
  return closingOf(grant, { ...alert, record: { alertId }, texts: told.map(({ words }) => words) })
}
