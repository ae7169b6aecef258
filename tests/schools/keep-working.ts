import pino from 'pino'
import { nextWork } from '#app/jobs/queue.server.ts'
import { runDueJobs } from '#app/jobs/run-due-jobs.server.ts'
import type { PostOffice } from '#app/outbox/post-office.server.ts'
import { jobHandlers } from '#app/server/job-handlers.server.ts'
import type { SchoolPlace } from '#app/access/request-context.ts'

const log = pino({ level: 'silent' })
/** In the made-up past of a made-up school mail went out. */
const post: PostOffice = { send: () => Promise.resolve({ state: 'sent' }), close: () => undefined }

/** Does what stands in a school's queue up to a moment, each thing when its time had come, as its worker would have. */
export async function keepWorking({ school, tenant }: SchoolPlace, until: Date): Promise<void> {
  const host = `${school.slug}.example`
  const { handlers, schedules } = jobHandlers({ post, host, signInUrl: `https://${host}/sign-in` })
  const visitAt = (at: Date) =>
    runDueJobs({
      ...{ tenant, school, handlers, schedules, log },
      now: () => at,
      chance: () => 0.5,
      onVisit: () => Promise.resolve(),
      leaseMs: 60_000,
      isStopping: () => false,
    })
  for (;;) {
    const next = await nextWork(tenant.read)
    if (!next || next > until) break
    await visitAt(next)
  }
  await visitAt(until)
}
