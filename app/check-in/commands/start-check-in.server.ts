import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { schoolDayOf } from '#app/calendar/rules.ts'
import { notFound } from '#app/http.ts'
import { checkIns } from '#db/schema/check-in.ts'
import { children } from '#db/schema/children.ts'
import { faceSetFor } from '../feelings.ts'

/** Begins a check-in, or goes on with the one begun today. One left over from another day is kept as abandoned. */
export async function startCheckIn(grant: Grant<'check-in.do'>): Promise<string> {
  const childId = grant.actor.id
  const day = schoolDayOf(await schoolCalendar(grant.read), grant.at)
  return grant.change('check-in', childId, async (tx, note) => {
    const [begun] = await tx
      .select({ id: checkIns.id, day: checkIns.day })
      .from(checkIns)
      .where(and(eq(checkIns.childId, childId), eq(checkIns.status, 'in_progress')))
    if (begun?.day === day) {
      note({ entityId: begun.id })
      return begun.id
    }
    if (begun) await tx.update(checkIns).set({ status: 'abandoned' }).where(eq(checkIns.id, begun.id))

    const [child] = await tx.select({ yearGroup: children.yearGroup }).from(children).where(eq(children.id, childId))
    if (!child) throw notFound()
    const [started] = await tx
      .insert(checkIns)
      .values({
        childId,
        kind: 'daily_checkin',
        status: 'in_progress',
        day,
        startedAt: grant.at,
        faceSet: faceSetFor(child.yearGroup),
      })
      .returning({ id: checkIns.id })
    if (!started) throw new Error('a check-in was not begun')
    note({ verb: 'CREATE', entityId: started.id, after: { status: 'in_progress' } })
    return started.id
  })
}
