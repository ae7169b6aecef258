import { randomInt } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { notFound } from '#app/web/http.ts'
import { childKeys } from '#db/schema/school/children.ts'
import { schoolSettings } from '#db/schema/school/school.ts'
import { savePictures } from './set-child-pictures.server.ts'

/** Gives a child new pictures, chosen by chance from those they can tap, and lets them try again at once. */
export function renewPictures(
  grant: Grant<'pictures.renew'>,
  childId: string,
  pictures: readonly string[],
): Promise<void> {
  return grant.change('child', childId, async (tx, note) => {
    const [child] = await tx
      .select({ id: childKeys.childId })
      .from(childKeys)
      .where(and(eq(childKeys.childId, childId), inScope(grant, childKeys.childId)))
    if (!child) throw notFound()
    const [settings] = await tx.select({ count: schoolSettings.pictureCount }).from(schoolSettings)
    const count = settings?.count ?? 3
    // The pad shows twelve of them, or all sixteen where four are tapped.
    const pad = pictures.filter((_, place) => place < (count === 4 ? 16 : 12))
    await savePictures(tx, childId, chosen(pad, count))
    note({ after: { newPictures: true } })
  })
}

function chosen(pad: readonly string[], count: number): string[] {
  return Array.from({ length: count }, () => pad[randomInt(pad.length)]).filter((picture) => picture !== undefined)
}
