import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { asc, eq, sql } from 'drizzle-orm'
import { drizzle, type LibSQLDatabase } from 'drizzle-orm/libsql'
import type { SlowQueryHook } from '../clients/statements.ts'
import { storageError } from '#db/clients/storage-errors.ts'
import { openLocalClient } from '#db/clients/local-client.server.ts'
import { loadMigrations, migrate } from '#db/stores/migrations.server.ts'
import { whileWriting } from '#db/clients/nested-writes.server.ts'
import { keepCopyOf } from '#db/stores/snapshots.server.ts'
import { dueIndexOf, type DueIndex } from './due.server.ts'
import { hostNameOf, mustBeHost } from './host.ts'
import { rememberLookUps } from './look-ups.ts'
import * as schema from './schema.ts'
import { tidyRegister } from './tidy.server.ts'

type Database = LibSQLDatabase
/** Look, don't touch. */
export type RegisterReader = Pick<Database, 'select' | 'selectDistinct' | 'query' | '$count'>
/** Only ever handed out inside a transaction. */
export type RegisterWriter = Parameters<Parameters<Database['transaction']>[0]>[0]

/** A school as the platform knows it. */
export type School = typeof schema.organisations.$inferSelect
type NewRow = typeof schema.organisations.$inferInsert

export type Register = {
  readonly read: RegisterReader
  write<T>(work: (tx: RegisterWriter) => Promise<T>): Promise<T>
  /** The school that answers at a host, as the browser named it (a port does not matter). Remembered. */
  findByHost(host: string): Promise<School | null>
  findBySlug(slug: string): Promise<School | null>
  /** Every school, by slug. */
  list(): Promise<School[]>
  /** Adds a school and its hosts, or neither. */
  add(school: NewRow, hosts: readonly string[]): Promise<void>
  addHost(slug: string, host: string): Promise<void>
  noteSchemaVersion(slug: string, version: number): Promise<void>
  /** Forgets what is long over on the platform's side. */
  tidy(at: Date): Promise<void>
  /** When work is next due at each school. */
  readonly due: DueIndex
  /** How many writes wait for their turn. */
  waiting(): number
  close(): Promise<void>
}
export type RegisterOptions = {
  readonly dataDir: string
  /** The folder with the register's migrations. */
  readonly migrations: string
  readonly onSlowQuery?: SlowQueryHook | undefined
}

/** Opens the platform's own database, bringing it up to date first. */
export async function openRegister({ dataDir, migrations, onSlowQuery }: RegisterOptions): Promise<Register> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const file = join(dataDir, 'register.db')
  const client = openLocalClient({ file, onSlowQuery })
  try {
    await migrate(client, loadMigrations(migrations), { keepCopy: keepCopyOf(client, file) })
  } catch (error) {
    client.close()
    throw error
  }
  return registerOf(drizzle(client), {
    waiting: () => client.waiting(),
    async close() {
      await client.drained()
      client.close()
    },
  })
}

function registerOf(db: Database, client: Pick<Register, 'waiting' | 'close'>): Register {
  const { organisations, hosts } = schema
  // Strangers ask for hosts that do not exist: these two are worth preparing.
  const whereSlug = db
    .select({ school: organisations })
    .from(organisations)
    .where(eq(organisations.slug, sql.placeholder('key')))
    .prepare()
  const whereHost = db
    .select({ school: organisations })
    .from(hosts)
    .innerJoin(organisations, eq(organisations.id, hosts.organisationId))
    .where(eq(hosts.host, sql.placeholder('key')))
    .prepare()
  const bySlug = rememberLookUps(async (key) => (await whereSlug.get({ key }))?.school ?? null)
  const byHost = rememberLookUps(async (key) => (await whereHost.get({ key }))?.school ?? null)

  async function write<T>(work: (tx: RegisterWriter) => Promise<T>): Promise<T> {
    try {
      return await whileWriting(db, () => db.transaction(work))
    } finally {
      bySlug.forget()
      byHost.forget()
    }
  }

  return {
    ...client,
    read: db,
    write,
    tidy: (at) => whileWriting(db, () => db.transaction((tx) => tidyRegister(tx, at))),
    due: dueIndexOf(db),
    findBySlug: (slug) => bySlug.get(slug),
    async findByHost(host) {
      const name = hostNameOf(host)
      return name === null ? null : byHost.get(name)
    },
    list: () => db.select().from(organisations).orderBy(asc(organisations.slug)),
    add: (school, names) =>
      write(async (tx) => {
        const [added] = await tx.insert(organisations).values(school).returning({ id: organisations.id })
        if (!added) throw storageError('SCHOOL_EXISTS', 'The school was not added')
        for (const name of names) await tx.insert(hosts).values({ host: mustBeHost(name), organisationId: added.id })
      }),
    addHost: (slug, host) =>
      write(async (tx) => {
        const [school] = await tx.select().from(organisations).where(eq(organisations.slug, slug))
        if (!school) throw storageError('SCHOOL_UNKNOWN', 'There is no such school')
        await tx.insert(hosts).values({ host: mustBeHost(host), organisationId: school.id })
      }),
    noteSchemaVersion: (slug, version) =>
      write(async (tx) => {
        await tx.update(organisations).set({ schemaVersion: version }).where(eq(organisations.slug, slug))
      }),
  }
}
