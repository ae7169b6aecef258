import { and, desc, eq, gte } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { alertEvents, alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'
import type { Reader } from '#db/tenants/tenants.server.ts'
import { neededNow } from '#app/safeguarding/screening/rules.ts'
import { openedEvidence } from './opened-evidence.server.ts'

type Asked = {
  readonly alertId: string
  readonly childId: string
  readonly isResolved: boolean
  /** Whether they have said since that they pressed by mistake. */
  readonly isMistake: boolean
  /** Whether they may say so now: what is pressed again soon after it was called a mistake is a call, or it would never end. */
  readonly canBeMistake: boolean
}

/** For so many ms after a child said that a call was a mistake, the next is meant. */
const meantFor = 10 * 60_000
/** A call is looked for in so much of what was last found in what the child told. */
const mostFound = 60

/** The alert in which this child last asked for a grown-up since a moment, or nothing. */
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
    .limit(mostFound)
  const asked = (await openedEvidence(read, lately)).find(({ rule }) => rule === neededNow.rule)
  if (!asked) return null
  const { alertId, childId, at, state } = asked
  const [mistake] = await read
    .select({ at: alertEvents.at })
    .from(alertEvents)
    .where(and(eq(alertEvents.alertId, alertId), eq(alertEvents.kind, 'mistake')))
    .orderBy(desc(alertEvents.at))
    .limit(1)
  const isMistake = mistake !== undefined && mistake.at >= at
  const isMeant = mistake !== undefined && grant.at.getTime() - mistake.at.getTime() < meantFor
  return { alertId, childId, isResolved: state === 'resolved', isMistake, canBeMistake: !isMistake && !isMeant }
}
