import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { notLeftBy, onRoll } from '#app/access/on-roll.server.ts'
import { inScope, ownClasses } from '#app/access/scope.server.ts'
import { todayAtSchool } from '#app/access/today-at-school.server.ts'
import { children, classes } from '#db/schema/children.ts'
import type { AskedChild } from '../asked-child.ts'
import { offered } from '../offered.ts'
import { childName } from './child-name.server.ts'

export type ChildrenToChoose = Awaited<ReturnType<typeof childrenToChoose>>

/**
 * The children in reach by class, the actor's own classes first, to choose one of them. Where there are very many it is
 * those of the actor's own classes, of the class or by the name that is asked for; none at all before one is, and then the
 * class has to be chosen first.
 */
export async function childrenToChoose(
  grant: Grant<'concern.raise' | 'worry.note' | 'transfer.manage' | 'children.manage'>,
  asked: AskedChild,
) {
  const today = await todayAtSchool(grant)
  const rows = await grant.read
    .select({
      id: children.id,
      name: childName,
      number: children.number,
      firstName: children.firstName,
      familyInitial: children.familyInitial,
      classId: classes.id,
      className: classes.name,
      isOwn: sql<number>`${inArray(children.classId, ownClasses(grant))}`,
    })
    .from(children)
    .innerJoin(classes, eq(classes.id, children.classId))
    .where(and(asked.isComing ? notLeftBy(today) : onRoll(today), inScope(grant, children.id)))
    .orderBy(asc(classes.name), asc(children.firstName), asc(children.familyInitial))
    .limit(2000)
  return offered(
    rows.map(({ isOwn, ...row }) => ({ ...row, isOwn: isOwn === 1 })),
    asked,
  )
}
