import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSchools } from '#db/tenants/tenants.server.ts'
import { aSchoolOfSignedInChildren, type SchoolToAsk } from './a-school.ts'
import { aServer, type RunningServer } from './a-server.ts'
import { aTablet, keepingConnections, type Ask } from './tablet.ts'

/** The key of all the bench's schools, kept apart from them; its other processes are given it as they are given the rest. */
const masterKey = (process.env['MASTER_KEY'] ??= randomBytes(32).toString('base64'))

export type Running = {
  readonly dataDir: string
  readonly server: RunningServer
  /** The tablets of all the children of each school, class after class. */
  readonly tablets: readonly (readonly Ask[])[]
  readonly schools: readonly SchoolToAsk[]
}
type Size = { readonly schools: number; readonly classes: number; readonly childrenInAClass?: number }

export async function inAFolder<T>(work: (dataDir: string) => Promise<T>): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'the-lift-bench-'))
  try {
    return await work(dataDir)
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** Schools whose children have just signed in; nobody has their files open when this returns. */
export async function fillFolder(dataDir: string, size: Size): Promise<SchoolToAsk[]> {
  const schools = await openSchools({ dataDir, masterKey })
  const made: SchoolToAsk[] = []
  for (let place = 1; place <= size.schools; place++) {
    const { classes, childrenInAClass = 30 } = size
    made.push(await aSchoolOfSignedInChildren(schools, { slug: `school-${place}`, classes, childrenInAClass }))
  }
  await schools.close()
  return made
}

/** The built server over schools of this size, in a folder that is gone afterwards. */
export function withServer<T>(size: Size, work: (running: Running) => Promise<T>): Promise<T> {
  return inAFolder(async (dataDir) => {
    const schools = await fillFolder(dataDir, size)
    const server = await aServer({ dataDir, masterKey })
    const agent = keepingConnections()
    const tablets = schools.map(({ host, classes }) =>
      classes.flat().map(({ sessionId }) => aTablet({ port: server.port, host, sessionId, agent })),
    )
    try {
      return await work({ dataDir, server, tablets, schools })
    } finally {
      agent.destroy()
      await server.stop()
    }
  })
}
