import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'

/** Acts when the process that began this one has ended: npm that is killed says nothing to what it has begun. */
export function whenParentEnds(act: () => void): void {
  const parent = process.ppid
  const looking = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(looking)
    act()
  }, 500)
  looking.unref()
}

type Running = {
  readonly dataDir: string
  readonly port: number
  readonly mail: { readonly SMTP_URL: string; readonly MAIL_FROM: string }
  readonly onceReady: () => void
}

/** Runs the built server until it ends or is told to with Ctrl-C, and gives its exit code. */
export async function runServer({ dataDir, port, mail, onceReady }: Running): Promise<number> {
  // The made-up schools keep their key beside them, whatever other schools are sealed with.
  const own = { DEMO: '1', DATA_DIR: dataDir, PORT: String(port), MASTER_KEY: '', ...mail }
  const env = { LOG_LEVEL: 'warn', ...process.env, ...own }
  const server = spawn(process.execPath, ['build/server/main.js'], { stdio: 'inherit', env })
  const ended = new Promise<number>((resolve) =>
    server.once('exit', (code, signal) => {
      if (signal)
        console.error(`The server was ended (${signal}). What was kept is kept: npm run demo starts it again.`)
      resolve(code ?? 1)
    }),
  )
  const stop = () => server.kill('SIGTERM')
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  whenParentEnds(stop)
  if (await answers(server, port)) onceReady()
  return ended
}

/** Waits until the server answers, or gives up when it has ended. */
async function answers(server: ChildProcess, port: number): Promise<boolean> {
  while (server.exitCode === null && server.signalCode === null) {
    const isUp = await fetch(`http://127.0.0.1:${port}/readyz`).then(
      () => true,
      () => false,
    )
    if (isUp) return true
    await pause(100)
  }
  return false
}
