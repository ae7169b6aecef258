import { and, eq } from 'drizzle-orm'
import { inScope } from '#app/access/scope.server.ts'
import type { HandOnRecord } from '#app/safeguarding/escalation/handing-on.ts'
import { readBy } from '#app/school-time/soon-enough.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { remindOfWorry } from './remind-of-worry.server.ts'

/** Hands on a worry that only the safeguarding governor has read: it is unread again, and due as if it were new. */
export const handOnWorry: HandOnRecord = async (tx, grant, { id: worryId, calendar }) => {
  const { at } = grant
  const dueAt = readBy(calendar, at)
  const isIt = and(eq(worries.id, worryId), inScope(grant, worries.childId))
  await tx.update(worries).set({ readAt: null, handedOnAt: at, dueAt }).where(isIt)
  await remindOfWorry(tx, { worryId, level: 1, round: at.getTime() }, dueAt)
}
