import { eq, sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { preparedQuery } from '#db/prepared/query.ts'
import { counters } from '#db/schema/school/children.ts'
import { aNewSchool, someSchools } from './a-folder.ts'

it('writes a question once for all schools, and each answers it with its own rows and the values given, also at once', async () => {
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
  let written = 0
  const lastOf = preparedQuery((read) => {
    written++
    return read
      .select({ last: counters.last })
      .from(counters)
      .where(eq(counters.name, sql.placeholder('name')))
      .prepare()
  })
  const ask = (slug: string, name: string) => schools.with(slug, ({ read }) => lastOf(read, { name }))

  for (let times = 0; times < 3; times++) {
    expect(await ask('oakfield', 'child')).toEqual([{ last: 7 }])
    const atOnce = [ask('brook', 'child'), ask('oakfield', 'class'), ask('brook', 'nothing'), ask('oakfield', 'child')]
    expect(await Promise.all(atOnce)).toEqual([[{ last: 9 }], [{ last: 8 }], [], [{ last: 7 }]])
  }
  expect(written).toBe(1)
})

it('gives no answer to a question that lacks a value, and gives one to a school that was closed and opened again', async () => {
  const schools = await someSchools()
  await schools.create(aNewSchool('oakfield'))
  const named = preparedQuery((read) =>
    read
      .select()
      .from(counters)
      .where(eq(counters.name, sql.placeholder('name')))
      .prepare(),
  )
  const ask = (values: { readonly name?: string }) => schools.with('oakfield', ({ read }) => named(read, values))
  await expect(ask({})).rejects.toThrow('name')
  expect(await ask({ name: 'child' })).toEqual([])
  await schools.maintenance('oakfield', () => Promise.resolve())
  expect(await ask({ name: 'child' })).toEqual([])
})

it('is asked inside a change too, and sees what the change has written', async () => {
  const schools = await someSchools()
  await schools.create(aNewSchool('oakfield'))
  const all = preparedQuery((read) => read.select().from(counters).prepare())
  const seen = await schools.with('oakfield', ({ read, write }) =>
    write(async (tx) => {
      await tx.insert(counters).values({ name: 'child', last: 7 })
      return { inside: await all(tx), outside: await all(read) }
    }),
  )
  expect(seen).toEqual({ inside: [{ name: 'child', last: 7 }], outside: [] })
})
