import { and, desc, eq, gte, isNotNull, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { worries } from '#db/schema/worries.ts'
import type { Reader } from '#db/tenants.server.ts'

/** The newest worry in which a child said, since they signed in and when their check-in was over, that they may not be safe. */
export async function lateNotSafe(tx: Pick<Reader, 'select'>, grant: Grant<'check-in.do'>) {
  const isLate = and(eq(worries.source, 'check-in'), isNull(worries.checkInId), isNotNull(worries.safe))
  const [late] = await tx
    .select({ worryId: worries.id, safe: worries.safe, readAt: worries.readAt })
    .from(worries)
    .where(and(inScope(grant, worries.childId), isLate, gte(worries.writtenAt, grant.since)))
    .orderBy(desc(worries.id))
    .limit(1)
  return late ?? null
}
