import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import type { Day } from '#app/school-time/civil-days.ts'
import { absences } from '#db/schema/school/attendance.ts'

/** Says that a child is not away on a day after all. Said twice it is the same as once. */
export function takeBackAbsence(grant: Grant<'absence.mark'>, childId: string, date: Day): Promise<void> {
  return grant.change('child', childId, async (tx, note) => {
    const gone = await tx
      .delete(absences)
      .where(and(eq(absences.childId, childId), eq(absences.date, date), inScope(grant, absences.childId)))
      .returning({ date: absences.date })
    note({ before: { away: gone.length > 0 ? date : null }, after: { takenBack: gone.length } })
  })
}
