import { and, eq, inArray, like, or } from 'drizzle-orm'
import { forgetWrongCodes } from '#app/access/class-code-guesses.ts'
import type { Grant } from '#app/access/grant.server.ts'
import { pictureKeys } from '#app/access/picture-waits.ts'
import { classInScope } from '#app/access/scope.server.ts'
import { notFound } from '#app/web/http.ts'
import { rateLimits } from '#db/schema/access.ts'
import { children, classes } from '#db/schema/school/children.ts'

/**
 * Ends every wait of a class after wrong pictures, of its children and its tablets, and the school's after wrong class codes,
 * and begins to count afresh.
 */
export async function letClassIn(grant: Grant<'class.open'>, classId: string): Promise<void> {
  await grant.change('class', classId, async (tx, note) => {
    const [found] = await tx
      .select({ id: classes.id })
      .from(classes)
      .where(and(eq(classes.id, classId), classInScope(grant, classes.id)))
    if (!found) throw notFound()
    const ids = await tx.select({ id: children.id }).from(children).where(eq(children.classId, classId))
    const keys = ids.map(({ id }) => pictureKeys.child(id))
    const ended = await tx
      .delete(rateLimits)
      .where(or(inArray(rateLimits.key, keys), like(rateLimits.key, `${pictureKeys.ofClass(classId)}%`)))
      .returning({ key: rateLimits.key })
    note({ after: { everybodyLetIn: true, counts: ended.length } })
  })
  forgetWrongCodes(grant.school.slug)
}
