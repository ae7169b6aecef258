import { and, desc, eq, gte, isNull, or } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { worries } from '#db/schema/worries.ts'

type Finished = { readonly id: string; readonly isFinishedNow: boolean }

/**
 * The newest worry a child told in check-ins since they signed in: in the one they finished then, whenever they began it, or
 * when it was over. It is the one of which they read who reads it.
 */
export async function lastTold(grant: Grant<'check-in.do'>, { id, isFinishedNow }: Finished): Promise<string | null> {
  const isNow = gte(worries.writtenAt, grant.since)
  const isOfCheckIn = isFinishedNow ? eq(worries.checkInId, id) : and(eq(worries.checkInId, id), isNow)
  const isLate = and(eq(worries.source, 'check-in'), isNull(worries.checkInId), isNow)
  const [told] = await grant.read
    .select({ id: worries.id })
    .from(worries)
    .where(and(inScope(grant, worries.childId), or(isOfCheckIn, isLate)))
    .orderBy(desc(worries.id))
    .limit(1)
  return told?.id ?? null
}
