import { sql, type SQL } from 'drizzle-orm'
import { index, integer, text, type SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { v7 as newId } from 'uuid'

/** A primary key minted by the application: unique across every school and sortable by age, so an id never means two things. */
export const id = () => text('id').primaryKey().$defaultFn(newId)

/** A moment in time, kept as whole milliseconds since 1970 in UTC. */
export const moment = (name: string) => integer(name, { mode: 'timestamp_ms' })

/** A day of the school's calendar, kept as YYYY-MM-DD: it has no hour and no time zone. */
export const day = (name: string) => text(name)

/** A short list of words or facts, kept as JSON. */
export const list = <T>(name: string) => text(name, { mode: 'json' }).$type<T[]>()

/** One index for each column that says which row of another table is meant: what refers to a row is found without reading a whole table. */
export const byEach = (table: string, ...columns: readonly SQLiteColumn[]) =>
  columns.map((column) => {
    const byColumn = index(`${table}_by_${column.name}`).on(column)
    return column.notNull ? byColumn : byColumn.where(sql`${column} is not null`)
  })

/** Orders by a value's place in its list, so that 'urgent' sorts above 'low'. */
export function rank(column: SQLiteColumn, values: readonly string[]): SQL {
  return sql`case ${column} ${sql.join(
    values.map((value, place) => sql`when ${value} then ${place}`),
    sql` `,
  )} end`
}
