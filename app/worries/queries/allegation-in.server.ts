import { and, eq, inArray } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { allegationRules } from '#app/alerts/findings-of-staff.ts'
import { alertEvidence } from '#db/schema/alerts.ts'

/** Whether a worry already found in reach may be about what a grown-up of the school did, or the headteacher. */
export async function allegationIn(
  { read }: Pick<Grant, 'read'>,
  worryId: string,
): Promise<'grown-up' | 'head' | null> {
  const found = await read
    .select({ rule: alertEvidence.rule })
    .from(alertEvidence)
    .where(and(eq(alertEvidence.worryId, worryId), inArray(alertEvidence.rule, [...allegationRules])))
  const [, ofHead] = allegationRules
  if (found.length === 0) return null
  return found.some(({ rule }) => rule === ofHead) ? 'head' : 'grown-up'
}
