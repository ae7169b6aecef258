import { enqueue } from '#app/jobs/enqueue.server.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import type { ConcernReminder } from '../reminder.ts'

/** The name of a reminder, so that it is given once. */
export function concernReminderName({ concernId, level, round }: ConcernReminder): string {
  return `concern:${concernId}${round === undefined ? '' : `:${round}`}:level:${level}`
}

/** Sees to it that grown-ups are told of a concern at a moment, unless somebody has read it by then. */
export function remindOfConcern(tx: Writer, reminder: ConcernReminder, runAt: Date): Promise<void> {
  const { concernId, level, round } = reminder
  const payload = { concernId, level, ...(round !== undefined && { round }) }
  return enqueue(tx, { kind: 'concern.escalate', dedupe: concernReminderName(reminder), payload, runAt })
}
