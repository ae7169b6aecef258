import { and, eq, isNull, like } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { pictureKeys } from '#app/access/picture-waits.ts'
import { inScope } from '#app/access/scope.server.ts'
import { notFound } from '#app/http.ts'
import { tries } from '#db/schema/access.ts'
import { children } from '#db/schema/children.ts'

/** Lets a child try their pictures again at once after too many wrong ones, on whatever tablet of their class. */
export function unlockChild(grant: Grant<'child.unlock'>, childId: string): Promise<void> {
  return grant.change('child', childId, async (tx, note) => {
    const [child] = await tx
      .select({ classId: children.classId })
      .from(children)
      .where(and(eq(children.id, childId), isNull(children.leftOn), inScope(grant, children.id)))
    if (!child) throw notFound()
    await tx.delete(tries).where(eq(tries.key, pictureKeys.child(childId)))
    await tx
      .update(tries)
      .set({ waitsUntil: null })
      .where(like(tries.key, `${pictureKeys.ofClass(child.classId)}%`))
    note({ after: { unlocked: true } })
  })
}
