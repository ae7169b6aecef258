import { and, desc, eq, gte } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { isOpen } from '#app/calendar/rules.ts'
import { alertEvidence, alerts } from '#db/schema/alerts.ts'
import { neededNow } from '../rules.ts'
import { openedEvidence } from './opened-evidence.server.ts'
import { toldAtOnce, type ToldAtOnce } from './told-at-once.server.ts'

/** Whether school is open, and who was told that this child needs a grown-up; nobody when they have not asked since they signed in. */
export async function toldOfHelp(
  grant: Grant<'help.ask'>,
): Promise<{ readonly isOpen: boolean; readonly told: ToldAtOnce | null }> {
  const { read, at, since } = grant
  const lately = await read
    .select({ id: alertEvidence.id, childId: alerts.childId, alertId: alerts.id, found: alertEvidence.found })
    .from(alertEvidence)
    .innerJoin(alerts, eq(alerts.id, alertEvidence.alertId))
    .where(and(inScope(grant, alerts.childId), gte(alertEvidence.at, since)))
    .orderBy(desc(alertEvidence.id))
  const asked = (await openedEvidence(read, lately)).find(({ rule }) => rule === neededNow.rule)
  return {
    isOpen: isOpen(await schoolCalendar(read), at),
    told: asked ? await toldAtOnce(grant, asked.alertId) : null,
  }
}
