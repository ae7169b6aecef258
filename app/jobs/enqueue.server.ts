import { and, eq, gt } from 'drizzle-orm'
import { preparedInsert } from '#db/prepared/insert.ts'
import { jobs } from '#db/schema/jobs.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import type { JobAction } from '../access/job-actions.ts'
import { mostAttempts } from './attempts.ts'

export type NewJob = {
  readonly kind: JobAction
  /** Work of the same name is done once, however often it is asked for. */
  readonly dedupe: string
  /** Ids and counts only: never a name, never what anybody wrote. */
  readonly payload: Readonly<Record<string, string | number>>
  readonly runAt: Date
}

const insertJob = preparedInsert(jobs, { onceIn: jobs.dedupe })

/** Puts work into the school's queue, as part of the change that makes it necessary. */
export async function enqueue(tx: Writer, { kind, dedupe, payload, runAt }: NewJob): Promise<void> {
  await insertJob(tx, { kind, dedupe, payload, runAt, maxAttempts: mostAttempts[kind] })
  tx.leavesWork(runAt)
}

/** Brings work that still waits forward to a moment. */
export async function bringForward(tx: Writer, dedupe: string, to: Date): Promise<void> {
  await tx
    .update(jobs)
    .set({ runAt: to })
    .where(and(eq(jobs.dedupe, dedupe), eq(jobs.state, 'ready'), gt(jobs.runAt, to)))
  tx.leavesWork(to)
}
