import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { notFound } from '#app/http.ts'
import { children } from '#db/schema/children.ts'
import type { Reader } from '#db/tenants.server.ts'
import { freeAnimals } from '../deal-animal.ts'

const named = { firstName: children.firstName, familyInitial: children.familyInitial, animal: children.animal }

/** The animal by which a child is told apart at the door, and those they may have: none that a child of their name has. */
export async function animalOf(read: Pick<Reader, 'select'>, grant: Grant<'pictures.renew'>, childId: string) {
  const [child] = await read
    .select({ ...named, classId: children.classId })
    .from(children)
    .where(and(eq(children.id, childId), inScope(grant, children.id)))
  if (!child) throw notFound()
  const ofClass = await read
    .select({ ...named, id: children.id })
    .from(children)
    .where(and(eq(children.classId, child.classId), inScope(grant, children.id)))
  const others = ofClass.filter(({ id }) => id !== childId)
  return { animal: child.animal, free: freeAnimals(child, others) }
}
