import { eq, fillPlaceholders, getTableColumns, sql, type Column, type Table } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/libsql'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Client, Value } from '@libsql/client'
import type { Writer } from '#db/tenants/school-database.ts'

type Row<T extends SQLiteTable> = Readonly<T['$inferInsert']>
type WithId = SQLiteTable & { readonly id: Column }

/** Some columns of one row, which are changed with almost every change. The SQL is written once; a change costs its values alone. */
export function preparedUpdate<T extends WithId, K extends Exclude<keyof Row<T> & string, 'id'>>(
  table: T,
  keys: readonly K[],
) {
  const columns: Readonly<Record<string, Column>> = getTableColumns<Table>(table)
  const places = Object.fromEntries(keys.map((key) => [key, sql`${sql.placeholder(key)}`]))
  const written = drizzle
    .mock()
    .update<SQLiteTable>(table)
    .set(places)
    .where(eq(table.id, sql.placeholder('id')))
  const { sql: statement, params } = written.toSQL()
  return async (tx: Writer, id: string, row: Required<Pick<Row<T>, K>>): Promise<void> => {
    const kept = keys.map((key) => [key, row[key] === null ? null : columns[key]?.mapToDriverValue(row[key])] as const)
    const { $client } = tx as Writer & { readonly $client: Pick<Client, 'execute'> }
    const args = fillPlaceholders(params, { ...Object.fromEntries(kept), id }) as Value[]
    await $client.execute({ sql: statement, args })
  }
}
