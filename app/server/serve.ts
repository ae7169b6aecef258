import { once } from 'node:events'
import type { ServerBuild } from '@remix-run/node'
import { openSchools, type Schools } from '#db/tenants/tenants.server.ts'
import type { Env } from './env.server.ts'
import { createApp } from './app.ts'
import { cannotStart, givenKey, whatIsUnsafe, whichAreMadeUp } from './fit-for-children.ts'
import { serveHealth } from './health.ts'
import { createHttpServer, type Before } from './http.ts'
import { openLog } from './log.ts'
import { openMetrics } from './metrics.ts'
import { carryOn, stopOnSignal } from './stop.ts'
import { uploadDoor } from './upload-door.ts'
import { watchOver } from './watched.ts'
import { openJobWorker } from './job-worker.ts'

export type Serving = {
  readonly build: ServerBuild | (() => Promise<ServerBuild>)
  /** Answers what is a file rather than a page. */
  readonly files: Before
  /** The thread that ends the process when it is stuck; without one nothing does. */
  readonly watchdog?: URL
  /** Whatever else must be closed at the end. */
  readonly close?: () => Promise<void>
}

/** Opens the schools and the doors, and closes both in the right order when told to stop. */
export async function serve(env: Env, { build, files, watchdog, close }: Serving): Promise<void> {
  const isForReal = env.NODE_ENV === 'production'
  const unsafe = isForReal ? whatIsUnsafe(env) : []
  if (unsafe.length > 0) throw cannotStart(unsafe)
  const log = openLog(env)
  carryOn(log)
  const metrics = openMetrics(
    () => schools.stats(),
    async () => {
      const at = new Date()
      const since = await schools.register.due.waitingSince(at)
      return since ? (at.getTime() - since.getTime()) / 1_000 : 0
    },
  )
  const schools: Schools = await openSchools({
    dataDir: env.DATA_DIR,
    masterKey: givenKey(env),
    server: env.libsql,
    onSlowQuery({ sql, ms }) {
      metrics.noteSlowQuery()
      log.warn({ sql, ms: Math.round(ms) }, 'slow query')
    },
  })
  const madeUp = isForReal ? whichAreMadeUp(await schools.register.list()) : []
  if (madeUp.length > 0) {
    await schools.close()
    throw cannotStart(madeUp)
  }
  const rules = { platformHost: env.PLATFORM_HOST, school: env.SCHOOL, isDemo: env.DEMO === '1' }
  const app = createApp({ schools, build, log, rules, onAnswer: metrics.noteAnswer })
  const health: Before = (request, response) =>
    serveHealth({ schools, school: env.SCHOOL, dataDir: env.DATA_DIR, isStopping }, request, response)
  const server = createHttpServer({
    ...{ app, log, health, before: files, proxy: env.TRUST_PROXY },
    maySendMuch: uploadDoor({ schools, log, rules }),
  })
  const work = openJobWorker(env, { schools, log })
  const numbers = env.METRICS_PORT === undefined ? null : metrics.listen(env.METRICS_PORT)
  const { noteStopping } = watchdog ? watchOver(watchdog) : { noteStopping: () => undefined }
  const { isStopping } = stopOnSignal({
    ...{ server, log, noteStopping },
    async close() {
      numbers?.close()
      await work.stop()
      await close?.()
      await schools.close()
    },
  })
  await once(server.listen(env.PORT, env.HOST), 'listening')
  work.start()
  log.info({ port: env.PORT, host: env.HOST }, 'listening')
}
