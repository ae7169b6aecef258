import { and, asc, eq, sql } from 'drizzle-orm'
import { preparedQuestion } from '#app/access/prepared-question.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { timetables } from '#db/schema/school/attendance.ts'
import { children } from '#db/schema/school/children.ts'

type Shape = { readonly ofClass: boolean; readonly ofChild: boolean }

/** On which days the children in reach come, of one class or one child where that is asked, unless they come on all: in the order they were set. */
export const timetablesOf = preparedQuestion((grant, { ofClass, ofChild }: Shape) =>
  grant.read
    .select({
      childId: timetables.childId,
      weekdays: timetables.weekdays,
      from: timetables.from,
      until: timetables.until,
    })
    .from(timetables)
    .innerJoin(children, eq(children.id, timetables.childId))
    .where(
      and(
        ofClass ? eq(children.classId, sql.placeholder('classId')) : undefined,
        ofChild ? eq(children.id, sql.placeholder('childId')) : undefined,
        inScope(grant, children.id),
      ),
    )
    .orderBy(asc(timetables.id))
    .prepare(),
)
