import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import type { Day } from '#app/school-time/civil-days.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { schoolDayOf } from '#app/school-time/rules.ts'
import { notFound } from '#app/web/http.ts'
import { readersChanged } from '#app/school/staff/commands/readers-changed.server.ts'
import { dutyTurns } from '#db/schema/school/duty.ts'

/** Takes back a turn that is not over yet: from now on it counts no more. That it was set stays on the record; taking it back twice is once. Gives the day it began. */
export async function takeBackTurn(grant: Grant<'duty.manage'>, turnId: string): Promise<Day> {
  const { at, read } = grant
  const calendar = await schoolCalendar(read)
  return grant.change('duty', turnId, async (tx, note) => {
    const isThis = eq(dutyTurns.id, turnId)
    const [taken] = await tx
      .update(dutyTurns)
      .set({ takenBackAt: at })
      .where(and(isThis, isNull(dutyTurns.takenBackAt), gt(dutyTurns.until, at)))
      .returning({ kind: dutyTurns.kind, from: dutyTurns.from })
    if (taken) {
      await readersChanged(tx, grant)
      note({ after: { takenBack: true, kind: taken.kind } })
      return schoolDayOf(calendar, taken.from)
    }
    const [known] = await tx.select({ from: dutyTurns.from }).from(dutyTurns).where(isThis)
    if (!known) throw notFound()
    note({ after: { sentAgain: true } })
    return schoolDayOf(calendar, known.from)
  })
}
