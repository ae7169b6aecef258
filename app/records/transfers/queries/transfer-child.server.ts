import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { childName } from '#app/school/children/queries/child-name.server.ts'
import { notFound } from '#app/web/http.ts'
import { children, classes } from '#db/schema/school/children.ts'

/** The child whose file is sent or taken in, also one who has left, or a 404. */
export async function transferChild(grant: Grant<'transfer.manage'>, childId: string) {
  const [found] = await grant.read
    .select({
      id: children.id,
      name: childName,
      firstName: children.firstName,
      familyInitial: children.familyInitial,
      bornIn: children.bornIn,
      yearGroup: children.yearGroup,
      className: classes.name,
    })
    .from(children)
    .innerJoin(classes, eq(classes.id, children.classId))
    .where(and(eq(children.id, childId), inScope(grant, children.id)))
  if (!found) throw notFound()
  return found
}
