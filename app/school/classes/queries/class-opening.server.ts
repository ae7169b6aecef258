import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import type { GrantOn } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { untilWords } from '#app/school-time/words.ts'
import { classOpenings } from '#db/schema/school/children.ts'

export type ClassOpening = Awaited<ReturnType<typeof classOpening>>

/** Whether a class is open just now, with the code its children type and until when. Only for a class already found in reach. */
export async function classOpening(grant: GrantOn<'class'>, { id }: { readonly id: string }) {
  const calendar = await schoolCalendar(grant.read)
  const [open] = await grant.read
    .select({ id: classOpenings.id, code: classOpenings.code, closesAt: classOpenings.closesAt })
    .from(classOpenings)
    .where(and(eq(classOpenings.classId, id), isNull(classOpenings.closedAt), gt(classOpenings.closesAt, grant.at)))
    .orderBy(desc(classOpenings.openedAt))
    .limit(1)
  if (!open) return null
  const until = untilWords(calendar, grant.at, open.closesAt)
  return { id: open.id, code: open.code, until }
}
