import { and, desc, isNotNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Reader } from '#db/tenants/tenants.server.ts'
import { disclosedWhenOver } from './disclosed-when-over.server.ts'

/** The newest worry in which a child said, since they signed in and when their check-in was over, that they may not be safe. */
export async function lateNotSafe(tx: Pick<Reader, 'select'>, grant: Grant<'check-in.do'>) {
  const [late] = await tx
    .select({ worryId: worries.id, safe: worries.safe, readAt: worries.readAt })
    .from(worries)
    .where(and(inScope(grant, worries.childId), disclosedWhenOver(grant), isNotNull(worries.safe)))
    .orderBy(desc(worries.id))
    .limit(1)
  return late ?? null
}
