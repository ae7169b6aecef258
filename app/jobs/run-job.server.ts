import type { Logger } from 'pino'
import type { School } from '#db/register/register.server.ts'
import type { Tenant } from '#db/tenants/tenants.server.ts'
import { jobActions, type JobAction } from '../access/job-actions.ts'
import type { RunningJob } from '../access/job-grant.server.ts'
import { toSafeError } from '#app/web/safe-error.ts'
import { waitAfter } from './attempts.ts'
import type { Handlers } from './handler.ts'
import { endAttempt, isLost, type Job } from './queue.server.ts'

/** How often it is tried to say that work was given up. */
const triesToSaySo = 5

export type Running = {
  readonly tenant: Tenant
  readonly school: School
  readonly handlers: Handlers
  readonly now: () => Date
  /** A number from 0 to 1 by chance. */
  readonly chance: () => number
  readonly log: Logger
}

/** Does one job that has been taken. Whatever goes wrong, it is tried again later, or given up so that somebody hears of it. */
export async function runJob(running: Running, job: Job): Promise<void> {
  const { handlers, school, log } = running
  const kind = jobActions.find((action) => action === job.kind)
  try {
    if (!kind) throw Object.assign(new Error('nobody knows this work'), { code: 'JOB_UNKNOWN' })
    const { finished, ...atHand } = atHandFor(running, job, { state: 'done', lastError: null })
    await handlers[kind].run(atHand, job.payload)
    // What had nothing to change is over all the same.
    if (!finished()) await atHand.tenant.write(atHand.finish)
  } catch (error) {
    if (isLost(error)) return
    log.warn({ school: school.slug, kind: job.kind, attempt: job.attempts, fault: toSafeError(error) }, 'work failed')
    await tryAgain(running, job, { error, kind }).catch((problem: unknown) => {
      // It is still taken, and is found again when the lease is over.
      if (!isLost(problem))
        log.error({ school: school.slug, kind: job.kind, fault: toSafeError(problem) }, 'work stuck')
    })
  }
}

type Over = { readonly state: 'done' | 'dead'; readonly lastError: string | null }

function atHandFor({ tenant, school, now }: Running, job: Job, over: Over) {
  const at = now()
  let isFinished = false
  async function finish(tx: Parameters<RunningJob['finish']>[0]): Promise<void> {
    await endAttempt(tx, job, { ...over, doneAt: at })
    isFinished = true
  }
  return { tenant, school, jobId: job.id, at, finish, finished: () => isFinished }
}

type Failure = { readonly error: unknown; readonly kind: JobAction | undefined }

async function tryAgain(running: Running, job: Job, { error, kind }: Failure): Promise<void> {
  const { tenant, now, chance, handlers } = running
  const { code, kind: what } = toSafeError(error)
  const lastError = code ?? what
  if (job.attempts < job.maxAttempts) {
    const runAt = new Date(now().getTime() + waitAfter(job.attempts, chance()))
    await tenant.write((tx) => endAttempt(tx, job, { state: 'ready', runAt, lastError }))
    return
  }
  const { finished, ...atHand } = atHandFor(running, job, { state: 'dead', lastError })
  // When not even that can be said, it ends as dead work, which the desk counts.
  if (kind && job.attempts < job.maxAttempts + triesToSaySo) await handlers[kind].onDead(atHand, job.payload)
  if (!finished()) await tenant.write(atHand.finish)
}
