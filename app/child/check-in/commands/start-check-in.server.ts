import { and, eq, sql } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { schoolDayOf } from '#app/school-time/rules.ts'
import { notFound } from '#app/web/http.ts'
import { preparedInsert } from '#db/prepared/insert.ts'
import { preparedQuery } from '#db/prepared/query.ts'
import { checkIns } from '#db/schema/child/check-in.ts'
import { children } from '#db/schema/school/children.ts'
import { faceSetFor } from '../feelings.ts'

const inTheMiddleOf = preparedQuery((read) =>
  read
    .select({ id: checkIns.id, day: checkIns.day })
    .from(checkIns)
    .where(and(eq(checkIns.childId, sql.placeholder('childId')), eq(checkIns.status, sql`'in_progress'`)))
    .prepare(),
)

const yearGroupOf = preparedQuery((read) =>
  read
    .select({ yearGroup: children.yearGroup })
    .from(children)
    .where(eq(children.id, sql.placeholder('childId')))
    .prepare(),
)

const insertCheckIn = preparedInsert(checkIns)

/** Begins a check-in, or goes on with the one begun today. One left over from another day is kept as abandoned. */
export async function startCheckIn(grant: Grant<'check-in.do'>): Promise<string> {
  const childId = grant.actor.id
  const day = schoolDayOf(await schoolCalendar(grant.read), grant.at)
  return grant.change('check-in', childId, async (tx, note) => {
    const [begun] = await inTheMiddleOf(tx, { childId })
    if (begun?.day === day) {
      note({ entityId: begun.id })
      return begun.id
    }
    if (begun) await tx.update(checkIns).set({ status: 'abandoned' }).where(eq(checkIns.id, begun.id))

    const [child] = await yearGroupOf(tx, { childId })
    if (!child) throw notFound()
    const id = newId()
    const begins = { kind: 'daily_checkin', status: 'in_progress', startedAt: grant.at } as const
    await insertCheckIn(tx, { id, childId, day, ...begins, faceSet: faceSetFor(child.yearGroup) })
    note({ verb: 'CREATE', entityId: id, after: { status: 'in_progress' } })
    return id
  })
}
