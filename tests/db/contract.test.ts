import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { schoolDays } from '#db/schema/school/calendar.ts'
import { children, classes, counters } from '#db/schema/school/children.ts'
import { people, roleGrants } from '#db/schema/school/people.ts'
import type { Schools, Tenant, Writer } from '#db/tenants/tenants.server.ts'
import { aNewSchool, someSchools } from './a-folder.ts'
import { aServerForAll, bothStores } from './stores.ts'

const server = aServerForAll()
let made = 0

async function countUp(tx: Writer): Promise<void> {
  const [before] = await tx.select().from(counters).where(eq(counters.name, 'tokens'))
  await tx
    .update(counters)
    .set({ last: (before?.last ?? 0) + 1 })
    .where(eq(counters.name, 'tokens'))
}

async function tokens({ read }: Tenant): Promise<number | undefined> {
  const [found] = await read.select().from(counters).where(eq(counters.name, 'tokens'))
  return found?.last
}

describe.each(bothStores)('a school kept in a %s', (store) => {
  async function aSchool(): Promise<{ schools: Schools; slug: string }> {
    const schools = await someSchools({ server: server() })
    const slug = `${store}-${++made}`
    await schools.create(aNewSchool(slug, { store }))
    await schools.with(slug, ({ write }) => write((tx) => tx.insert(counters).values({ name: 'tokens', last: 0 })))
    return { schools, slug }
  }

  it('gives back what was written, whatever the language', async () => {
    const { schools, slug } = await aSchool()
    const createdAt = new Date('2026-03-29T00:59:59.999Z')
    const name = 'Zoë O’Neill 👩🏽‍🏫 ñ 日本'
    await schools.with(slug, async ({ write, read }) => {
      await write((tx) =>
        tx.insert(people).values({ name, knownAs: "'; --", email: 'z@example', canBeChosen: true, createdAt }),
      )
      const found = { name, knownAs: "'; --", email: 'z@example', canBeChosen: true, createdAt, passwordHash: null }
      expect(await read.select().from(people)).toEqual([expect.objectContaining(found)])
    })
  })

  it('counts fifty changes made at once exactly', async () => {
    const { schools, slug } = await aSchool()
    await schools.with(slug, async (tenant) => {
      await Promise.all(Array.from({ length: 50 }, () => tenant.write(countUp)))
      expect(await tokens(tenant)).toBe(50)
    })
  })

  it('takes everything back when a change fails half-way', async () => {
    const { schools, slug } = await aSchool()
    await schools.with(slug, async (tenant) => {
      const change = tenant.write(async (tx) => {
        await countUp(tx)
        throw new Error('changed our mind')
      })
      await expect(change).rejects.toThrow('changed our mind')
      expect(await tokens(tenant)).toBe(0)
      await tenant.write(countUp)
      expect(await tokens(tenant)).toBe(1)
    })
  })

  it('goes on after a statement inside a change was refused', async () => {
    const { schools, slug } = await aSchool()
    await schools.with(slug, async (tenant) => {
      await tenant.write(async (tx) => {
        await countUp(tx)
        await expect(tx.insert(counters).values({ name: 'tokens', last: 9 })).rejects.toThrow()
        await countUp(tx)
      })
      expect(await tokens(tenant)).toBe(2)
    })
  })

  it('refuses a write inside a write at once instead of waiting for itself', async () => {
    const { schools, slug } = await aSchool()
    await schools.with(slug, async (tenant) => {
      const nested = tenant.write(() => tenant.write(countUp))
      await expect(nested).rejects.toMatchObject({ code: 'NESTED_WRITE' })
      await tenant.write(countUp)
      expect(await tokens(tenant)).toBe(1)
    })
  })

  it('shows readers the last finished change while another goes on', async () => {
    const { schools, slug } = await aSchool()
    await schools.with(slug, async (tenant) => {
      await tenant.write(async (tx) => {
        await countUp(tx)
        expect(await tokens(tenant)).toBe(0)
      })
      expect(await tokens(tenant)).toBe(1)
    })
  })

  it('keeps no row that refers to nobody', async () => {
    const { schools, slug } = await aSchool()
    await schools.with(slug, async ({ write, read }) => {
      const change = write((tx) => tx.insert(roleGrants).values({ personId: 'nobody', role: 'lead', from: new Date() }))
      await expect(change).rejects.toMatchObject({ cause: { code: 'SQLITE_CONSTRAINT' } })
      expect(await read.$count(roleGrants)).toBe(0)
    })
  })

  it('reads parents and what belongs to them in one question', async () => {
    const { schools, slug } = await aSchool()
    await schools.with(slug, async ({ write, read }) => {
      const at = new Date()
      await write(async (tx) => {
        await tx.insert(classes).values({ id: 'owls', name: 'Owls', createdAt: at })
        const pupil = { classId: 'owls', yearGroup: 'R', joinedOn: '2026-09-03', createdAt: at } as const
        for (const number of [1, 2])
          await tx.insert(children).values({ ...pupil, number, firstName: `Pupil ${number}`, familyInitial: 'K' })
        await tx.insert(schoolDays).values({ date: '2026-11-20', kind: 'school' })
      })
      const found = await read
        .select({ name: classes.name, child: children.firstName })
        .from(classes)
        .innerJoin(children, eq(children.classId, classes.id))
        .orderBy(children.number)
      expect(found).toEqual([
        { name: 'Owls', child: 'Pupil 1' },
        { name: 'Owls', child: 'Pupil 2' },
      ])
      expect((await read.select().from(schoolDays))[0]).toMatchObject({ opens: '08:45', kind: 'school' })
    })
  })

  it('sees nothing of another school', async () => {
    const { schools, slug } = await aSchool()
    await schools.create(aNewSchool(`${slug}-two`, { store }))
    await schools.with(slug, (tenant) => tenant.write(countUp))
    expect(await schools.with(`${slug}-two`, tokens)).toBeUndefined()
  })
})

it('serves schools of both kinds at once, each from its own store', async () => {
  const schools = await someSchools({ server: server() })
  await schools.create(aNewSchool('beside-file'))
  await schools.create(aNewSchool('beside-server', { store: 'server' }))
  for (const [slug, last] of [
    ['beside-file', 1],
    ['beside-server', 2],
  ] as const)
    await schools.with(slug, ({ write }) => write((tx) => tx.insert(counters).values({ name: 'tokens', last })))
  expect(await Promise.all(['beside-file', 'beside-server'].map((slug) => schools.with(slug, tokens)))).toEqual([1, 2])
})
