import { and, asc, eq, sql } from 'drizzle-orm'
import { jobs } from '#db/schema/jobs.ts'
import type { Grant } from '#app/access/grant.server.ts'
import { jobsInReach } from '#app/access/jobs-in-reach.server.ts'

/** Limits a query to work that was given up. */
export const hasFailed = and(sql`${jobs.state} in ('done', 'dead')`, eq(jobs.state, 'dead'))

/**
 * Work that failed so often that it was given up, the oldest first, for the desk and the head's list to say so: as much of
 * it as whoever asks may know of. About a child there is an alert besides.
 */
export async function failedJobs(grant: Grant<'desk.read' | 'work.manage' | 'allegation.read'>) {
  const dead = await grant.read
    .select({ id: jobs.id, kind: jobs.kind, payload: jobs.payload, at: jobs.doneAt, error: jobs.lastError })
    .from(jobs)
    .where(hasFailed)
    .orderBy(asc(jobs.doneAt))
    .limit(1_000)
  const mine = await jobsInReach(grant, dead)
  return mine.map(({ id, kind, at, error }) => ({ id, kind, at, error }))
}
