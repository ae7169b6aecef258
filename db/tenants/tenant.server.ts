import type { InStatement } from '@libsql/client'
import { drizzle, type LibSQLDatabase } from 'drizzle-orm/libsql'
import type { SchoolClient } from '#db/clients/school-client.ts'
import { whileWriting } from '#db/clients/nested-writes.server.ts'
import type { Reader, Writer } from './school-database.ts'
import type { Vault } from '#db/vault/vault.server.ts'

/** One school's database, for as long as it is leased. */
export type Tenant = {
  readonly slug: string
  readonly read: Reader
  write<T>(work: (tx: Writer) => Promise<T>): Promise<T>
  /** What is written about children that nobody may read in the file itself. */
  readonly vault: Vault
}

export type TenantParts = {
  readonly slug: string
  readonly vault: Vault
  /** Says outside the school, where all schools' work is looked for, that there is some by a moment. */
  readonly poke: (by: Date) => Promise<void>
}

/** After this many ms somebody looks whether a change that was to leave work behind was kept after all. */
const soonAfter = 30_000

/**
 * A school's database as the application sees it: reads that cannot change anything, writes that are transactions. Work
 * that a change leaves behind is announced twice, a little late before the change is kept and in time after it: in
 * whatever order a worker looks and whoever dies in between, the work is found.
 */
export function tenantOf(client: SchoolClient, { slug, vault, poke }: TenantParts): Tenant {
  const read = Object.assign(drizzle({ ...client, execute: client.read }), { vault })

  async function write<T>(work: (tx: Writer) => Promise<T>): Promise<T> {
    const moments: number[] = []
    const leavesWork = (runAt: Date) => void moments.push(runAt.getTime())
    const result = await inTransaction(client, async (database) => {
      const done = await work(Object.assign(database, { leavesWork, vault }))
      if (moments.length > 0) await poke(new Date(Math.min(...moments) + soonAfter))
      return done
    })
    // If this cannot be said, it was said before that somebody is to look a little later.
    if (moments.length > 0) await poke(new Date(Math.min(...moments))).catch(() => undefined)
    return result
  }

  return { slug, read, vault, write: (work) => whileWriting(client, () => write(work)) }
}

/** Does work in a transaction, with a database that is that transaction and nothing else: all of it is kept, or none. */
async function inTransaction<T>(client: SchoolClient, work: (database: LibSQLDatabase) => Promise<T>): Promise<T> {
  const change = await client.transaction()
  try {
    const result = await work(drizzle({ ...client, execute: (asked: InStatement) => change.execute(asked) }))
    await change.commit()
    return result
  } catch (error) {
    await change.rollback()
    throw error
  }
}
