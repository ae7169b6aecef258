import { and, asc, eq, inArray, min, sql } from 'drizzle-orm'
import { preparedQuery } from '#db/prepared/query.ts'
import { jobs } from '#db/schema/jobs.ts'
import type { Reader, Writer } from '#db/tenants/tenants.server.ts'

export type Job = typeof jobs.$inferSelect
/** So much work of one school is taken at once. */
const mostAtOnce = 25

// Written out, not given as values: only so does the database know that the small indexes hold everything asked for.
const isReady = sql`${jobs.state} = 'ready'`
const isRunning = sql`${jobs.state} = 'running'`

/**
 * Takes the work that is due: what waits, and what somebody took who has not finished it in time. A lease longer than
 * any that is given was given before the clock went back.
 */
export async function takeJobs(tx: Writer, at: Date, leaseMs: number): Promise<Job[]> {
  const leaseUntil = new Date(at.getTime() + leaseMs)
  const [now, latest] = [at.getTime(), leaseUntil.getTime()]
  const waiting = await tx
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(isReady, sql`${jobs.runAt} <= ${now}`))
    .orderBy(asc(jobs.runAt))
    .limit(mostAtOnce)
  const leftBehind = await tx
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(isRunning, sql`(${jobs.leaseUntil} <= ${now} or ${jobs.leaseUntil} > ${latest})`))
    .limit(mostAtOnce)
  const ids = [...leftBehind, ...waiting].map(({ id }) => id)
  if (ids.length === 0) return []
  return tx
    .update(jobs)
    .set({ state: 'running', leaseUntil, fence: sql`${jobs.fence} + 1`, attempts: sql`${jobs.attempts} + 1` })
    .where(inArray(jobs.id, ids))
    .returning()
}

/** Everything there is to say about how an attempt ended. */
type Ending = Pick<Partial<Job>, 'runAt' | 'lastError' | 'doneAt'> & { readonly state: 'ready' | 'done' | 'dead' }

const lost = 'JOB_LOST'

/** Ends an attempt, if the job is still the one that was taken; throws when somebody else has it, so that nothing is done twice. */
export async function endAttempt(tx: Writer, { id, fence }: Job, ending: Ending): Promise<void> {
  const [ended] = await tx
    .update(jobs)
    .set({ ...ending, leaseUntil: null })
    .where(and(eq(jobs.id, id), eq(jobs.fence, fence), isRunning))
    .returning({ id: jobs.id })
  if (!ended) throw Object.assign(new Error('somebody else has this job'), { code: lost })
}

/** Whether an attempt came to nothing because the job is somebody else's, or is over. */
export function isLost(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === lost
}

const nextReady = preparedQuery((read) =>
  read
    .select({ at: min(jobs.runAt) })
    .from(jobs)
    .where(isReady)
    .prepare(),
)
const nextLeft = preparedQuery((read) =>
  read
    .select({ at: min(jobs.leaseUntil) })
    .from(jobs)
    .where(isRunning)
    .prepare(),
)

/** When there is next something to do at a school, or nothing. */
export async function nextWork(read: Pick<Reader, 'select'>): Promise<Date | null> {
  const [waiting] = await nextReady(read)
  const [taken] = await nextLeft(read)
  const moments = [waiting?.at, taken?.at].flatMap((at) => (at ? [at.getTime()] : []))
  return moments.length === 0 ? null : new Date(Math.min(...moments))
}
