import { and, asc, eq, sql } from 'drizzle-orm'
import { jobs } from '#db/schema/jobs.ts'
import type { Grant } from '../access/grant.server.ts'

/** Work that failed so often that it was given up, the oldest first, for the desk to say so. About a child there is an alert besides. */
export function workGivenUp({ read }: Grant<'desk.read' | 'work.manage'>) {
  return read
    .select({ id: jobs.id, kind: jobs.kind, at: jobs.doneAt, error: jobs.lastError })
    .from(jobs)
    .where(and(sql`${jobs.state} in ('done', 'dead')`, eq(jobs.state, 'dead')))
    .orderBy(asc(jobs.doneAt))
    .limit(100)
}
