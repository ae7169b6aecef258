import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from './free-port.ts'

const main = fileURLToPath(new URL('../../build/server/main.js', import.meta.url))
const anotherDay = new URL('another-day.mjs', import.meta.url).href

export type ServerProcess = {
  /** Where a school answers: a host of its own on this server's port. */
  originOf(slug: string): string
  /** What it has complained of so far: errors, and whatever else came out beside the log. */
  complaints(): string
  /** Starts it again at another moment, at the same address and with everything it kept. */
  moveTo(at: Date): Promise<void>
  stop(): Promise<void>
}

/** Starts the server as it was built, as a process of its own on loopback, at a moment of our choosing. */
export async function startServer({ dataDir, at }: { dataDir: string; at: Date }): Promise<ServerProcess> {
  const port = await freePort()
  let said = ''
  const hear = (text: string) => void (said += text)
  let server = await started({ dataDir, at, port }, hear)
  return {
    originOf: (slug) => `http://${slug}.localhost:${port}`,
    complaints: () => said,
    async moveTo(later) {
      await ended(server)
      server = await started({ dataDir, at: later, port }, hear)
    },
    stop: () => ended(server),
  }
}

type Starting = { readonly dataDir: string; readonly at: Date; readonly port: number }

async function started({ dataDir, at, port }: Starting, hear: (text: string) => void): Promise<ChildProcess> {
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    NODE_ENV: 'test',
    PORT: String(port),
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    CLOCK: at.toISOString(),
  }
  const server = spawn(process.execPath, ['--import', anotherDay, main], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [server.stdout, server.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
      hear(text)
    })
  await untilAnswering(`http://127.0.0.1:${port}/readyz`, server, () => said)
  return server
}

async function untilAnswering(url: string, server: ChildProcess, said: () => string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (server.exitCode !== null) throw new Error(`the server ended as soon as it began:\n${said()}`)
    const isUp = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return
    await wait(25)
  }
  await ended(server)
  throw new Error(`the server did not answer:\n${said()}`)
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const gone = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGTERM')
  await gone
}
