import { enqueue } from '#app/jobs/enqueue.server.ts'
import type { Writer } from '#db/tenants.server.ts'

/** Level 0 tells whom the child asked for; the levels after that tell those who must see that a worry is read. */
export type Reminder = { readonly worryId: string; readonly level: number }

/** Sees to it that grown-ups are told of a worry at a moment, unless somebody has read it by then. */
export function remindOfWorry(tx: Writer, { worryId, level }: Reminder, runAt: Date): Promise<void> {
  const dedupe = `worry:${worryId}:level:${level}`
  return enqueue(tx, { kind: 'worry.escalate', dedupe, payload: { worryId, level }, runAt })
}
