import { and, desc, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { notFound } from '#app/web/http.ts'
import { timetables } from '#db/schema/school/attendance.ts'
import { children } from '#db/schema/school/children.ts'
import type { NewTimetable } from '../attendance-forms.ts'

/**
 * Says on which weekdays a child comes, from a day on. What was said before stays on record; on a day for which several
 * hold the one said last counts, and saying the same again changes nothing.
 */
export function setTimetable(grant: Grant<'children.manage'>, childId: string, timetable: NewTimetable): Promise<void> {
  const { weekdays, from, until } = timetable
  return grant.change('child', childId, async (tx, note) => {
    const [child] = await tx
      .select({ id: children.id })
      .from(children)
      .where(and(eq(children.id, childId), inScope(grant, children.id)))
    if (!child) throw notFound()
    const [last] = await tx
      .select()
      .from(timetables)
      .where(and(eq(timetables.childId, childId), inScope(grant, timetables.childId)))
      .orderBy(desc(timetables.id))
      .limit(1)
    const days = weekdays.join(' ')
    if (last?.from === from && last.until === until && last.weekdays.join(' ') === days) {
      note({ after: { sentAgain: true } })
      return
    }
    await tx.insert(timetables).values({ childId, weekdays, from, until, setBy: grant.actor.id, setAt: grant.at })
    note({ after: { weekdays: days, from, until } })
  })
}
