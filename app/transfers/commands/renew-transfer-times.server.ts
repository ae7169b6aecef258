import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import type { SchoolCalendar } from '#app/calendar/rules.ts'
import { transfers } from '#db/schema/transfers.ts'
import type { Writer } from '#db/tenants.server.ts'
import { transferDue } from '../due.ts'

/** Counts anew, as part of taking up a changed calendar, by when the files of children who leave must be at their other school. */
export async function renewTransferTimes(tx: Writer, grant: Grant<'due-times.renew'>, calendar: SchoolCalendar) {
  const { id, childId, direction, state, lastDay, dueAt } = transfers
  const isOpen = and(eq(direction, 'leaving'), inArray(state, ['to send', 'sent']), isNotNull(lastDay))
  const open = await tx
    .select({ id, lastDay, dueAt })
    .from(transfers)
    .where(and(isOpen, inScope(grant, childId)))
  const moved = open
    .map((each) => ({ ...each, counted: each.lastDay === null ? each.dueAt : transferDue(calendar, each.lastDay) }))
    .filter((each) => each.counted.getTime() !== each.dueAt.getTime())
  for (const each of moved) await tx.update(transfers).set({ dueAt: each.counted }).where(eq(id, each.id))
  return { transfers: moved.length }
}
