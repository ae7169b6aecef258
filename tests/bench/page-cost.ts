import { paths } from '#app/web/paths.ts'
import { aCheckIn, noWorry, walk } from './a-check-in.ts'
import { aProcess } from './a-process.ts'
import { fewAtATime } from './at-work.ts'
import { compared, inTurns, type Comparison } from './in-turns.ts'
import { aTablet, keepingConnections, type Ask, type Asked } from './tablet.ts'
import { withServer } from './with-server.ts'

export type PageCost = Comparison & { readonly bytes: number; readonly sentBytes: number }

const feeling: Asked = { method: 'GET', path: paths.feeling }

/** What the page "How do you feel?" costs a server, beside a bare one that sends the very same bytes and headers. */
export function pageCost(): Promise<PageCost> {
  return withServer({ schools: 1, classes: 1 }, async ({ server, schools: [school], tablets: [tablets = []] }) => {
    const [ask] = tablets
    if (!ask || !school) throw new Error('the school is empty')
    for (const each of tablets) await walk(aCheckIn(noWorry), each, ({ path }) => path === feeling.path)
    const page = await ask(feeling)
    const { status, rawHeaders, body } = page
    const bare = aProcess('bare-server')
    const port = Number(await bare.ask({ status, rawHeaders, body }))
    const agent = keepingConnections()
    const askBare = aTablet({ port, host: school.host, sessionId: '', agent })
    const pairs = await inTurns(
      { pid: server.pid, times: 600, stages: { page: (times) => askedFor(times, tablets) } },
      { pid: bare.pid, times: 12_000, stages: { page: (times) => askedFor(times, [askBare]) } },
      5,
    )
    agent.destroy()
    await bare.stop()
    return { ...compared(pairs, ['page']), bytes: Buffer.byteLength(page.html()), sentBytes: body.length }
  })
}

/** The page so many times, eight at a time, by these tablets in turn. */
function askedFor(times: number, tablets: readonly Ask[]): Promise<void> {
  const turns = Array.from({ length: times }, (_, turn) => tablets[turn % tablets.length]).filter(
    (ask) => ask !== undefined,
  )
  return fewAtATime(turns, 8, async (ask) => {
    const { status } = await ask(feeling)
    if (status !== 200) throw new Error(`the page was answered ${status}`)
  })
}
