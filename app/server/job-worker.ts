import type { Logger } from 'pino'
import type { Schools } from '#db/tenants/tenants.server.ts'
import type { Env } from './env.server.ts'
import { openWorker, type Worker } from '#app/jobs/worker.server.ts'
import { openPostOffice } from '#app/outbox/post-office.server.ts'
import { paths } from '#app/web/paths.ts'
import { jobHandlers } from './job-handlers.server.ts'

/** Opens the work that is done later for all schools, and the way mail leaves the building where there is one. */
export function openJobWorker(
  env: Env,
  { schools, log }: { readonly schools: Schools; readonly log: Logger },
): Pick<Worker, 'start' | 'stop'> {
  const isProduction = env.NODE_ENV === 'production'
  const post = env.mail ? openPostOffice({ ...env.mail, requireTls: isProduction }) : null

  function skillsAt(host: string | null) {
    const name = host ?? 'localhost'
    const origin = isProduction || env.TRUST_PROXY ? `https://${name}` : `http://${name}:${env.PORT}`
    return jobHandlers({ post, host: name, signInUrl: origin + paths.signIn, platformAddress: env.PLATFORM_MAIL })
  }

  const worker = openWorker({ schools, log, skillsAt, now: () => new Date() })
  return {
    start: () => worker.start(),
    async stop() {
      await worker.stop()
      post?.close()
    },
  }
}
