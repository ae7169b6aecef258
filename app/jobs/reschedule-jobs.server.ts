import { and, eq, gt } from 'drizzle-orm'
import { jobs } from '#db/schema/jobs.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import type { JobAction } from '#app/access/job-actions.ts'
import type { NewJob } from './enqueue.server.ts'

type Waiting = { readonly kind: JobAction; readonly at: Date }
/** When work should be done by now, or nothing where it stays as it is. */
type Reckoning = (payload: NewJob['payload']) => Promise<Date | null>

/**
 * Reckons anew when work of a kind is done that waits for a moment still to come, and gives how much of it moved. What
 * should have been done by now is done at once and never left out; what has been begun stays as it is.
 */
export async function rescheduleJobs(tx: Writer, { kind, at }: Waiting, reckon: Reckoning): Promise<number> {
  const waiting = await tx
    .select({ id: jobs.id, payload: jobs.payload, runAt: jobs.runAt })
    .from(jobs)
    .where(and(eq(jobs.kind, kind), eq(jobs.state, 'ready'), eq(jobs.attempts, 0), gt(jobs.runAt, at)))
  let moved = 0
  for (const { id, payload, runAt } of waiting) {
    const wanted = await reckon(payload)
    if (!wanted) continue
    const to = wanted < at ? at : wanted
    if (to.getTime() === runAt.getTime()) continue
    await tx.update(jobs).set({ runAt: to }).where(eq(jobs.id, id))
    tx.leavesWork(to)
    moved++
  }
  return moved
}
