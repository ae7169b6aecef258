import { desc, eq, gt } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import type { Grant } from '#app/access/grant.server.ts'
import { holdersOf } from '#app/outbox/holders.server.ts'
import { writeMessages } from '#app/outbox/write-messages.server.ts'
import { dueTimeMoves, movesAreSaid } from '#db/schema/school/calendar.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'

/** How many of each are due later than they were, or sooner. */
type Moves = Pick<typeof dueTimeMoves.$inferSelect, 'alerts' | 'worries' | 'concerns'>

/** Tells the lead and the head, by mail and on their first pages, that a change to the calendar made what waits due later. */
export async function notifyOfMovedDeadlines(
  tx: Writer,
  { at }: Grant<'due-times.renew'>,
  later: Moves,
): Promise<void> {
  if (later.alerts + later.worries + later.concerns === 0) return
  const id = newId()
  await tx.insert(dueTimeMoves).values({ id, at, ...later })
  const to = await holdersOf(tx, ['lead', 'head'], at)
  await writeMessages(tx, { kind: 'moved', to, at, about: `moved:${id}`, gathers: 'due times' })
}

/** What is due sooner again is taken off what the last changes made later: nobody is asked to look at what has come back. */
export async function takeBackMoves(tx: Writer, { at }: Grant<'due-times.renew'>, sooner: Moves): Promise<void> {
  const left = { ...sooner }
  const known = await tx
    .select()
    .from(dueTimeMoves)
    .where(gt(dueTimeMoves.at, new Date(at.getTime() - movesAreSaid)))
    .orderBy(desc(dueTimeMoves.at))
    .limit(20)
  for (const { id, ...move } of known) {
    const still = { alerts: move.alerts, worries: move.worries, concerns: move.concerns }
    for (const kind of ['alerts', 'worries', 'concerns'] as const) {
      const back = Math.min(still[kind], left[kind])
      still[kind] -= back
      left[kind] -= back
    }
    await tx.update(dueTimeMoves).set(still).where(eq(dueTimeMoves.id, id))
  }
}
