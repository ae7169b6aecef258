import { eq, sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { keptQuery } from '#db/kept-query.ts'
import { counters } from '#db/schema/children.ts'
import type { Reader } from '#db/tenants.server.ts'
import { aNewSchool, someSchools } from './a-folder.ts'

it('writes a question once for each school, and each school answers it with its own rows and the values given', async () => {
  const schools = await someSchools()
  for (const [slug, last] of [
    ['oakfield', 7],
    ['brook', 9],
  ] as const) {
    await schools.create(aNewSchool(slug))
    await schools.with(slug, ({ write }) =>
      write((tx) =>
        tx.insert(counters).values([
          { name: 'child', last },
          { name: 'class', last: last + 1 },
        ]),
      ),
    )
  }
  const written: Reader[] = []
  const lastOf = keptQuery((read) => {
    written.push(read)
    return read
      .select({ last: counters.last })
      .from(counters)
      .where(eq(counters.name, sql.placeholder('name')))
      .prepare()
  })
  const ask = (slug: string, name: string) => schools.with(slug, ({ read }) => lastOf(read).all({ name }))

  for (let times = 0; times < 3; times++) {
    expect(await ask('oakfield', 'child')).toEqual([{ last: 7 }])
    expect(await ask('brook', 'child')).toEqual([{ last: 9 }])
    expect(await ask('oakfield', 'class')).toEqual([{ last: 8 }])
    expect(await ask('brook', 'nothing')).toEqual([])
  }
  expect(written).toHaveLength(2)
  expect(new Set(written).size).toBe(2)
})

it('writes it again for a school that was closed and opened again', async () => {
  const schools = await someSchools()
  await schools.create(aNewSchool('oakfield'))
  const count = keptQuery((read) => read.select().from(counters).prepare())
  const ask = () => schools.with('oakfield', ({ read }) => count(read).all())
  expect(await ask()).toEqual([])
  await schools.maintenance('oakfield', () => Promise.resolve())
  expect(await ask()).toEqual([])
})
