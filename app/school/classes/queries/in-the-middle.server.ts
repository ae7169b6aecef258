import { and, countDistinct, eq, gt, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { sessionLimits } from '#app/access/limits.ts'
import { classInScope } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { schoolDayOf } from '#app/school-time/rules.ts'
import { sessions } from '#db/schema/access.ts'
import { checkIns } from '#db/schema/child/check-in.ts'
import { classOpenings } from '#db/schema/school/children.ts'

/** How many children of a class are signed in just now and in the middle of a check-in, which closing the class would stop. */
export async function inTheMiddle(grant: Grant<'class.open'>, classId: string): Promise<number> {
  const { at } = grant
  const { idle, absolute } = sessionLimits.child
  const [row] = await grant.read
    .select({ children: countDistinct(sessions.childId) })
    .from(sessions)
    .innerJoin(
      classOpenings,
      and(
        eq(classOpenings.id, sessions.openingId),
        eq(classOpenings.classId, classId),
        classInScope(grant, classOpenings.classId),
        isNull(classOpenings.closedAt),
        gt(classOpenings.closesAt, at),
      ),
    )
    .innerJoin(
      checkIns,
      and(
        eq(checkIns.childId, sessions.childId),
        eq(checkIns.day, schoolDayOf(await schoolCalendar(grant.read), at)),
        eq(checkIns.status, 'in_progress'),
      ),
    )
    .where(
      and(
        eq(sessions.kind, 'child'),
        isNull(sessions.endedAt),
        gt(sessions.lastSeenAt, new Date(at.getTime() - idle)),
        gt(sessions.createdAt, new Date(at.getTime() - absolute)),
      ),
    )
  return row?.children ?? 0
}
