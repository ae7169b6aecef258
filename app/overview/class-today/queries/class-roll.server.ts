import { and, asc, eq, gt, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import { preparedQuestion } from '#app/access/prepared-question.server.ts'
import { sessionLimits } from '#app/access/limits.ts'
import { onRoll } from '#app/access/on-roll.server.ts'
import type { Reaching } from '#app/access/records.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { childName } from '#app/school/children/queries/child-name.server.ts'
import { sessions } from '#db/schema/access.ts'
import { absences } from '#db/schema/school/attendance.ts'
import { checkIns } from '#db/schema/child/check-in.ts'
import { children } from '#db/schema/school/children.ts'

const isOfClass = eq(children.classId, sql.placeholder('classId'))

/** The children of a class who are at the school today: whether they are signed in or away, once for each check-in of today. */
export const childrenOfClass = preparedQuestion((grant) => {
  const { read } = grant
  const today = sql.placeholder('today')
  const away = read.select({ id: absences.childId }).from(absences).where(eq(absences.date, today))
  return read
    .select({
      id: children.id,
      name: childName,
      joinedOn: children.joinedOn,
      leftOn: children.leftOn,
      isHere: sql<number>`${inArray(children.id, signedInDuring(grant))}`,
      isAway: sql<number>`${inArray(children.id, away)}`,
      // Whether there is one at all is told by its first column, which none lacks.
      checkIn: { status: checkIns.status, mood: checkIns.mood, faceSet: checkIns.faceSet },
    })
    .from(children)
    .leftJoin(checkIns, and(eq(checkIns.childId, children.id), eq(checkIns.day, today)))
    .where(and(isOfClass, onRoll(today), inScope(grant, children.id)))
    .orderBy(asc(children.firstName), asc(children.familyInitial), asc(checkIns.completedAt))
    .prepare()
})

/** A child is signed in while they tap, no longer than the class is open. */
function signedInDuring({ read, at }: Reaching) {
  const { idle, absolute } = sessionLimits.child
  return read
    .select({ id: sessions.childId })
    .from(sessions)
    .where(
      and(
        eq(sessions.openingId, sql.placeholder('openingId')),
        eq(sessions.kind, 'child'),
        isNotNull(sessions.childId),
        isNull(sessions.endedAt),
        gt(sessions.lastSeenAt, sql`${at} - ${idle}`),
        gt(sessions.createdAt, sql`${at} - ${absolute}`),
      ),
    )
}
