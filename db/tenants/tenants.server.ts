import { join, resolve } from 'node:path'
import type { SchoolClient } from '#db/clients/school-client.ts'
import type { SlowQueryHook } from '#db/clients/statements.ts'
import { collectAfter } from '#db/clients/collecting.server.ts'
import { storageError } from '#db/clients/storage-errors.ts'
import { openFileStore } from '#db/stores/file-store.server.ts'
import { loadMigrations } from '#db/stores/migrations.server.ts'
import { openNamespaceStore, type LibsqlServer } from '#db/stores/namespace-store.server.ts'
import { ownFolder } from './owner.server.ts'
import { openPool, type Pool } from './pool.server.ts'
import { readinessOf, statsOf, type Readiness, type SchoolsStats } from './readiness.server.ts'
import { openRegister, type Register, type School } from '#db/register/register.server.ts'
import { people } from '#db/schema/school/people.ts'
import { mustBeSlug } from '#db/clients/slug.ts'
import type { Store, StoredPlace } from '#db/stores/stores.ts'
import { bringUpToDate, type Sweep } from './sweep.server.ts'
import { tenantOf, type Tenant } from './tenant.server.ts'
import { openDataKey } from '#db/vault/data-key.server.ts'
import { masterKeyFor } from '#db/vault/master-key.server.ts'
import { sealOld } from './seal-old.server.ts'
import { schoolKeyFrom } from '#db/vault/school-key.server.ts'
import { vaultOf } from '#db/vault/vault.server.ts'

export type { Readiness, SchoolsStats } from './readiness.server.ts'
export type { QuestionWriter, Reader, Writer } from './school-database.ts'
export type { Tenant } from './tenant.server.ts'

export type SchoolsOptions = {
  readonly dataDir: string
  /** How many schools may be open at once. */
  readonly maxOpen?: number
  /** The key that guards every school's key, 32 bytes in base64; without it one is kept beside the schools. */
  readonly masterKey?: string | undefined
  /** For schools whose store is "server". */
  readonly server?: LibsqlServer | undefined
  readonly onSlowQuery?: SlowQueryHook | undefined
  /** The folder that holds the migrations, tenant/ and register/. */
  readonly migrations?: string
}

/** A school that is to be added, and where it is to answer. */
export type NewSchool = Pick<
  School,
  'slug' | 'name' | 'type' | 'plan' | 'maxChildren' | 'maxPractitioners' | 'createdAt'
> &
  Partial<Pick<School, 'id' | 'status' | 'store' | 'canary' | 'madeUp'>> & { readonly hosts: readonly string[] }

export type Schools = {
  readonly register: Register
  /** Leases a school's database while the work goes on. */
  with<T>(slug: string, work: (tenant: Tenant) => Promise<T>): Promise<T>
  /** Adds a school with an empty database, or nothing at all. */
  create(school: NewSchool): Promise<void>
  /** Closes a school's database and keeps everyone out while the work goes on. */
  maintenance<T>(slug: string, work: (place: StoredPlace) => Promise<T>): Promise<T>
  /** Brings every school that is behind its migrations up to date before it is asked for; canaries go first. */
  bringUpToDate(): Promise<Sweep>
  stats(): SchoolsStats
  /** Whether the register answers and a school that is open; or the one that is named. */
  readiness(only?: string): Promise<Readiness>
  /** Lets what has begun finish, then closes everything. */
  close(): Promise<void>
}
type Opened = { readonly client: SchoolClient; readonly tenant: Tenant }

