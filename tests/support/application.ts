import { rm } from 'node:fs/promises'
import type { ServerBuild } from '@remix-run/node'
import { pino } from 'pino'
import { createApp } from '#app/server/app.ts'
import { openSchools } from '#db/tenants/tenants.server.ts'
import { aQuickFolder } from './quick-folder.ts'

const built = new URL('../../build/server/index.js', import.meta.url).href

/** The pages as schools get them: loaded as anything else, React makes them with all that helps whoever writes them, and slowly. */
async function pagesOfSchools(): Promise<ServerBuild> {
  const { NODE_ENV } = process.env
  process.env.NODE_ENV = 'production'
  try {
    return (await import(/* @vite-ignore */ built)) as ServerBuild
  } finally {
    process.env.NODE_ENV = NODE_ENV
  }
}

type Changed = (build: ServerBuild) => ServerBuild

/** The application as it was built, in this process, over databases of its own. Whoever opens it closes it. */
export async function openApplication(now: () => Date, masterKey?: string, changed: Changed = (build) => build) {
  const dataDir = aQuickFolder()
  const schools = await openSchools({ dataDir, masterKey })
  const build = changed(await pagesOfSchools())
  const lines: string[] = []
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) })
  const app = createApp({ schools, build, log, now })
  return { app, schools, dataDir, lines }
}
export type Application = Awaited<ReturnType<typeof openApplication>>

/** The same for a file of tests: it goes when they are done. */
export async function anApplication(now: () => Date, changed?: Changed): Promise<Application> {
  const { afterAll } = await import('vitest')
  const application = await openApplication(now, undefined, changed)
  afterAll(async () => {
    await application.schools.close()
    await rm(application.dataDir, { recursive: true, force: true })
  })
  return application
}
