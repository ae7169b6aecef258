import { and, eq } from 'drizzle-orm'
import { jobs } from '#db/schema/jobs.ts'
import type { Grant } from '../access/grant.server.ts'
import { notFound } from '../http.ts'

/** Says that work which was given up need not be done any more: somebody has seen to it. */
export function leaveWork(grant: Grant<'work.manage'>, jobId: string): Promise<void> {
  return grant.change('job', jobId, async (tx, note) => {
    const [left] = await tx
      .update(jobs)
      .set({ state: 'done', doneAt: grant.at })
      .where(and(eq(jobs.id, jobId), eq(jobs.state, 'dead')))
      .returning({ kind: jobs.kind })
    if (left) {
      note({ before: { state: 'dead' }, after: { state: 'done', kind: left.kind } })
      return
    }
    const [known] = await tx.select({ id: jobs.id }).from(jobs).where(eq(jobs.id, jobId))
    if (!known) throw notFound()
    note({ after: { sentAgain: true } })
  })
}
