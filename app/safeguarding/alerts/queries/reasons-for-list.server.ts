import { desc, eq, inArray, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { preparedQuestion } from '#app/access/prepared-question.server.ts'
import { anyOf, listed } from '#db/prepared/query.ts'
import { alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'
import { openedEvidence } from './opened-evidence.server.ts'

/** What was found in each of these alerts, the newest first. Only for alerts already found in reach. */
export async function reasonsForList(grant: Grant, alertIds: readonly string[]) {
  if (alertIds.length === 0) return []
  return openedEvidence(grant.read, await found(grant, {}, { alertIds: listed(alertIds) }))
}

const found = preparedQuestion((grant) =>
  grant.read
    .select({
      id: alertEvidence.id,
      alertId: alertEvidence.alertId,
      childId: alerts.childId,
      severity: alertEvidence.severity,
      found: alertEvidence.found,
      telling: sql<string | null>`coalesce(${alertEvidence.checkInId}, ${alertEvidence.worryId})`,
      at: alertEvidence.at,
    })
    .from(alertEvidence)
    .innerJoin(alerts, eq(alerts.id, alertEvidence.alertId))
    .where(inArray(alertEvidence.alertId, anyOf('alertIds')))
    .orderBy(desc(alertEvidence.at), desc(alertEvidence.id))
    .prepare(),
)
