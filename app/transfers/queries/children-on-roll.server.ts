import { and, asc, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { notLeftBy } from '#app/access/on-roll.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { schoolDayOf } from '#app/calendar/rules.ts'
import { childName } from '#app/children/queries/child-name.server.ts'
import { yearWords } from '#app/children/year-words.ts'
import { children, classes } from '#db/schema/children.ts'

/** The children who are at the school or will be, by name, to choose one: a file may arrive before its child does. */
export async function childrenOnRoll(grant: Grant<'transfer.manage'>) {
  const { read, at } = grant
  const today = schoolDayOf(await schoolCalendar(read), at)
  const rows = await read
    .select({ id: children.id, name: childName, className: classes.name, yearGroup: children.yearGroup })
    .from(children)
    .innerJoin(classes, eq(classes.id, children.classId))
    .where(and(notLeftBy(today), inScope(grant, children.id)))
    .orderBy(asc(children.firstName), asc(children.familyInitial), asc(children.id))
  return rows.map(({ id, name, className, yearGroup }) => ({
    value: id,
    label: `${name}, ${className}, ${yearWords(yearGroup)}`,
  }))
}
