import type { Tenant } from '#db/tenants/tenants.server.ts'
import { forEachConcurrently } from './for-each-concurrently.ts'
import { keepSchedules, type Schedule } from './keep-schedules.server.ts'
import { endAttempt, nextWork, takeJobs, type Job } from './queue.server.ts'
import { runJob, type Running } from './run-job.server.ts'

/** Even where nothing is to be done somebody looks once a day, in case it was never said that there is. */
const aDay = 86_400_000
const jobsAtOnce = 5

export type SchoolToServe = Running & {
  readonly schedules: readonly Schedule[]
  /** What is looked after at every visit, before any work. */
  readonly onVisit: (tenant: Tenant, at: Date) => Promise<void>
  readonly leaseMs: number
  /** Whether nothing more is to be begun. */
  readonly isStopping: () => boolean
}

/** Does what is due at a school, and says when to come again. */
export async function runDueJobs(visiting: SchoolToServe): Promise<Date> {
  const { tenant, now, schedules, onVisit, leaseMs } = visiting
  await onVisit(tenant, now())
  const due = await nextWork(tenant.read)
  if (due && due <= now()) {
    const taken = await tenant.write((tx) => takeJobs(tx, now(), leaseMs))
    await forEachConcurrently(jobsAtOnce, taken, (job) =>
      visiting.isStopping() ? putBack(tenant, job) : runJob(visiting, job),
    )
  }
  await keepSchedules(tenant, schedules, now())
  const tomorrow = now().getTime() + aDay
  const next = await nextWork(tenant.read)
  return new Date(Math.min(next?.getTime() ?? tomorrow, tomorrow))
}

/** What was taken and not begun waits for whoever comes next. */
function putBack(tenant: Tenant, job: Job): Promise<void> {
  return tenant.write((tx) => endAttempt(tx, job, { state: 'ready' }))
}
