import { rm } from 'node:fs/promises'
import type { ServerBuild } from '@remix-run/node'
import { createApp, type AppOptions } from '#app/server/app.ts'
import { openLog } from '#app/server/log.ts'
import { openSchools } from '#db/tenants/tenants.server.ts'
import type { School } from '#db/register/register.server.ts'
import { aQuickFolder } from '#tests/support/quick-folder.ts'

const nobody = { address: '192.0.2.1', secure: false }

/** Real schools in a folder of their own, with a small application in front. `lines` is what was logged. */
export async function smallSchools(build: ServerBuild, options: Partial<AppOptions> = {}) {
  const dataDir = aQuickFolder()
  const schools = await openSchools({ dataDir })
  const lines: string[] = []
  const log = openLog({ LOG_LEVEL: 'info' }, { write: (line: string) => void lines.push(line) })
  const app = createApp({ schools, build, log, ...options })

  function addSchool(slug: string, more: { status?: School['status']; hosts?: string[] } = {}): Promise<void> {
    const hosts = [`${slug}.localhost`]
    const limits = { maxChildren: 100, maxPractitioners: 10 }
    const createdAt = new Date('2026-09-01T08:00:00Z')
    return schools.create({
      slug,
      name: slug,
      type: 'school-primary',
      plan: 'essential',
      createdAt,
      ...limits,
      hosts,
      ...more,
    })
  }

  return {
    app,
    schools,
    lines,
    log,
    dataDir,
    addSchool,
    ask: (url: string, init: RequestInit = {}, connection = nobody) => app(new Request(url, init), connection),
    async close() {
      await schools.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
export type SmallSchools = Awaited<ReturnType<typeof smallSchools>>
