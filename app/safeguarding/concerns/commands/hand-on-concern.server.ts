import { and, eq } from 'drizzle-orm'
import { inScope } from '#app/access/scope.server.ts'
import type { HandOnRecord } from '#app/safeguarding/escalation/handing-on.ts'
import { readBy } from '#app/school-time/soon-enough.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { remindOfConcern } from './remind-of-concern.server.ts'

/** Hands on a concern that only the safeguarding governor has read: it is unread again, and due as if it were new. */
export const handOnConcern: HandOnRecord = async (tx, grant, { id: concernId, calendar }) => {
  const { at } = grant
  const dueAt = readBy(calendar, at)
  const waits = { state: 'unread', readAt: null, handedOnAt: at, dueAt } as const
  const isIt = and(eq(concerns.id, concernId), inScope(grant, concerns.childId))
  await tx.update(concerns).set(waits).where(isIt)
  await remindOfConcern(tx, { concernId, level: 1, round: at.getTime() }, dueAt)
}
