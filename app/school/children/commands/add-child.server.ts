import { and, eq, sql } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { lettersIn } from '#app/forms/clean-text.ts'
import { conflict, notFound } from '#app/web/http.ts'
import { children, classes, counters, type YearGroup } from '#db/schema/school/children.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { dealAnimal } from '../deal-animal.ts'
import { savePictures } from './set-child-pictures.server.ts'

export type NewChild = {
  readonly firstName: string
  /** The first letter of the family name, and never more. */
  readonly familyInitial: string
  /** Month of birth, YYYY-MM. */
  readonly bornIn: string | null
  readonly yearGroup: YearGroup
  readonly classId: string
  readonly joinedOn: string
  readonly pictures: readonly string[]
}
export type AddedChild = { readonly id: string; readonly number: number }

/** Takes a child into a class, with a number that no other child ever had or will have. */
export function addChild(grant: Grant<'children.manage'>, { pictures, ...child }: NewChild): Promise<AddedChild> {
  if (lettersIn(child.familyInitial) !== 1) throw conflict('Give only the first letter of the family name.')
  const childId = newId()
  return grant.change('child', childId, async (tx, note) => {
    const [schoolClass] = await tx.select({ id: classes.id }).from(classes).where(eq(classes.id, child.classId))
    if (!schoolClass) throw notFound()
    const { classId, firstName, familyInitial } = children
    const classmates = await tx
      .select({ firstName, familyInitial, animal: children.animal })
      .from(children)
      .where(and(eq(classId, child.classId), inScope(grant, children.id)))
    const animal = dealAnimal(child, classmates)
    const number = await nextNumber(tx)
    await tx.insert(children).values({ ...child, id: childId, number, animal, createdAt: grant.at })
    await savePictures(tx, childId, pictures)
    note({ verb: 'CREATE', after: { number, classId: child.classId } })
    return { id: childId, number }
  })
}

/** Counts on in the same change that uses the number: it is never given twice, even after the last child has gone. */
async function nextNumber(tx: Writer): Promise<number> {
  const [counter] = await tx
    .insert(counters)
    .values({ name: 'child', last: 1 })
    .onConflictDoUpdate({ target: counters.name, set: { last: sql`${counters.last} + 1` } })
    .returning({ last: counters.last })
  if (!counter) throw new Error('no number was counted')
  return counter.last
}
