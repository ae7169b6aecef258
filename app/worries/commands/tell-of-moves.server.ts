import { v7 as newId } from 'uuid'
import type { Grant } from '#app/access/grant.server.ts'
import { holdersOf } from '#app/mail/holders.server.ts'
import { writeMessages } from '#app/mail/write-messages.server.ts'
import { dueTimeMoves } from '#db/schema/calendar.ts'
import type { Writer } from '#db/tenants.server.ts'

/** How many of each are due later than they were. */
type Later = Pick<typeof dueTimeMoves.$inferSelect, 'alerts' | 'worries' | 'concerns'>

/** Tells the lead and the head, by mail and on their first pages, that a change to the calendar made what waits due later. */
export async function tellOfMoves(tx: Writer, { at }: Grant<'due-times.renew'>, later: Later): Promise<void> {
  if (later.alerts + later.worries + later.concerns === 0) return
  const id = newId()
  await tx.insert(dueTimeMoves).values({ id, at, ...later })
  const to = await holdersOf(tx, ['lead', 'head'], at)
  await writeMessages(tx, { kind: 'moved', to, at, about: `moved:${id}`, gathers: 'due times' })
}
