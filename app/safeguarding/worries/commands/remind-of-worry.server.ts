import { enqueue } from '#app/jobs/enqueue.server.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import type { Reminder } from '../reminder.ts'

/** A reminder, and of the first whom it is for: whoever else a child asks for meanwhile is told too. */
type Reminding = Reminder & { readonly whom?: string | undefined }

/** The name of a reminder, so that it is given once. */
export function reminderName({ worryId, level, round, whom }: Reminding): string {
  const again = round === undefined ? '' : `:${round}`
  return `worry:${worryId}${again}:level:${level}${whom === undefined ? '' : `:${whom}`}`
}

/** Sees to it that grown-ups are told of a worry at a moment, unless somebody has read it by then. */
export function remindOfWorry(tx: Writer, reminding: Reminding, runAt: Date): Promise<void> {
  const { worryId, level, round } = reminding
  const payload = { worryId, level, ...(round !== undefined && { round }) }
  return enqueue(tx, { kind: 'worry.escalate', dedupe: reminderName(reminding), payload, runAt })
}
