import { getTableColumns, sql, type Table } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/libsql'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Client, Value } from '@libsql/client'
import type { Writer } from '#db/tenants/school-database.ts'

/**
 * A row that is written with almost every change. Its SQL is written once; writing a row costs its values alone. Where a
 * column is named in which a value stands once only, a second row of that value is none.
 */
export function preparedInsert<T extends SQLiteTable>(table: T, { onceIn }: { readonly onceIn?: SQLiteColumn } = {}) {
  const columns = Object.entries(getTableColumns<Table>(table))
  const places = Object.fromEntries(columns.map(([key]) => [key, sql.placeholder(key)]))
  const insert = drizzle.mock().insert<SQLiteTable>(table).values(places)
  const written = (onceIn ? insert.onConflictDoNothing({ target: onceIn }) : insert).toSQL()
  return async (tx: Writer, row: Readonly<T['$inferInsert']>): Promise<void> => {
    const given: Readonly<Record<string, unknown>> = row
    const args = columns.map(([key, column]) => {
      const value: unknown = given[key] === undefined ? (column.defaultFn?.() ?? column.default ?? null) : given[key]
      return (value === null ? null : column.mapToDriverValue(value)) as Value
    })
    const { $client } = tx as Writer & { readonly $client: Pick<Client, 'execute'> }
    await $client.execute({ sql: written.sql, args })
  }
}
