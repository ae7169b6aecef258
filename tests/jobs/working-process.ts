import pino from 'pino'
import { openWorker } from '#app/jobs/worker.server.ts'
import { openPostOffice } from '#app/outbox/post-office.server.ts'
import { jobHandlers } from '#app/server/job-handlers.server.ts'
import { openSchools } from '#db/tenants/tenants.server.ts'

/** A process of its own that does the work of the schools in a folder, until it is killed. */
const [, , dataDir = '', url = ''] = process.argv
const schools = await openSchools({ dataDir })
const post = openPostOffice({ url, from: 'the.lift@oakfield.example', requireTls: false })
const worker = openWorker({
  schools,
  log: pino({ level: 'silent' }),
  skillsAt: (host) =>
    jobHandlers({ post, host: host ?? 'localhost', signInUrl: `https://${host ?? 'localhost'}/sign-in` }),
  now: () => new Date(),
  leaseMs: 300,
  restMs: 5,
})
worker.start()
