import { and, eq } from 'drizzle-orm'
import { jobs } from '#db/schema/jobs.ts'
import type { Grant } from '#app/access/grant.server.ts'
import { findWork } from './find-due-schools.server.ts'

/** Has work that was given up done again, from now, with all its tries. Asking twice is asking once. */
export async function retryJob(grant: Grant<'work.manage'>, jobId: string): Promise<void> {
  const { at } = grant
  await findWork(grant, jobId)
  await grant.change('job', jobId, async (tx, note) => {
    const [again] = await tx
      .update(jobs)
      .set({ state: 'ready', attempts: 0, runAt: at, doneAt: null })
      .where(and(eq(jobs.id, jobId), eq(jobs.state, 'dead')))
      .returning({ kind: jobs.kind })
    if (again) {
      tx.leavesWork(at)
      note({ before: { state: 'dead' }, after: { state: 'ready', kind: again.kind } })
      return
    }
    note({ after: { sentAgain: true } })
  })
}
