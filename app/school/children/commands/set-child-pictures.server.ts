import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { pictureKeys } from '#app/access/picture-waits.ts'
import { placeOfPictures, sealPictures } from '#app/access/pictures.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { conflict, notFound } from '#app/web/http.ts'
import { rateLimits } from '#db/schema/access.ts'
import { childKeys, children } from '#db/schema/school/children.ts'
import { schoolSettings } from '#db/schema/school/school.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'

/** Gives a child new pictures to sign in with, in the order to tap them, and lets them try at once. */
export function setChildPictures(
  grant: Grant<'children.manage'>,
  childId: string,
  pictures: readonly string[],
): Promise<void> {
  return grant.change('child', childId, async (tx, note) => {
    const [child] = await tx
      .select({ id: children.id })
      .from(children)
      .where(and(eq(children.id, childId), inScope(grant, children.id)))
    if (!child) throw notFound()
    await savePictures(tx, childId, pictures)
    note({ after: { pictures: 'changed' } })
  })
}

/** Keeps a child's pictures, as part of the change that gives them: as many as the school's children tap. */
export async function savePictures(tx: Writer, childId: string, pictures: readonly string[]): Promise<void> {
  const [settings] = await tx.select({ count: schoolSettings.pictureCount }).from(schoolSettings)
  const count = settings?.count ?? 3
  if (pictures.length !== count) throw conflict(`Choose ${count} pictures.`)
  const sealed = sealPictures(tx, placeOfPictures(childId), pictures)
  await tx
    .insert(childKeys)
    .values({ childId, pictures: sealed })
    .onConflictDoUpdate({ target: childKeys.childId, set: { pictures: sealed } })
  await tx.delete(rateLimits).where(eq(rateLimits.key, pictureKeys.child(childId)))
}
