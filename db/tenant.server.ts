import { drizzle, type LibSQLDatabase } from 'drizzle-orm/libsql'
import type { SchoolClient } from './clients/school-client.ts'
import { whileWriting } from './nested-writes.server.ts'
import type { Vault } from './vault/vault.server.ts'
import * as schema from './schema/index.ts'

type Database = LibSQLDatabase<typeof schema>
/** Look, don't touch. */
export type Reader = Pick<Database, 'select' | 'selectDistinct' | 'query' | '$count'>
/** Only ever handed out inside a transaction. */
export type Writer = Parameters<Parameters<Database['transaction']>[0]>[0]

/** One school's database, for as long as it is leased. */
export type Tenant = {
  readonly slug: string
  readonly read: Reader
  write<T>(work: (tx: Writer) => Promise<T>): Promise<T>
  /** What is written about children that nobody may read in the file itself. */
  readonly vault: Vault
}

/** A school's database as the application sees it: reads that cannot change anything, writes that are transactions. */
export function tenantOf(slug: string, client: SchoolClient, vault: Vault): Tenant {
  const read = drizzle({ ...client, execute: client.read }, { schema })
  const database = drizzle(client, { schema })
  return { slug, read, vault, write: (work) => whileWriting(database, () => database.transaction(work)) }
}
