import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { notFound } from '#app/web/http.ts'
import { gardenItems } from '#db/schema/child/garden.ts'

/** Takes a thing out of the garden and keeps it in the shed, from where it can be brought back: only the child can, and it is not lost. */
export function putAway(grant: Grant<'garden.tend'>, itemId: string): Promise<void> {
  return grant.change('garden', itemId, async (tx, note) => {
    const [item] = await tx
      .update(gardenItems)
      .set({ row: null, column: null })
      .where(and(eq(gardenItems.id, itemId), eq(gardenItems.childId, grant.actor.id)))
      .returning({ name: gardenItems.name })
    if (!item) throw notFound()
    note({ after: { putAway: item.name } })
  })
}
