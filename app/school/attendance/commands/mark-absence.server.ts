import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import type { Day } from '#app/school-time/civil-days.ts'
import { notFound } from '#app/web/http.ts'
import { absences } from '#db/schema/school/attendance.ts'
import { children } from '#db/schema/school/children.ts'

/** Says that a child is away on some days, so that nobody waits for their check-in. Whoever says it first is remembered. */
export function markAbsence(grant: Grant<'absence.mark'>, childId: string, days: readonly Day[]): Promise<void> {
  const { at, actor } = grant
  return grant.change('child', childId, async (tx, note) => {
    const [child] = await tx
      .select({ id: children.id })
      .from(children)
      .where(and(eq(children.id, childId), inScope(grant, children.id)))
    if (!child) throw notFound()
    const marked = await tx
      .insert(absences)
      .values(days.map((date) => ({ childId, date, markedBy: actor.id, markedAt: at })))
      .onConflictDoNothing()
      .returning({ date: absences.date })
    note({ after: { awayFrom: days[0] ?? null, awayUntil: days.at(-1) ?? null, marked: marked.length } })
  })
}
