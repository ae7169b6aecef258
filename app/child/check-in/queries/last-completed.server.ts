import { and, desc, eq, gte } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { stickerShown } from '#app/child/garden/queries/sticker-shown.server.ts'
import { checkIns } from '#db/schema/child/check-in.ts'
import { childStickers } from '#db/schema/child/garden.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'

/**
 * What a child's newest finished check-in left behind, as they may see it: when, their sticker, and the worry they told in
 * it since they signed in. What they told before is not shown, nor that they did: whoever got in as the child would learn it.
 */
export async function lastCompleted(grant: Grant<'check-in.do'>) {
  const [last] = await grant.read
    .select({
      id: checkIns.id,
      day: checkIns.day,
      startedAt: checkIns.startedAt,
      completedAt: checkIns.completedAt,
      sticker: stickerShown(grant.read),
      worry: { id: worries.id, safe: worries.safe },
    })
    .from(checkIns)
    .leftJoin(
      childStickers,
      and(
        eq(childStickers.childId, checkIns.childId),
        eq(childStickers.earnedFor, 'check-in'),
        eq(childStickers.sourceId, checkIns.id),
      ),
    )
    .leftJoin(worries, and(eq(worries.checkInId, checkIns.id), gte(worries.writtenAt, grant.since)))
    .where(and(inScope(grant, checkIns.childId), eq(checkIns.status, 'completed')))
    .orderBy(desc(checkIns.completedAt), desc(worries.id))
    .limit(1)
  if (!last) return null
  const { startedAt, completedAt, ...left } = last
  const isOfThisVisit = startedAt >= grant.since
  const isFinishedNow = completedAt !== null && completedAt >= grant.since
  return { ...left, sticker: isOfThisVisit || left.worry ? left.sticker : null, isOfThisVisit, isFinishedNow }
}
