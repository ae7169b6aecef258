import { and, eq } from 'drizzle-orm'
import type { GrantOn } from '#app/access/grant.server.ts'
import { openPictures, placeOfPictures } from '#app/access/pictures.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { childKeys } from '#db/schema/school/children.ts'

/** The pictures a child signs in with, in the order to tap them, so that a grown-up can remind the child. */
export async function childPictures(grant: GrantOn<'pictures'>, childId: string): Promise<readonly string[]> {
  const [key] = await grant.read
    .select({ pictures: childKeys.pictures })
    .from(childKeys)
    .where(and(eq(childKeys.childId, childId), inScope(grant, childKeys.childId)))
  return openPictures(grant.read, placeOfPictures(childId), key?.pictures ?? null)
}
