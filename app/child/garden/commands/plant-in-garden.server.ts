import { and, asc, count, eq, notExists } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { conflict } from '#app/web/http.ts'
import { checkIns } from '#db/schema/child/check-in.ts'
import { gardenItems } from '#db/schema/child/garden.ts'
import type { Planting } from '../forms.ts'
import { plantsFor } from '../growth.ts'

/** Puts one thing in a child's garden for one finished check-in. Whether there is one to plant for is decided here, not by the form. */
export function plantInGarden(grant: Grant<'garden.tend'>, { plant, place }: Planting): Promise<void> {
  const childId = grant.actor.id
  const finished = and(eq(checkIns.childId, childId), eq(checkIns.status, 'completed'))
  return grant.change('garden', childId, async (tx, note) => {
    const [there] = await tx
      .select({ name: gardenItems.name })
      .from(gardenItems)
      .where(
        and(eq(gardenItems.childId, childId), eq(gardenItems.row, place.row), eq(gardenItems.column, place.column)),
      )
    // The same thing in the same place is the same press arriving twice.
    if (there?.name === plant) return
    if (there) throw conflict('Something grows there. Choose another place.')

    const [ever] = await tx.select({ many: count() }).from(checkIns).where(finished)
    const allowed = plantsFor(ever?.many ?? 0).find(({ name }) => name === plant)
    const [unplanted] = await tx
      .select({ id: checkIns.id })
      .from(checkIns)
      .where(
        and(
          finished,
          notExists(tx.select({ id: gardenItems.id }).from(gardenItems).where(eq(gardenItems.checkInId, checkIns.id))),
        ),
      )
      .orderBy(asc(checkIns.completedAt))
      .limit(1)
    if (!unplanted || !allowed) throw conflict('Finish a check-in first. Then you can plant something.')
    await tx
      .insert(gardenItems)
      .values({ childId, checkInId: unplanted.id, kind: allowed.kind, name: plant, ...place, placedAt: grant.at })
    note({ verb: 'CREATE', after: { plant, ...place } })
  })
}