/** Opens the register and makes every school reachable. This process is then the only one that may use the folder. */
export async function openSchools(options: SchoolsOptions): Promise<Schools> {
  const { maxOpen = 200, server, onSlowQuery } = options
  const dataDir = resolve(options.dataDir)
  const folder = resolve(options.migrations ?? 'drizzle')
  const migrations = loadMigrations(join(folder, 'tenant'))
  const disown = ownFolder(dataDir)
  try {
    const register = await openRegister({ dataDir, migrations: join(folder, 'register'), onSlowQuery })
    const stores: Record<School['store'], Store | null> = {
      file: openFileStore({ dataDir, migrations, onSlowQuery }),
      server: server ? openNamespaceStore({ server, migrations, onSlowQuery }) : null,
    }
    const masterKey = masterKeyFor(dataDir, options.masterKey)
    return schoolsOf({ register, stores, masterKey, maxOpen, version: migrations.version, disown })
  } catch (error) {
    disown()
    throw error
  }
}

type Parts = {
  readonly register: Register
  readonly stores: Record<School['store'], Store | null>
  readonly masterKey: Buffer
  readonly maxOpen: number
  readonly version: number
  readonly disown: () => void
}

function schoolsOf({ register, stores, masterKey, maxOpen, version, disown }: Parts): Schools {
  const creating = new Set<string>()
  const collect = collectAfter(50)

  function storeOf(kind: School['store']): Store {
    const store = stores[kind]
    if (!store) throw storageError('STORE_MISSING', 'No libSQL server is set up for schools that are kept on one')
    return store
  }

  async function knownSchool(slug: string): Promise<School> {
    const school = await register.findBySlug(mustBeSlug(slug))
    if (!school) throw storageError('SCHOOL_UNKNOWN', 'There is no such school')
    return school
  }

  async function open(slug: string): Promise<Opened> {
    const school = await knownSchool(slug)
    const client = await storeOf(school.store).open(slug)
    if (school.schemaVersion !== version) await register.noteSchemaVersion(slug, version)
    const keys = { slug, schoolKey: once(() => schoolKeyFrom(register, masterKey, school)) }
    const dataKey = await openDataKey(client, keys)
    const poke = (by: Date) => register.due.poke(school.id, by)
    const tenant = tenantOf(client, { slug, vault: vaultOf({ ...keys, dataKey }), poke })
    await sealOld(tenant, () => storeOf(school.store).writeAnew(slug, client))
    return { client, tenant }
  }

  const pool: Pool<Opened> = openPool({
    max: maxOpen,
    open,
    close({ client }) {
      client.close()
      collect()
    },
    isIdle: ({ client }) => client.isIdle(),
  })

  async function lease<T>(slug: string, work: (tenant: Tenant) => Promise<T>): Promise<T> {
    const school = await knownSchool(slug)
    if (school.status === 'suspended') throw storageError('SCHOOL_SUSPENDED', 'The school is suspended')
    return pool.with(slug, ({ tenant }) => work(tenant))
  }

  async function create({ hosts, ...school }: NewSchool): Promise<void> {
    const { slug, store = 'file', status = 'active' } = school
    if ((await register.findBySlug(mustBeSlug(slug))) || creating.has(slug))
      throw storageError('SCHOOL_EXISTS', 'There is already a school of this name')
    creating.add(slug)
    try {
      const takeBack = await storeOf(store).create(slug)
      try {
        await register.add({ ...school, store, status, schemaVersion: version }, hosts)
      } catch (error) {
        await takeBack()
        throw error
      }
    } finally {
      creating.delete(slug)
    }
  }

  return {
    register,
    with: lease,
    create,
    async maintenance(slug, work) {
      const school = await knownSchool(slug)
      return pool.vacated(slug, () => work(storeOf(school.store).placeOf(slug)))
    },
    bringUpToDate: () => bringUpToDate({ register, version, open: (slug) => lease(slug, () => Promise.resolve()) }),
    stats: () => statsOf(pool),
    readiness: (only) =>
      readinessOf({ register, pool, only, ask: (slug) => lease(slug, ({ read }) => read.$count(people)) }),
    async close() {
      await pool.close()
      await register.close()
      disown()
    },
  }
}

/** Asks once and remembers the answer, but never a failure. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined
  return () =>
    (answer ??= ask().catch((error: unknown) => {
      answer = undefined
      throw error
    }))
}
