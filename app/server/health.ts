import { statfs } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Schools } from '#db/tenants.server.ts'
import { safeHeaders } from './safe-headers.ts'

/** With less room than this on the disk, in bytes, schools should not be sent here. */
const leastRoom = 100 * 1024 * 1024

export type Health = {
  readonly schools: Pick<Schools, 'isReady'>
  readonly dataDir: string
  /** Whether the server has been told to stop. */
  readonly isStopping: () => boolean
}

/** `/healthz`: the process lives. `/readyz`: it can also answer for a school. At any host, and telling nothing else. */
export async function serveHealth(
  health: Health,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (request.url !== '/healthz' && request.url !== '/readyz') return false
  const well = request.url === '/healthz' || (await isReady(health))
  const headers = { ...safeHeaders({ secure: false }), 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' }
  response.writeHead(well ? 200 : 503, headers).end(well ? 'ok\n' : 'not ready\n')
  return true
}

async function isReady({ schools, dataDir, isStopping }: Health): Promise<boolean> {
  if (isStopping()) return false
  const hasRoom = statfs(dataDir).then(({ bavail, bsize }) => bavail * bsize > leastRoom)
  const answers = await Promise.all([schools.isReady(), hasRoom]).catch(() => [false])
  return answers.every(Boolean)
}
