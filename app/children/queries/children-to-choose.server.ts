import { and, asc, inArray, eq, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { onRoll } from '#app/access/on-roll.server.ts'
import { inScope, ownClasses } from '#app/access/scope.server.ts'
import { todayAtSchool } from '#app/access/today-at-school.server.ts'
import { childName } from './child-name.server.ts'
import { children, classes } from '#db/schema/children.ts'

/** The children in reach by class, the actor's own classes first, as a long list to choose from. */
export async function childrenToChoose(grant: Grant<'concern.raise' | 'worry.note'>) {
  const today = await todayAtSchool(grant)
  const rows = await grant.read
    .select({
      value: children.id,
      label: childName,
      className: classes.name,
      isOwn: sql<number>`${inArray(children.classId, ownClasses(grant))}`,
    })
    .from(children)
    .innerJoin(classes, eq(classes.id, children.classId))
    .where(and(onRoll(today), inScope(grant, children.id)))
    .orderBy(asc(classes.name), asc(children.firstName), asc(children.familyInitial))
    .limit(2000)
  const inOrder = [...rows.filter(({ isOwn }) => isOwn === 1), ...rows.filter(({ isOwn }) => isOwn !== 1)]
  return [...new Set(inOrder.map(({ className }) => className))].map((label) => ({
    label,
    options: inOrder
      .filter(({ className }) => className === label)
      .map(({ value, label: name }) => ({ value, label: name })),
  }))
}
