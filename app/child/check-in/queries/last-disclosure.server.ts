import { and, desc, eq, or } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { disclosedWhenOver } from './disclosed-when-over.server.ts'

type Finished = { readonly id: string; readonly isFinishedNow: boolean }

/**
 * The newest worry of which a child reads who reads it: told in the check-in they finished since they signed in, whenever
 * they began it, or after one was over. What they asked for before they signed in is not shown again.
 */
export async function lastDisclosure(grant: Grant<'check-in.do'>, { id, isFinishedNow }: Finished) {
  const isOfCheckIn = isFinishedNow ? eq(worries.checkInId, id) : undefined
  const [told] = await grant.read
    .select({ id: worries.id, writtenAt: worries.writtenAt })
    .from(worries)
    .where(and(inScope(grant, worries.childId), or(disclosedWhenOver(grant), isOfCheckIn)))
    .orderBy(desc(worries.id))
    .limit(1)
  return told ? { worryId: told.id, isOfThisVisit: told.writtenAt >= grant.since } : null
}
