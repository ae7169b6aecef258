import { eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { allegationRules } from '#app/safeguarding/screening/findings-of-staff.ts'
import { openedEvidence } from '#app/safeguarding/alerts/queries/opened-evidence.server.ts'
import { alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'

/** Whether a worry already found in reach may be about what a grown-up of the school did, or the headteacher. */
export async function allegationIn(
  { read }: Pick<Grant, 'read'>,
  worryId: string,
): Promise<'grown-up' | 'head' | null> {
  const found = await read
    .select({ id: alertEvidence.id, childId: alerts.childId, found: alertEvidence.found })
    .from(alertEvidence)
    .innerJoin(alerts, eq(alerts.id, alertEvidence.alertId))
    .where(eq(alertEvidence.worryId, worryId))
  const rules = (await openedEvidence(read, found)).map(({ rule }) => rule)
  const [ofGrownUp, ofHead] = allegationRules
  if (rules.includes(ofHead)) return 'head'
  return rules.includes(ofGrownUp) ? 'grown-up' : null
}
