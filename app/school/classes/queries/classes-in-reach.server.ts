import { and, asc, count, eq, gt, isNull, sql } from 'drizzle-orm'
import type { GrantOn } from '#app/access/grant.server.ts'
import { onRoll } from '#app/access/on-roll.server.ts'
import { classInScope } from '#app/access/scope.server.ts'
import { todayAtSchool } from '#app/access/today-at-school.server.ts'
import { children, classes, classOpenings } from '#db/schema/school/children.ts'

/** The classes in reach by name, with how many children each has and whether it is open. */
export async function classesInReach(grant: GrantOn<'class'>) {
  const { read, at } = grant
  const today = await todayAtSchool(grant)
  const inClass = read
    .select({ many: count() })
    .from(children)
    .where(and(eq(children.classId, classes.id), onRoll(today)))
  const open = read
    .select({ many: count() })
    .from(classOpenings)
    .where(and(eq(classOpenings.classId, classes.id), isNull(classOpenings.closedAt), gt(classOpenings.closesAt, at)))
  const rows = await read
    .select({ id: classes.id, name: classes.name, children: sql<number>`(${inClass})`, open: sql<number>`(${open})` })
    .from(classes)
    .where(classInScope(grant, classes.id))
    .orderBy(asc(classes.name))
  return rows.map((row) => ({ ...row, open: row.open > 0 }))
}
