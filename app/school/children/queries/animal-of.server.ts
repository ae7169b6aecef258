import { and, eq, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { onRoll } from '#app/access/on-roll.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { todayAtSchool } from '#app/access/today-at-school.server.ts'
import { notFound } from '#app/web/http.ts'
import { children } from '#db/schema/school/children.ts'
import type { Reader } from '#db/tenants/tenants.server.ts'
import { freeAnimals, namesakesOf } from '../deal-animal.ts'

const named = { firstName: children.firstName, familyInitial: children.familyInitial, animal: children.animal }

/**
 * The animal by which a child is told apart at the door, whether another child of their class has their name, so that it is
 * shown, and those they may have: none that a child of their name has or had.
 */
export async function animalOf(read: Pick<Reader, 'select'>, grant: Grant<'pictures.renew'>, childId: string) {
  const [child] = await read
    .select({ ...named, classId: children.classId })
    .from(children)
    .where(and(eq(children.id, childId), inScope(grant, children.id)))
  if (!child) throw notFound()
  const today = await todayAtSchool(grant)
  const ofClass = await read
    .select({ ...named, id: children.id, isHere: sql<number>`${onRoll(today)}`.mapWith(Boolean) })
    .from(children)
    .where(and(eq(children.classId, child.classId), inScope(grant, children.id)))
  const others = ofClass.filter(({ id }) => id !== childId)
  const hasNamesake = namesakesOf(child, others).some(({ isHere }) => isHere)
  return { animal: child.animal, hasNamesake, free: freeAnimals(child, others) }
}
