import { and, count, eq, inArray, lte } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { transfers } from '#db/schema/transfers.ts'

/** How many children's files should be with another school by now, without anybody there having said so. */
export async function overdueTransfers(grant: Grant<'desk.read'>): Promise<number> {
  const [late] = await grant.read
    .select({ many: count() })
    .from(transfers)
    .where(
      and(
        eq(transfers.direction, 'leaving'),
        inArray(transfers.state, ['to send', 'sent']),
        lte(transfers.dueAt, grant.at),
        inScope(grant, transfers.childId),
      ),
    )
  return late?.many ?? 0
}
