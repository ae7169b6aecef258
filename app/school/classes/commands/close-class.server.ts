import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { classInScope } from '#app/access/scope.server.ts'
import { classOpenings } from '#db/schema/school/children.ts'

/** Closes a class: whoever of its children is signed in is out at their next tap. */
export function closeClass(grant: Grant<'class.open'>, classId: string): Promise<void> {
  return grant.change('class', classId, async (tx, note) => {
    await tx
      .update(classOpenings)
      .set({ closedAt: grant.at })
      .where(
        and(
          eq(classOpenings.classId, classId),
          classInScope(grant, classOpenings.classId),
          isNull(classOpenings.closedAt),
          gt(classOpenings.closesAt, grant.at),
        ),
      )
    note({ after: { open: false } })
  })
}
