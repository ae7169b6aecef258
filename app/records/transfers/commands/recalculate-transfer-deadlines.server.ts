import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import type { Day } from '#app/school-time/civil-days.ts'
import { dueAnew } from '#app/school-time/due-anew.ts'
import type { SchoolCalendar } from '#app/school-time/rules.ts'
import { transfers } from '#db/schema/records/transfers.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { transferDue } from '../due.ts'

/** Counts anew, as part of taking up a changed calendar, by when the files of children who leave must be at their other school. */
export async function recalculateTransferDeadlines(
  tx: Writer,
  grant: Grant<'due-times.renew'>,
  calendar: SchoolCalendar,
) {
  const { id, childId, direction, state, lastDay, dueAt } = transfers
  const isOpen = and(eq(direction, 'leaving'), inArray(state, ['to send', 'sent']), isNotNull(lastDay))
  const open = await tx
    .select({ id, lastDay: sql<Day>`${lastDay}`, dueAt })
    .from(transfers)
    .where(and(isOpen, inScope(grant, childId)))
  const { moved } = await dueAnew(open, {
    reckon: (transfer) => transferDue(calendar, transfer.lastDay),
    write: (transferId, due) => tx.update(transfers).set({ dueAt: due }).where(eq(id, transferId)),
  })
  return { transfers: moved.size }
}
