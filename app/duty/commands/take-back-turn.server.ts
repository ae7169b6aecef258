import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { notFound } from '#app/http.ts'
import { readersChanged } from '#app/people/commands/readers-changed.server.ts'
import { dutyTurns } from '#db/schema/duty.ts'

/** Takes back a turn that is not over yet: from now on it counts no more. That it was set stays on the record; taking it back twice is once. */
export function takeBackTurn(grant: Grant<'duty.manage'>, turnId: string): Promise<void> {
  const { at } = grant
  return grant.change('duty', turnId, async (tx, note) => {
    const isThis = eq(dutyTurns.id, turnId)
    const [taken] = await tx
      .update(dutyTurns)
      .set({ takenBackAt: at })
      .where(and(isThis, isNull(dutyTurns.takenBackAt), gt(dutyTurns.until, at)))
      .returning({ kind: dutyTurns.kind })
    if (taken) {
      await readersChanged(tx, grant)
      note({ after: { takenBack: true, kind: taken.kind } })
      return
    }
    const [known] = await tx.select({ id: dutyTurns.id }).from(dutyTurns).where(isThis)
    if (!known) throw notFound()
    note({ after: { sentAgain: true } })
  })
}
