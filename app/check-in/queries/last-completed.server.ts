import { and, desc, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { checkIns } from '#db/schema/check-in.ts'
import { childStickers } from '#db/schema/garden.ts'
import { worries } from '#db/schema/worries.ts'

/** What a child's newest finished check-in left behind, as they may see it: when, their sticker, and by when a worry is read. */
export async function lastCompleted(grant: Grant<'check-in.do'>) {
  const [last] = await grant.read
    .select({
      id: checkIns.id,
      day: checkIns.day,
      sticker: childStickers.sticker,
      worry: { worryId: worries.id, safe: worries.safe },
    })
    .from(checkIns)
    .leftJoin(childStickers, eq(childStickers.checkInId, checkIns.id))
    .leftJoin(worries, eq(worries.checkInId, checkIns.id))
    .where(and(inScope(grant, checkIns.childId), eq(checkIns.status, 'completed')))
    .orderBy(desc(checkIns.completedAt), desc(worries.id))
    .limit(1)
  return last ?? null
}
