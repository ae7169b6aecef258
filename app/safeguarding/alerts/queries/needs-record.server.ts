import { and, eq, inArray, or } from 'drizzle-orm'
import type { GrantOn } from '#app/access/grant.server.ts'
import { concernInReach } from '#app/access/scope.server.ts'
import { alertEvidence } from '#db/schema/safeguarding/alerts.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { leavesRecord } from '#app/safeguarding/screening/findings.ts'
import type { FoundAlert } from './find-alert.server.ts'

/** Whether a serious alert has not led to a concern in the child's file yet, out of itself or out of what the child told. */
export async function needsRecord(grant: GrantOn<'alert' | 'allegation'>, alert: FoundAlert): Promise<boolean> {
  if (!leavesRecord(alert)) return false
  const told = grant.read
    .select({ id: alertEvidence.worryId })
    .from(alertEvidence)
    .where(eq(alertEvidence.alertId, alert.id))
  const [record] = await grant.read
    .select({ id: concerns.id })
    .from(concerns)
    .where(and(or(eq(concerns.alertId, alert.id), inArray(concerns.worryId, told)), concernInReach(grant)))
    .limit(1)
  return record === undefined
}
