import { and, eq, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { conflict, notFound } from '#app/web/http.ts'
import { gardenItems } from '#db/schema/child/garden.ts'

type Place = { readonly row: number; readonly column: number }

/** Brings a thing back from the shed to a free place. */
export function bringBack(grant: Grant<'garden.tend'>, itemId: string, { row, column }: Place): Promise<void> {
  const own = eq(gardenItems.childId, grant.actor.id)
  return grant.change('garden', itemId, async (tx, note) => {
    const [there] = await tx
      .select({ id: gardenItems.id })
      .from(gardenItems)
      .where(and(own, eq(gardenItems.row, row), eq(gardenItems.column, column)))
    if (there?.id === itemId) return
    if (there) throw conflict('Something grows there. Choose another place.')
    const [item] = await tx
      .update(gardenItems)
      .set({ row, column })
      .where(and(own, eq(gardenItems.id, itemId), isNull(gardenItems.row)))
      .returning({ name: gardenItems.name })
    if (!item) throw notFound()
    note({ after: { broughtBack: item.name, row, column } })
  })
}
