import { and, count, eq, inArray, lte } from 'drizzle-orm'
import type { Reaching } from '#app/access/records.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { transfers } from '#db/schema/records/transfers.ts'

/** How many children's files should be with another school by now, without anybody there having said so. */
export function transfersOverdue(grant: Reaching) {
  return grant.read
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
}
