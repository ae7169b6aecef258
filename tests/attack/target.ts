import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { Agent } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { cpuOf } from '#tests/bench/process-cost.ts'
import { aBrowser, type Browser } from '#tests/support/browser.ts'
import { freePort } from '#tests/support/free-port.ts'
import { openApplication, type Application } from '#tests/support/application.ts'
import { askRaw, remoteApp, type RawAnswer, type RawRequest } from './remote-app.ts'
import { victim, type Held, type Victim } from './victim.ts'

/** A plain Tuesday in school, some minutes after everybody signed in. */
const [made, begins] = ['2026-11-17T09:10:00Z', '2026-11-17T09:12:00Z']
/** How long, in ms, the server may take to stop. */
const longestStop = 40_000
const main = fileURLToPath(new URL('../../build/server/main.js', import.meta.url))
const anotherDay = new URL('../support/another-day.mjs', import.meta.url).href

/** Two schools with one of everything behind the server as it was built, and all that an attacker may do to it. */
export type Target = {
  readonly ours: Victim
  readonly theirs: Victim
  readonly port: number
  /** What is asked, to the letter; the host is our school's unless it says otherwise. */
  readonly ask: (asked: RawRequest) => Promise<RawAnswer>
  /** A browser at a school's door, at an address of its own, with a session or without. */
  readonly browserAt: (school: Victim, held?: Held | null, address?: string) => Browser
  /** Processor ms that the server spends while something is done, each time of so many. */
  readonly costOf: (times: number, work: (turn: number) => Promise<unknown>) => Promise<number>
  /** Whether the server still answers, and how late, in ms. */
  readonly lateness: () => Promise<number>
  /** Tells the server to stop and says how many ms it took; nothing when it had to be killed. */
  readonly stop: () => Promise<number | null>
  readonly dataDir: string
  readonly masterKey: string
}

/** Builds the target, does the work, and leaves nothing behind. */
export async function withTarget<T>(work: (target: Target) => Promise<T>): Promise<T> {
  const masterKey = randomBytes(32).toString('base64')
  let application: Application | undefined
  const within = async (now: () => Date) => (application = await openApplication(now, masterKey))
  const [ours, theirs] = [await victim({ at: made, within }), await victim({ at: made, within })]
  if (!application) throw new Error('no school was made')
  const { dataDir, schools } = application
  await schools.close()
  const server = await started(dataDir, masterKey)
  const agent = new Agent({ keepAlive: true, maxSockets: 64, timeout: 4_000 })
  try {
    return await work(targetOf(server, { ours, theirs, agent, dataDir, masterKey }))
  } finally {
    agent.destroy()
    await ended(server.child)
    await rm(dataDir, { recursive: true, force: true })
  }
}

type Started = { readonly child: ChildProcess; readonly pid: number; readonly port: number }
type Parts = Pick<Target, 'ours' | 'theirs' | 'dataDir' | 'masterKey'> & { readonly agent: Agent }

function targetOf({ child, pid, port }: Started, { agent, ...parts }: Parts): Target {
  const forwarded = (address: string) => ({ 'X-Forwarded-For': address, 'X-Forwarded-Proto': 'https' })
  const app = remoteApp(port, agent, forwarded)
  const { origin } = parts.ours
  const ask = ({ headers, ...asked }: RawRequest) =>
    askRaw(port, agent, { ...asked, headers: { Host: new URL(origin).host, ...forwarded('198.51.100.1'), ...headers } })
  return {
    ...parts,
    port,
    ask,
    browserAt(school, held = null, address = '192.0.2.7') {
      const browser = aBrowser((request) => app(request, { address, secure: true }), school.origin)
      if (held === null) return browser
      browser.jar.set('__Host-sid', held.sessionId)
      browser.open.whose = held.whose
      return browser
    },
    async costOf(times, work) {
      const before = cpuOf(pid)
      for (let turn = 0; turn < times; turn++) await work(turn)
      return (cpuOf(pid) - before) / 1_000 / times
    },
    async lateness() {
      const began = performance.now()
      await ask({ path: '/healthz' })
      return performance.now() - began
    },
    async stop() {
      const began = performance.now()
      const isStopped = await ended(child)
      return isStopped ? performance.now() - began : null
    },
  }
}

async function started(dataDir: string, masterKey: string): Promise<Started> {
  const port = await freePort()
  const env = {
    PATH: process.env['PATH'],
    NODE_ENV: 'production' as const,
    PLATFORM_HOST: 'platform.example',
    TRUST_PROXY: 'forwarded',
    DATA_DIR: dataDir,
    MASTER_KEY: masterKey,
    PORT: String(port),
    LOG_LEVEL: 'error',
    CLOCK: begins,
  }
  const child = spawn(process.execPath, ['--import', anotherDay, main], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const { pid } = child
  if (pid === undefined) throw new Error('the server did not begin')
  const isUp = () =>
    fetch(`http://127.0.0.1:${port}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    )
  for (let tries = 0; !(await isUp()); tries++) {
    if (child.exitCode !== null || tries > 1_200) throw new Error('the server does not answer')
    await pause(25)
  }
  return { child, pid, port }
}

/** Ends the server, by force when it takes longer than it may; says whether it ended by itself. */
async function ended(child: ChildProcess): Promise<boolean> {
  const isGone = () => child.exitCode !== null || child.signalCode !== null
  if (isGone()) return true
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const forced = await Promise.race([gone.then(() => false), pause(longestStop).then(() => true)])
  if (forced) child.kill('SIGKILL')
  await gone
  return !forced
}
