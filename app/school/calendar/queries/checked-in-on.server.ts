import { and, countDistinct, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import type { Day } from '#app/school-time/civil-days.ts'
import { checkIns } from '#db/schema/child/check-in.ts'

/** How many children have said on a day how they are. */
export async function checkedInOn(grant: Grant<'calendar.manage'>, day: Day): Promise<number> {
  const [found] = await grant.read
    .select({ many: countDistinct(checkIns.childId) })
    .from(checkIns)
    .where(and(eq(checkIns.day, day), eq(checkIns.status, 'completed'), inScope(grant, checkIns.childId)))
  return found?.many ?? 0
}
