import pino from 'pino'
import { openWorker } from '#app/jobs/worker.server.ts'
import { jobHandlers } from '#app/server/job-handlers.server.ts'
import { aPost } from '#tests/jobs/a-school-at-work.ts'
import type { School } from '#tests/support/school.ts'

/** Does whatever is due, and gives what was mailed. */
export async function mailed({ schools, clock, slug }: School) {
  const { post, given } = aPost()
  const posting = { post, host: `${slug}.example`, signInUrl: `https://${slug}.example/sign-in` }
  const log = pino({ level: 'silent' })
  const worker = openWorker({ schools, log, skillsAt: () => jobHandlers(posting), now: clock.now, chance: () => 0.5 })
  for (let sweeps = 0; (await worker.sweep()) > 0; sweeps++) if (sweeps > 100) throw new Error('the work never ends')
  return given
}
