import { getTableName, is } from 'drizzle-orm'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import * as schema from '#db/schema/index.ts'
import type { School } from '#tests/support/school.ts'

const tables = Object.values(schema).filter((thing) => is(thing, SQLiteTable))

/** Everything a school's database holds, table by table, but for what is only about who is looking. */
export async function everyRow(school: School, but: readonly string[] = []): Promise<Record<string, unknown[]>> {
  const kept: Record<string, unknown[]> = {}
  for (const table of tables) {
    const name = getTableName(table)
    if (!but.includes(name)) kept[name] = await school.rows(table)
  }
  return kept
}

/** How many rows there are in each table. */
export async function rowCounts(school: School): Promise<Record<string, number>> {
  const rows = await everyRow(school)
  return Object.fromEntries(Object.entries(rows).map(([name, { length }]) => [name, length]))
}
