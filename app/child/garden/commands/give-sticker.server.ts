import { preparedInsert } from '#db/prepared/insert.ts'
import { childStickers } from '#db/schema/child/garden.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { stickerFor } from '../stickers.ts'

const insertSticker = preparedInsert(childStickers)

type Earned = { readonly childId: string; readonly checkInId: string; readonly hasTold: boolean; readonly at: Date }

/** Gives a child one sticker for what they did in a check-in, as part of finishing it. Only the school's side can give one. */
export async function giveSticker(tx: Writer, { childId, checkInId, hasTold, at }: Earned): Promise<void> {
  const source = { earnedFor: 'check-in', sourceId: checkInId } as const
  await insertSticker(tx, { childId, ...source, sticker: stickerFor(hasTold), earnedAt: at })
}
