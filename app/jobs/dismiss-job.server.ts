import { and, eq } from 'drizzle-orm'
import { jobs } from '#db/schema/jobs.ts'
import type { Grant } from '#app/access/grant.server.ts'
import { findWork } from './find-due-schools.server.ts'

/** Says that work which was given up need not be done any more: somebody has seen to it. */
export async function dismissJob(grant: Grant<'work.manage'>, jobId: string): Promise<void> {
  await findWork(grant, jobId)
  await grant.change('job', jobId, async (tx, note) => {
    const [left] = await tx
      .update(jobs)
      .set({ state: 'done', doneAt: grant.at })
      .where(and(eq(jobs.id, jobId), eq(jobs.state, 'dead')))
      .returning({ kind: jobs.kind })
    if (left) {
      note({ before: { state: 'dead' }, after: { state: 'done', kind: left.kind } })
      return
    }
    note({ after: { sentAgain: true } })
  })
}
