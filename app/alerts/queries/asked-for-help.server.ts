import { and, eq, gte } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { alertEvidence, alerts } from '#db/schema/alerts.ts'
import { neededNow } from '../rules.ts'
import { openedEvidence } from './opened-evidence.server.ts'

/** Whether this child has asked for a grown-up since they signed in, and so a grown-up has been told. */
export async function askedForHelp(grant: Grant<'help.ask'>): Promise<boolean> {
  const lately = await grant.read
    .select({ id: alertEvidence.id, childId: alerts.childId, found: alertEvidence.found })
    .from(alertEvidence)
    .innerJoin(alerts, eq(alerts.id, alertEvidence.alertId))
    .where(and(inScope(grant, alerts.childId), gte(alertEvidence.at, grant.since)))
  return (await openedEvidence(grant.read, lately)).some(({ rule }) => rule === neededNow.rule)
}
