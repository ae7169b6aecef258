import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { alertInReach } from '#app/access/scope.server.ts'
import { notFound } from '#app/http.ts'
import { governorOf } from '#app/people/queries/governor.server.ts'
import { keptFromOf } from '#app/people/queries/kept-from-of.server.ts'
import { alerts } from '#db/schema/alerts.ts'
import { decideClosing, type Closing } from '../closing.ts'
import { namedIn } from '../named-in.ts'
import { schoolStaff } from './school-staff.server.ts'
import { worriesBehind } from './worries-behind.server.ts'

/** Whether this person may resolve an alert alone, or who can: nobody does when what the child told names them. */
export async function alertClosing(
  grant: Grant<'alert.resolve' | 'allegation.decide'>,
  alertId: string,
): Promise<Closing> {
  const { read, at, actor } = grant
  const [alert] = await read
    .select({ childId: alerts.childId, audience: alerts.audience })
    .from(alerts)
    .where(and(eq(alerts.id, alertId), alertInReach(grant)))
  if (!alert) throw notFound()
  const staff = await schoolStaff(read, { childId: alert.childId, at })
  const told = await worriesBehind(grant, { id: alertId })
  const named = namedIn(
    told.map(({ words }) => words),
    staff,
  ).map(({ id }) => id)
  const alleged = await keptFromOf(read, { alertId })
  const record = { audience: alert.audience, chosenPersonId: null, alleged, named }
  return decideClosing(record, staff, { actorId: actor.id, at, governor: await governorOf(read) })
}
