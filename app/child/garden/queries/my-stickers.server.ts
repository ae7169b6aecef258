import { desc, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { childStickers } from '#db/schema/child/garden.ts'
import { stickerShown } from './sticker-shown.server.ts'

/** The stickers a child has been given, the newest first. */
export function myStickers(grant: Grant<'garden.tend'>) {
  return grant.read
    .select({ id: childStickers.id, sticker: stickerShown(grant.read) })
    .from(childStickers)
    .where(eq(childStickers.childId, grant.actor.id))
    .orderBy(desc(childStickers.earnedAt))
    .limit(60)
}
