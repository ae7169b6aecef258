import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { InStatement, Value } from '@libsql/client'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import type { SchoolClient } from '#db/clients/school-client.ts'
import { storageError } from '#db/clients/storage-errors.ts'

export type Migrations = {
  /** How many there are, which is the version of a database that has had them all. */
  readonly version: number
  readonly steps: readonly { readonly statements: readonly string[]; readonly hash: string }[]
  /** Views and triggers, put back after every change: SQLite drops them when a table is rebuilt. */
  readonly objects: readonly string[]
  readonly objectsHash: string
}
export type MigrateOptions = {
  /** Keeps a copy of a database that holds something, before its tables change. Given its version. */
  readonly keepCopy?: (version: number) => Promise<void>
}

const breakpoint = '--> statement-breakpoint'

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The migrations of one kind of database: what drizzle-kit wrote into the folder, and its objects.sql. */
export function loadMigrations(folder: string): Migrations {
  const steps = readMigrationFiles({ migrationsFolder: folder }).map(({ sql, hash }) => ({
    hash,
    statements: sql.map((part) => part.trim()).filter((part) => part && !/^PRAGMA\s+foreign_keys/i.test(part)),
  }))
  const file = join(folder, 'objects.sql')
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const objects = text
    .split(breakpoint)
    .map((part) => part.replace(/^[ \t]*--.*$/gm, '').trim())
    .filter(Boolean)
  return { version: steps.length, steps, objects, objectsHash: fingerprint(text) }
}

function textOf(value: Value | undefined): string {
  if (typeof value !== 'string')
    throw storageError('NOT_MIGRATED', "The database's record of its migrations is damaged")
  return value
}

/** How many migrations a database has had. */
export async function schemaVersion(client: SchoolClient): Promise<number> {
  const { rows } = await client.execute('PRAGMA user_version')
  return Number(rows[0]?.['user_version'] ?? 0)
}

/** What a database says of its own past: row 0 stands for objects.sql, row n for the nth migration. */
async function pastOf(client: SchoolClient): Promise<ReadonlyMap<number, string>> {
  const known = await client.execute("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = '_schema'")
  if (known.rows.length === 0) return new Map()
  const { rows } = await client.execute('SELECT n, hash FROM _schema ORDER BY n')
  return new Map(rows.map((row) => [Number(row['n']), textOf(row['hash'])]))
}

function mustFit(version: number, past: ReadonlyMap<number, string>, { steps }: Migrations): void {
  if (version > steps.length)
    throw storageError('NOT_MIGRATED', 'The database is newer than this build: old code must not run on it')
  steps.slice(0, version).forEach(({ hash }, place) => {
    if (past.get(place + 1) !== hash)
      throw storageError('NOT_MIGRATED', 'A migration was edited after the database had it, or its record is missing')
  })
  if ([...past.keys()].some((n) => n > version))
    throw storageError('NOT_MIGRATED', "The database's version and the record of its migrations differ")
}

/** Names come from the database itself; a statement has no place for them. */
async function droppingObjects(client: SchoolClient): Promise<string[]> {
  const { rows } = await client.execute(
    "SELECT type, name FROM sqlite_schema WHERE type IN ('trigger', 'view') ORDER BY type",
  )
  return rows.map((row) =>
    ['DROP', textOf(row['type']), '"'.concat(textOf(row['name']).replaceAll('"', '""'), '"')].join(' '),
  )
}

/** The record of a step. Its CHECK stops the whole migration when a row is left that refers to nothing. */
function noting(n: number, hash: string, at: number): InStatement {
  return {
    sql: 'INSERT OR REPLACE INTO _schema (n, hash, applied_at, broken) SELECT ?, ?, ?, count(*) FROM pragma_foreign_key_check',
    args: [n, hash, at],
  }
}

async function statementsFrom(
  client: SchoolClient,
  version: number,
  { steps, ...rest }: Migrations,
): Promise<InStatement[]> {
  const at = Date.now()
  return [
    'CREATE TABLE IF NOT EXISTS _schema (n INTEGER PRIMARY KEY, hash TEXT NOT NULL, applied_at INTEGER NOT NULL, broken INTEGER NOT NULL CHECK (broken = 0))',
    ...(await droppingObjects(client)),
    ...steps
      .slice(version)
      .flatMap(({ statements, hash }, place) => [...statements, noting(version + place + 1, hash, at)]),
    ...rest.objects,
    noting(0, rest.objectsHash, at),
    // PRAGMA has no place for a value; this one is a count.
    'PRAGMA user_version = '.concat(String(steps.length)),
  ]
}

/**
 * Brings a database to this build's version, all in one transaction, and says how many migrations that took. Refuses one
 * that is newer than the build or has had other migrations (code NOT_MIGRATED); if a step fails, nothing has changed.
 */
export async function migrate(
  client: SchoolClient,
  migrations: Migrations,
  options: MigrateOptions = {},
): Promise<number> {
  const version = await schemaVersion(client)
  const past = await pastOf(client)
  mustFit(version, past, migrations)
  const missing = migrations.version - version
  if (missing === 0 && past.get(0) === migrations.objectsHash) return 0
  if (version > 0 && missing > 0) await options.keepCopy?.(version)
  const statements = await statementsFrom(client, version, migrations)
  try {
    await client.migrate(statements)
  } catch (error) {
    throw storageError('NOT_MIGRATED', 'A migration failed and was taken back', error)
  }
  return missing
}
