import { and, count, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { crisisInReach } from '#app/access/scope.server.ts'
import { crisisResponses } from '#db/schema/safeguarding/crisis.ts'

/** How many crises are open now, for those who run the school: never about whom. */
export async function openCrisisCount(grant: Grant<'counts.read'>): Promise<number> {
  const [open] = await grant.read
    .select({ many: count() })
    .from(crisisResponses)
    .where(and(isNull(crisisResponses.closedAt), crisisInReach(grant)))
  return open?.many ?? 0
}
