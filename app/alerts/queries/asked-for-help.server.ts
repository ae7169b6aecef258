import { and, desc, eq, gte } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { alertEvents, alertEvidence, alerts } from '#db/schema/alerts.ts'
import type { Reader } from '#db/tenants.server.ts'
import { neededNow } from '../rules.ts'
import { openedEvidence } from './opened-evidence.server.ts'

type Asked = {
  readonly alertId: string
  readonly childId: string
  readonly isResolved: boolean
  readonly isMistake: boolean
}

/** The alert in which this child last asked for a grown-up since a moment, whether they have said that it was a mistake, or nothing. */
export async function askedForHelp(
  read: Pick<Reader, 'select' | 'vault'>,
  grant: Grant<'help.ask'>,
  since: Date,
): Promise<Asked | null> {
  const lately = await read
    .select({
      id: alertEvidence.id,
      childId: alerts.childId,
      alertId: alerts.id,
      found: alertEvidence.found,
      at: alertEvidence.at,
      state: alerts.state,
    })
    .from(alertEvidence)
    .innerJoin(alerts, eq(alerts.id, alertEvidence.alertId))
    .where(and(inScope(grant, alerts.childId), gte(alertEvidence.at, since)))
    .orderBy(desc(alertEvidence.id))
  const asked = (await openedEvidence(read, lately)).find(({ rule }) => rule === neededNow.rule)
  if (!asked) return null
  const { alertId, childId, at, state } = asked
  const mistakes = await read
    .select({ id: alertEvents.id })
    .from(alertEvents)
    .where(and(eq(alertEvents.alertId, alertId), eq(alertEvents.kind, 'mistake'), gte(alertEvents.at, at)))
    .limit(1)
  return { alertId, childId, isResolved: state === 'resolved', isMistake: mistakes.length > 0 }
}
