import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import type { Action } from '#app/access/policy.ts'
import { inScope } from '#app/access/scope.server.ts'
import { notFound } from '#app/web/http.ts'
import { children, classes } from '#db/schema/school/children.ts'
import { childName } from './child-name.server.ts'

/** What needs to know who a child is. Passing on a concern does not: anybody may, about any child. */
type MayKnow = Exclude<Action, 'concern.raise'>

/** One child of the school, or a 404 that does not say whether they exist out of reach. */
export async function findChild(grant: Grant<MayKnow>, childId: string) {
  const [found] = await grant.read
    .select({
      id: children.id,
      name: childName,
      firstName: children.firstName,
      yearGroup: children.yearGroup,
      classId: children.classId,
      className: classes.name,
    })
    .from(children)
    .innerJoin(classes, eq(classes.id, children.classId))
    .where(and(eq(children.id, childId), inScope(grant, children.id)))
  if (!found) throw notFound()
  return found
}
