import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import type { Reader } from '#db/tenants/tenants.server.ts'
import { aNewSchool, someSchools } from './a-folder.ts'

type Pointer = { readonly table: string; readonly column: string }

/** Every column of every table that says which row of another table is meant. */
function pointersIn(read: Pick<Reader, 'select'>): Promise<Pointer[]> {
  return read
    .select({ table: sql<string>`m.name`, column: sql<string>`f."from"` })
    .from(sql`sqlite_schema as m, pragma_foreign_key_list(m.name) as f`)
    .where(sql`m.type = 'table'`)
}

it('finds what refers to a row by an index, in every table of a school', async () => {
  const schools = await someSchools()
  await schools.create(aNewSchool('oakfield'))
  const { pointers, plans } = await schools.with('oakfield', ({ read, write }) =>
    write(async (tx) => {
      const found = await pointersIn(read)
      const told = []
      for (const { table, column } of found) {
        const [name, key] = [sql.identifier(table), sql.identifier(column)]
        const [plan] = await tx.all<{ detail: string }>(
          sql`explain query plan select rowid from ${name} where ${key} = ${'any id'}`,
        )
        told.push(`${table}.${column}: ${plan?.detail}`)
      }
      return { pointers: found, plans: told }
    }),
  )
  expect(pointers.length).toBeGreaterThan(100)
  expect(plans.filter((plan) => !/: SEARCH .* USING (COVERING )?INDEX/.test(plan))).toEqual([])
})
