import { and, eq, like } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { onRoll } from '#app/access/on-roll.server.ts'
import { pictureKeys } from '#app/access/picture-waits.ts'
import { inScope } from '#app/access/scope.server.ts'
import { todayAtSchool } from '#app/access/today-at-school.server.ts'
import { notFound } from '#app/web/http.ts'
import { rateLimits } from '#db/schema/access.ts'
import { children } from '#db/schema/school/children.ts'

/** Lets a child try their pictures again at once after too many wrong ones, on whatever tablet of their class. */
export async function unlockChild(grant: Grant<'child.unlock'>, childId: string): Promise<void> {
  const today = await todayAtSchool(grant)
  await grant.change('child', childId, async (tx, note) => {
    const [child] = await tx
      .select({ classId: children.classId })
      .from(children)
      .where(and(eq(children.id, childId), onRoll(today), inScope(grant, children.id)))
    if (!child) throw notFound()
    await tx.delete(rateLimits).where(eq(rateLimits.key, pictureKeys.child(childId)))
    await tx
      .update(rateLimits)
      .set({ waitsUntil: null })
      .where(like(rateLimits.key, `${pictureKeys.ofClass(child.classId)}%`))
    note({ after: { unlocked: true } })
  })
}
