import { enqueue } from '#app/jobs/enqueue.server.ts'
import type { Writer } from '#db/tenants.server.ts'
import type { Reminder } from '../reminder.ts'

/** The name of a reminder, so that it is given once. */
export function reminderName({ worryId, level }: Reminder): string {
  return `worry:${worryId}:level:${level}`
}

/** Sees to it that grown-ups are told of a worry at a moment, unless somebody has read it by then. */
export function remindOfWorry(tx: Writer, { worryId, level }: Reminder, runAt: Date): Promise<void> {
  return enqueue(tx, {
    kind: 'worry.escalate',
    dedupe: reminderName({ worryId, level }),
    payload: { worryId, level },
    runAt,
  })
}
