import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { openSchools } from '#db/tenants/tenants.server.ts'
import { aLivedInSchool, type LivedInSchool } from './a-lived-in-school.ts'
import { aProcess } from './a-process.ts'
import { aServer } from './a-server.ts'
import { fewAtATime } from './at-work.ts'
import { compared, inTurns, type Comparison, type Side } from './in-turns.ts'
import { aTablet, keepingConnections, type Ask } from './tablet.ts'
import { inAFolder } from './with-server.ts'

export type PageInUse = {
  readonly name: string
  /** Beside a bare server that sends the very same bytes. */
  readonly cost: Comparison
  /** After five terms, beside the same page after one. */
  readonly growth: Comparison
  readonly bytes: number
  /** What one page asks of the school's database, with what begins and ends a change. */
  readonly statements: number
}
type Page = { readonly name: string; readonly path: string; readonly by: 'lead' | 'teacher' | 'child' }

/** The pages of every day, as they are asked of a school. */
const pagesOf = ({ classId, childId }: LivedInSchool): readonly Page[] => [
  // A child's session lasts five minutes without them: their page comes first.
  { name: 'Today, for a child', path: paths.today, by: 'child' },
  { name: 'class today', path: href(paths.classToday, { classId }), by: 'teacher' },
  { name: 'the desk', path: paths.desk, by: 'lead' },
  { name: 'worries', path: paths.worries, by: 'lead' },
  { name: 'a child', path: href(paths.child, { childId }), by: 'lead' },
]

const rounds = 5
const slice = { ours: 25, bare: 1_500 }

/** What the pages of every day cost at a school in the middle of its day, and what four more terms add to that. */
export function pagesInUse(): Promise<PageInUse[]> {
  return livedIn(1, (young) => livedIn(5, (old) => measured(young, old)))
}

type Running = {
  readonly school: LivedInSchool
  readonly pid: number
  readonly port: number
  /** Of each page, in order. */
  readonly statements: readonly number[]
}

function livedIn<T>(terms: number, work: (running: Running) => Promise<T>): Promise<T> {
  return inAFolder(async (dataDir) => {
    const masterKey = process.env['MASTER_KEY'] ?? ''
    const schools = await openSchools({ dataDir, masterKey })
    const school = await aLivedInSchool(schools, { slug: 'lived-in', terms })
    await schools.close()
    const statements = await statementsOf(dataDir, school)
    const server = await aServer({ dataDir, masterKey })
    try {
      return await work({ school, pid: server.pid, port: server.port, statements })
    } finally {
      await server.stop()
    }
  })
}

/** How many statements each page takes, counted in a process of its own before the server begins. */
async function statementsOf(dataDir: string, school: LivedInSchool): Promise<number[]> {
  const counting = aProcess('page-statements')
  const pages = pagesOf(school).map(({ path, by }) => ({ path, sessionId: school[by] }))
  const counts = (await counting.ask({ dataDir, host: school.host, pages })) as number[]
  await counting.stop()
  return counts
}

async function measured(young: Running, old: Running): Promise<PageInUse[]> {
  const agent = keepingConnections()
  const found: PageInUse[] = []
  const asker = ({ port, school }: Running, by: Page['by']) =>
    aTablet({ port, host: school.host, sessionId: school[by], agent })
  const olds = pagesOf(old.school)
  for (const [place, page] of pagesOf(young.school).entries()) {
    const askYoung = asker(young, page.by)
    const side = (pid: number, ask: Ask, { path = page.path, times = slice.ours } = {}): Side<'page'> => ({
      ...{ pid, times },
      stages: { page: (many) => askedFor(many, ask, path) },
    })
    const { status, rawHeaders, body } = await askYoung({ method: 'GET', path: page.path })
    if (status !== 200) throw new Error(`${page.path} was answered ${status}`)
    const bare = aProcess('bare-server')
    const port = Number(await bare.ask({ status, rawHeaders, body }))
    const ours = side(young.pid, askYoung)
    const askBare = aTablet({ port, host: young.school.host, sessionId: '', agent })
    const beside = await inTurns(ours, side(bare.pid, askBare, { times: slice.bare }), rounds)
    await bare.stop()
    const older = side(old.pid, asker(old, page.by), { path: olds[place]?.path ?? '' })
    const grown = await inTurns(older, ours, rounds)
    found.push({
      name: page.name,
      cost: compared(beside, ['page']),
      growth: compared(grown, ['page']),
      bytes: body.length,
      statements: young.statements[place] ?? Number.NaN,
    })
  }
  agent.destroy()
  return found
}

function askedFor(times: number, ask: Ask, path: string): Promise<void> {
  return fewAtATime(Array.from({ length: times }), 8, async () => {
    const { status } = await ask({ method: 'GET', path })
    if (status !== 200) throw new Error(`${path} was answered ${status}`)
  })
}
