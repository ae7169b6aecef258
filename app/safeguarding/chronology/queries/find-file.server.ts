import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { todayAtSchool } from '#app/access/today-at-school.server.ts'
import { childName } from '#app/school/children/queries/child-name.server.ts'
import { stayWords } from '#app/school/attendance/stay-words.ts'
import { notFound } from '#app/web/http.ts'
import { children, classes } from '#db/schema/school/children.ts'

/** Whose file it is, also when the child has left, or a 404 that does not say whether there is such a child out of reach. */
export async function findFile(grant: Grant<'file.read' | 'file.write'>, childId: string) {
  const [found] = await grant.read
    .select({
      id: children.id,
      name: childName,
      firstName: children.firstName,
      number: children.number,
      yearGroup: children.yearGroup,
      className: classes.name,
      joinedOn: children.joinedOn,
      leftOn: children.leftOn,
    })
    .from(children)
    .innerJoin(classes, eq(classes.id, children.classId))
    .where(and(eq(children.id, childId), inScope(grant, children.id)))
  if (!found) throw notFound()
  const { joinedOn, leftOn, ...child } = found
  return { ...child, stay: stayWords({ joinedOn, leftOn }, await todayAtSchool(grant)) }
}
