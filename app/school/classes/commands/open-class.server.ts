import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { classInScope } from '#app/access/scope.server.ts'
import { notFound } from '#app/web/http.ts'
import { classes, classOpenings } from '#db/schema/school/children.ts'

type Opening = { readonly classId: string; readonly minutes: number }

/**
 * Opens a class so that its children may sign in, with the code to read out. A class that is open already keeps its
 * code and stays open until the later of both times.
 */
export function openClass(grant: Grant<'class.open'>, { classId, minutes }: Opening, code: string): Promise<string> {
  const closesAt = new Date(grant.at.getTime() + minutes * 60_000)
  return grant.change('class', classId, async (tx, note) => {
    const [found] = await tx
      .select({ id: classes.id })
      .from(classes)
      .where(and(eq(classes.id, classId), classInScope(grant, classes.id)))
    if (!found) throw notFound()
    const [open] = await tx
      .update(classOpenings)
      .set({ closesAt: sql`max(${classOpenings.closesAt}, ${closesAt.getTime()})` })
      .where(
        and(eq(classOpenings.classId, classId), isNull(classOpenings.closedAt), gt(classOpenings.closesAt, grant.at)),
      )
      .returning({ code: classOpenings.code })
    if (!open)
      await tx.insert(classOpenings).values({ classId, code, openedBy: grant.actor.id, openedAt: grant.at, closesAt })
    note({ verb: open ? 'UPDATE' : 'CREATE', after: { open: true, minutes } })
    return open?.code ?? code
  })
}
