import { and, asc, count, eq, gt, notExists, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { schoolDayOf } from '#app/school-time/rules.ts'
import { checkIns } from '#db/schema/child/check-in.ts'
import { gardenItems } from '#db/schema/child/garden.ts'
import { plantsFor, seasonOf, stageAfter } from '../growth.ts'

/** A child's own garden: what stands in it and how far it has grown, and whether there is something to plant. */
export async function myGarden(grant: Grant<'garden.tend'>) {
  const childId = grant.actor.id
  const finished = and(eq(checkIns.childId, childId), eq(checkIns.status, 'completed'))
  const finishedSince = grant.read
    .select({ many: count() })
    .from(checkIns)
    .where(and(finished, gt(checkIns.completedAt, gardenItems.placedAt)))
  const items = await grant.read
    .select({
      id: gardenItems.id,
      name: gardenItems.name,
      row: gardenItems.row,
      column: gardenItems.column,
      finishedSince: sql<number>`(${finishedSince})`,
    })
    .from(gardenItems)
    .where(eq(gardenItems.childId, childId))
    .orderBy(asc(gardenItems.row), asc(gardenItems.column))
  const [ever] = await grant.read.select({ many: count() }).from(checkIns).where(finished)
  const [unplanted] = await grant.read
    .select({ checkInId: checkIns.id })
    .from(checkIns)
    .where(
      and(
        finished,
        notExists(
          grant.read.select({ id: gardenItems.id }).from(gardenItems).where(eq(gardenItems.checkInId, checkIns.id)),
        ),
      ),
    )
    .orderBy(asc(checkIns.completedAt))
    .limit(1)
  const day = schoolDayOf(await schoolCalendar(grant.read), grant.at)
  return {
    season: seasonOf(day),
    items: items.map(({ finishedSince: since, ...item }) => ({ ...item, stage: stageAfter(since) })),
    canPlant: unplanted ? plantsFor(ever?.many ?? 0) : [],
  }
}
