import { and, eq, sql } from 'drizzle-orm'
import { childStickers, type StickerName } from '#db/schema/child/garden.ts'
import { excludedForGood, recordExclusions } from '#db/schema/safeguarding/record-exclusions.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Reader } from '#db/tenants/tenants.server.ts'

/**
 * A sticker as the child's pages show it. Where what they told accuses a grown-up it is for saying how they are: whoever got
 * in as the child would learn from the other that something was told which they cannot see.
 */
export function stickerShown(read: Pick<Reader, 'select'>) {
  const { sticker, sourceId } = childStickers
  const accuses = sql`(${worries.audience} = 'head' or ${recordExclusions.id} is not null)`
  const accusing = read
    .select({ id: worries.id })
    .from(worries)
    .leftJoin(recordExclusions, and(eq(recordExclusions.worryId, worries.id), excludedForGood))
    .where(and(eq(worries.checkInId, sourceId), accuses))
  return sql<StickerName>`case when ${sticker} = 'told-someone' and exists ${accusing} then 'said-how-i-am' else ${sticker} end`
}
