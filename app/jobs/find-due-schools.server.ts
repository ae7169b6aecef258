import { eq } from 'drizzle-orm'
import { jobs } from '#db/schema/jobs.ts'
import type { Grant } from '#app/access/grant.server.ts'
import { notFound } from '#app/web/http.ts'
import { jobsInReach } from '#app/access/jobs-in-reach.server.ts'

/** One piece of work that whoever asks may know of; otherwise it is as if there were none. */
export async function findWork(grant: Grant<'work.manage'>, jobId: string) {
  const found = await grant.read.select().from(jobs).where(eq(jobs.id, jobId))
  const [work] = await jobsInReach(grant, found)
  if (!work) throw notFound()
  return work
}
