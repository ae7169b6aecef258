import { afterAll, beforeAll } from 'vitest'
import type { LibsqlServer } from '#db/stores/namespace-store.server.ts'
import { aLibsqlServer, type LibsqlServerForTests } from '#tests/support/libsql-server.ts'

/** The two places where a school's database can live; what holds for one must hold for the other. */
export const bothStores = ['file', 'server'] as const

/** A real libSQL server for all tests of a file. */
export function aServerForAll(): () => LibsqlServer {
  let server: LibsqlServerForTests | undefined
  beforeAll(async () => {
    server = await aLibsqlServer()
  })
  afterAll(() => server?.stop())
  return () => {
    if (!server) throw new Error('the libSQL server has not been started')
    return server
  }
}
