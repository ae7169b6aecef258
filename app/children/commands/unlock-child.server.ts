import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { notFound } from '#app/http.ts'
import { childKeys } from '#db/schema/children.ts'

/** Lets a child try their pictures again after too many wrong ones. */
export function unlockChild(grant: Grant<'child.unlock'>, childId: string): Promise<void> {
  return grant.change('child', childId, async (tx, note) => {
    const [unlocked] = await tx
      .update(childKeys)
      .set({ wrongTries: 0, lockedAt: null })
      .where(and(eq(childKeys.childId, childId), inScope(grant, childKeys.childId)))
      .returning({ childId: childKeys.childId })
    if (!unlocked) throw notFound()
    note({ after: { unlocked: true } })
  })
}
