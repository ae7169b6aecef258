import { spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '#tests/support/free-port.ts'
import { ended } from '#tests/support/libsql-server.ts'

type Settings = {
  readonly dataDir: string
  readonly masterKey: string
  /** Flags for Node itself, such as --cpu-prof. */
  readonly nodeFlags?: readonly string[]
}

/** The server as it was built and as it runs for real schools, in a process of its own, answering once this returns. */
export async function aServer({ dataDir, masterKey, nodeFlags = [] }: Settings) {
  const port = await freePort()
  const env = {
    PATH: process.env['PATH'],
    NODE_ENV: 'production' as const,
    PLATFORM_HOST: 'platform.example',
    DATA_DIR: dataDir,
    MASTER_KEY: masterKey,
    PORT: String(port),
  }
  const child = spawn(process.execPath, [...nodeFlags, 'build/server/main.js'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const { pid } = child
  if (pid === undefined) throw new Error('the server did not begin')
  for (let tries = 0; !(await isAnswering(port)); tries++) {
    if (child.exitCode !== null || tries > 400) throw new Error('the server does not answer')
    await pause(25)
  }
  return {
    port,
    pid,
    stop: () => ended(child),
    /** Ends it in the middle of whatever it does: nothing is finished, nothing is closed. */
    kill: () => ended(child, 'SIGKILL'),
  }
}
export type RunningServer = Awaited<ReturnType<typeof aServer>>

function isAnswering(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  )
}
