import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ServerBuild } from '@remix-run/node'
import { pino } from 'pino'
import { afterAll } from 'vitest'
import { createApp } from '#app/server/app.ts'
import { openSchools } from '#db/tenants.server.ts'

const built = new URL('../../build/server/index.js', import.meta.url).href

/** The application as it was built, in this process, over databases of its own that go when the tests of the file are done. */
export async function anApplication(now: () => Date) {
  const dataDir = mkdtempSync(join(tmpdir(), 'the-lift-'))
  const schools = await openSchools({ dataDir })
  const build = (await import(/* @vite-ignore */ built)) as ServerBuild
  const lines: string[] = []
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) })
  const app = createApp({ schools, build, log, now })
  afterAll(async () => {
    await schools.close()
    await rm(dataDir, { recursive: true, force: true })
  })
  return { app, schools, dataDir, lines }
}
export type Application = Awaited<ReturnType<typeof anApplication>>
