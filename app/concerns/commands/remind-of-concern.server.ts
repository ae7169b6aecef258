import { enqueue } from '#app/jobs/enqueue.server.ts'
import type { Writer } from '#db/tenants.server.ts'
import type { ConcernReminder } from '../reminder.ts'

/** Sees to it that grown-ups are told of a concern at a moment, unless somebody has read it by then. */
export function remindOfConcern(tx: Writer, { concernId, level }: ConcernReminder, runAt: Date): Promise<void> {
  const dedupe = `concern:${concernId}:level:${level}`
  return enqueue(tx, { kind: 'concern.escalate', dedupe, payload: { concernId, level }, runAt })
}
