import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { conflict } from '#app/web/http.ts'
import { children, type DoorAnimal } from '#db/schema/school/children.ts'
import { takenAnimal } from '../deal-animal.ts'
import { animalOf } from '../queries/animal-of.server.ts'

/** Gives a child another animal at the door: one that no child of the same name has or had in their class. */
export function changeAnimal(grant: Grant<'pictures.renew'>, childId: string, animal: DoorAnimal): Promise<void> {
  return grant.change('child', childId, async (tx, note) => {
    const before = await animalOf(tx, grant, childId)
    if (!before.free.includes(animal)) throw conflict(takenAnimal)
    await tx
      .update(children)
      .set({ animal })
      .where(and(eq(children.id, childId), inScope(grant, children.id)))
    note({ before: { animal: before.animal }, after: { animal } })
  })
}
