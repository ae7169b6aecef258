import { statfs } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Readiness, Schools } from '#db/tenants/tenants.server.ts'
import { safeHeaders } from './safe-headers.ts'

/** With less room than this on the disk, in bytes, schools should not be sent here. */
const leastRoom = 100 * 1024 * 1024

export type Health = {
  readonly schools: Pick<Schools, 'readiness'>
  /** The one school this server is for, where it is for one. */
  readonly school?: string | undefined
  readonly dataDir: string
  /** Whether the server has been told to stop. */
  readonly isStopping: () => boolean
}

const sentences: Readonly<Record<Exclude<Readiness, 'ready'>, string>> = {
  'no school': 'no school is set up here that could be served',
  'other school': 'the school that SCHOOL names is not set up here, or is closed',
  silent: 'no school’s database answers',
}

/**
 * `/healthz`: the process lives. `/readyz`: it can also answer for a school, or a sentence says why not. At any host or
 * none, and telling nothing else.
 */
export async function serveHealth(
  health: Health,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const isLook = request.method === 'GET' || request.method === 'HEAD'
  if (!isLook || (request.url !== '/healthz' && request.url !== '/readyz')) return false
  const lacking = request.url === '/healthz' ? null : await whatIsLacking(health)
  const headers = {
    ...safeHeaders({ secure: false }),
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  }
  response.writeHead(lacking === null ? 200 : 503, headers).end(lacking === null ? 'ok\n' : `not ready: ${lacking}\n`)
  return true
}

/** Why no school can be served at this moment, or nothing. */
async function whatIsLacking({ schools, school, dataDir, isStopping }: Health): Promise<string | null> {
  if (isStopping()) return 'it has been told to stop'
  const room = await statfs(dataDir).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => 0,
  )
  if (room < leastRoom) return 'there is no room left on the disk'
  const readiness = await schools.readiness(school).catch(() => 'silent' as const)
  return readiness === 'ready' ? null : sentences[readiness]
}
