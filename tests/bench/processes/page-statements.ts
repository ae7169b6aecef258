import type { ServerBuild } from '@remix-run/node'
import pino from 'pino'
import { createApp } from '#app/server/app.ts'
import { openSchools } from '#db/tenants/tenants.server.ts'
import { listenToTheDriver } from '#tests/support/to-the-driver.ts'

type ToCount = {
  readonly dataDir: string
  readonly host: string
  readonly pages: readonly { readonly path: string; readonly sessionId: string }[]
}

const built = new URL('../../../build/server/index.js', import.meta.url).href
let heard = 0

async function count({ dataDir, host, pages }: ToCount): Promise<number[]> {
  listenToTheDriver(({ file }) => {
    if (file.endsWith('school.db')) heard++
  })
  const schools = await openSchools({ dataDir, masterKey: process.env['MASTER_KEY'] })
  const build = (await import(built)) as ServerBuild
  const app = createApp({ schools, build, log: pino({ level: 'silent' }) })
  const counts: number[] = []
  for (const { path, sessionId } of pages) {
    const headers = { Cookie: `sid=${sessionId}`, 'Sec-Fetch-Site': 'same-origin' }
    const ask = () => app(new Request(`http://${host}${path}`, { headers }), { address: null, secure: false })
    // What is remembered for as long as a school is open is asked once, by whoever comes first.
    for (const times of ['first', 'counted']) {
      if (times === 'counted') heard = 0
      const { status } = await ask()
      if (status !== 200) throw new Error(`${path} was answered ${status}`)
    }
    counts.push(heard)
  }
  await schools.close()
  return counts
}

// The application in this very process, so that what it says to the driver can be counted, page by page.
process.once('message', (toCount: ToCount) => {
  void count(toCount).then((counts) => process.send?.(counts))
})
