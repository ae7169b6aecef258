import type { ServerBuild } from '@remix-run/node'
import pino from 'pino'
import { createApp } from '#app/server/app.ts'
import { openSchools } from '#db/tenants/tenants.server.ts'
import { isQuestion, listenToTheDriver, type Statement } from '#tests/support/to-the-driver.ts'
import { aCheckIn, isFinishing, walk, type Telling } from '../a-check-in.ts'
import { formOf, type Asked } from '../tablet.ts'

/** Everything that a check-in changes, in order: until its last button is pressed, and by that. */
export type Recording = {
  readonly since: number
  readonly beginning: Statement[]
  readonly finishing: Statement[]
}
type ToRecord = {
  readonly dataDir: string
  readonly host: string
  /** Two children: what is done once for a school is done with the first, and the second is recorded. */
  readonly sessionIds: readonly string[]
  readonly telling: Telling
}

const built = new URL('../../../build/server/index.js', import.meta.url).href
let heard: Statement[] = []

async function record({ dataDir, host, sessionIds, telling }: ToRecord): Promise<Recording> {
  // Before anything is opened: statements are kept ready for ever after.
  listenToTheDriver((statement) => {
    if (!isQuestion(statement)) heard.push(statement)
  })
  const schools = await openSchools({ dataDir, masterKey: process.env['MASTER_KEY'] })
  const build = (await import(built)) as ServerBuild
  const app = createApp({ schools, build, log: pino({ level: 'silent' }) })

  async function ask(sessionId: string, { method, path, fields }: Asked) {
    const headers = { Cookie: `sid=${sessionId}`, 'Sec-Fetch-Site': 'same-origin' }
    const body = method === 'POST' ? formOf(fields) : null
    const request = new Request(`http://${host}${path}`, { method, headers, body })
    const answer = await app(request, { address: null, secure: false })
    const html = await answer.text()
    return { status: answer.status, location: answer.headers.get('Location'), html: () => html }
  }

  const [first = '', second = ''] = sessionIds
  await walk(aCheckIn(telling), (asked) => ask(first, asked))
  heard = []
  const since = Date.now()
  const checkIn = aCheckIn(telling)
  await walk(checkIn, (asked) => ask(second, asked), isFinishing)
  const beginning = heard
  heard = []
  await walk(checkIn, (asked) => ask(second, asked))
  const recording = { since, beginning, finishing: heard }
  await schools.close()
  return recording
}

// The application in this very process, so that what it says to the driver can be heard. It is told where and who, lets
// the children check in, and answers with the recording.
process.once('message', (toRecord: ToRecord) => {
  void record(toRecord).then((recording) => process.send?.(recording))
})
