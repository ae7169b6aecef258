import Database from 'libsql'
import type { InArgs, ResultSet } from '@libsql/client'
import { slowAfterMs, type SlowQueryHook } from './statements.ts'
import { bound, rowOf } from './values.ts'

export type ConnectionOptions = {
  readonly file: string
  readonly role: 'writer' | 'reader'
  readonly onSlowQuery?: SlowQueryHook | undefined
}
export type Connection = {
  run(sql: string, args?: InArgs): ResultSet
  exec(sql: string): void
  isInTransaction(): boolean
  /** After the tables have changed: the kept statements know the old columns. */
  forgetStatements(): void
  close(): void
}

type Native = InstanceType<typeof Database>
type Prepared = {
  readonly statement: ReturnType<Native['prepare']>
  /** Null when the statement gives no rows. */
  readonly columns: readonly { readonly name: string; readonly type: string }[] | null
}

const keptStatements = 200
/** PRAGMAs are forgotten with the connection, so every connection sets all of them. */
const everywhere = [
  'PRAGMA foreign_keys=ON',
  'PRAGMA recursive_triggers=ON',
  'PRAGMA trusted_schema=OFF',
  'PRAGMA synchronous=FULL',
  'PRAGMA cache_size=-2048',
  'PRAGMA temp_store=MEMORY',
  'PRAGMA journal_size_limit=16777216',
]
const forRole = {
  writer: ['PRAGMA journal_mode=WAL', ...everywhere],
  // Only the writer checkpoints: two connections that do so at once can corrupt the file (SQLite before 3.51.3).
  reader: [...everywhere, 'PRAGMA query_only=ON', 'PRAGMA wal_autocheckpoint=0'],
} as const

function prepare(native: Native, sql: string): Prepared {
  const statement = native.prepare(sql)
  if (!statement.reader) return { statement, columns: null }
  statement.safeIntegers(true)
  statement.raw(true)
  return { statement, columns: statement.columns().map(({ name, type }) => ({ name, type: type ?? '' })) }
}

function resultOf(columns: NonNullable<Prepared['columns']>, found: readonly unknown[]): ResultSet {
  const names = columns.map(({ name }) => name)
  const rows = found.map((values) => rowOf(values as unknown[], names))
  const result = { columns: names, columnTypes: columns.map(({ type }) => type), rows }
  return { ...result, rowsAffected: 0, lastInsertRowid: undefined, toJSON: () => result }
}

function changedBy({ changes, lastInsertRowid }: { changes: number; lastInsertRowid: number | bigint }): ResultSet {
  const result = { columns: [], columnTypes: [], rows: [], rowsAffected: changes }
  return { ...result, lastInsertRowid: BigInt(lastInsertRowid), toJSON: () => result }
}

/** One connection to a school's file, with its settings made and its statements kept ready. Waits for nobody. */
export function openConnection({ file, role, onSlowQuery }: ConnectionOptions): Connection {
  const native = new Database(file, { timeout: 0 })
  const kept = new Map<string, Prepared>()

  function prepared(sql: string): Prepared {
    const known = kept.get(sql) ?? prepare(native, sql)
    // Putting it back last keeps the Map in order of use.
    kept.delete(sql)
    kept.set(sql, known)
    const oldest = kept.size > keptStatements ? kept.keys().next().value : undefined
    if (oldest !== undefined) kept.delete(oldest)
    return known
  }

  function run(sql: string, args?: InArgs): ResultSet {
    const began = performance.now()
    try {
      const { statement, columns } = prepared(sql)
      return columns ? resultOf(columns, statement.all(bound(args))) : changedBy(statement.run(bound(args)))
    } catch (error) {
      kept.delete(sql)
      throw error
    } finally {
      const ms = performance.now() - began
      if (ms > slowAfterMs) onSlowQuery?.({ sql, ms })
    }
  }

  function close(): void {
    kept.clear()
    if (native.open) native.close()
  }

  try {
    for (const pragma of forRole[role]) native.exec(pragma)
  } catch (error) {
    close()
    throw error
  }
  return {
    run,
    exec: (sql) => void native.exec(sql),
    isInTransaction: () => native.inTransaction,
    forgetStatements: () => kept.clear(),
    close,
  }
}
