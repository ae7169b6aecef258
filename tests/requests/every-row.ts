import { isDeepStrictEqual } from 'node:util'
import { getTableName, is } from 'drizzle-orm'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import * as schema from '#db/schema/index.ts'
import type { School } from '#tests/support/school.ts'

const tables = Object.values(schema).filter((thing) => is(thing, SQLiteTable))

type Rows = Readonly<Record<string, unknown[]>>

/** Everything a school's database holds, table by table, but for what is only about who is looking. */
export async function everyRow(school: School, but: readonly string[] = []): Promise<Rows> {
  const kept: Record<string, unknown[]> = {}
  for (const table of tables) {
    const name = getTableName(table)
    if (!but.includes(name)) kept[name] = await school.rows(table)
  }
  return kept
}

/**
 * The tables that do not hold what they held, with what they held and hold. A matcher given every row of a school takes a
 * second to find nothing, so that it is given these.
 */
export function changedTables(before: Rows, after: Rows): Record<string, { was: unknown[]; is: unknown[] }> {
  const changed = Object.keys({ ...before, ...after }).filter((name) => !isDeepStrictEqual(before[name], after[name]))
  return Object.fromEntries(changed.map((name) => [name, { was: before[name] ?? [], is: after[name] ?? [] }]))
}

/** How many rows there are in each table. */
export async function rowCounts(school: School): Promise<Record<string, number>> {
  const rows = await everyRow(school)
  return Object.fromEntries(Object.entries(rows).map(([name, { length }]) => [name, length]))
}
