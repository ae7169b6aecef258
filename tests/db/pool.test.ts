import { describe, expect, it, onTestFinished } from 'vitest'
import { openPool } from '#db/tenants/pool.server.ts'
import { counters } from '#db/schema/school/children.ts'
import type { Schools } from '#db/tenants/tenants.server.ts'
import { aNewSchool, someSchools } from './a-folder.ts'

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** A pool of things that only say whether they are open, watched from outside. */
function aPool({ max = 2, waitMs = 1_000, openMs = 5 } = {}) {
  const open = new Set<string>()
  let most = 0
  const pool = openPool<{ slug: string }>({
    max,
    waitMs,
    async open(slug) {
      await pause(openMs)
      if (slug === 'broken') throw new Error('cannot be opened')
      if (open.has(slug)) throw new Error('opened twice')
      open.add(slug)
      most = Math.max(most, open.size)
      return { slug }
    },
    close: ({ slug }) => void open.delete(slug),
    isIdle: () => true,
  })
  onTestFinished(() => pool.close())
  const use = (slug: string, ms = 3) =>
    pool.with(slug, async (opened) => {
      await pause(ms)
      if (!open.has(opened.slug)) throw new Error('closed while in use')
      return opened.slug
    })
  return { pool, use, open, most: () => most }
}

describe('the pool', () => {
  it('serves many more schools at once than it keeps open', async () => {
    const { pool, use, most } = aPool({ max: 3 })
    const asked = Array.from({ length: 200 }, (_, n) => `school-${(n * 7) % 20}`)
    expect(await Promise.all(asked.map((slug, n) => use(slug, n % 4)))).toEqual(asked)
    expect(most()).toBe(3)
    expect(pool.counts()).toMatchObject({ open: 3, leased: 0, waiting: 0 })
  })

  it('never closes a school that is in use', async () => {
    const { pool, use } = aPool({ max: 2 })
    const long = use('long', 60)
    await Promise.all(['a', 'b', 'c', 'a', 'd'].map((slug) => use(slug)))
    expect(await long).toBe('long')
    expect(pool.counts().evictions).toBeGreaterThan(2)
  })

  it('opens a school once for all who ask at the same moment', async () => {
    const { pool, use } = aPool()
    await Promise.all(Array.from({ length: 20 }, () => use('one')))
    expect(pool.counts().opens).toBe(1)
  })

  it('keeps those that were used last', async () => {
    const { use, open } = aPool({ max: 2 })
    for (const slug of ['a', 'b', 'a', 'c']) await use(slug)
    expect([...open].sort()).toEqual(['a', 'c'])
  })

  it('gives the place of one that could not be opened to the next', async () => {
    const { pool, use } = aPool({ max: 1 })
    const asked = await Promise.allSettled(['broken', 'a', 'broken', 'b'].map((slug) => use(slug)))
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled'])
    expect(pool.counts()).toMatchObject({ open: 1, leased: 0, waiting: 0 })
  })

  it('does not let anybody wait for ever', async () => {
    const { use } = aPool({ max: 1, waitMs: 30 })
    const holder = use('held', 90)
    await expect(use('other')).rejects.toMatchObject({ code: 'NO_PLACE' })
    await holder
    expect(await use('other')).toBe('other')
  })

  it('keeps everybody out while a school is being looked after', async () => {
    const { pool, use, open } = aPool()
    const before = use('a', 20)
    await pause(1)
    const work = pool.vacated('a', async () => {
      await pause(20)
      return open.has('a')
    })
    await expect(use('a')).rejects.toMatchObject({ code: 'SCHOOL_IN_MAINTENANCE' })
    await expect(pool.vacated('a', () => Promise.resolve())).rejects.toMatchObject({ code: 'SCHOOL_IN_MAINTENANCE' })
    expect([await before, await work]).toEqual(['a', false])
    expect(await use('a')).toBe('a')
  })

  it('lets those in who are inside when it closes, and nobody after', async () => {
    const { pool, use, open } = aPool()
    const inside = use('a', 30)
    await pause(10)
    const closing = pool.close()
    await expect(use('b')).rejects.toMatchObject({ code: 'CLOSED' })
    expect(await inside).toBe('a')
    await closing
    expect(open.size).toBe(0)
  })
})

describe('real schools', () => {
  async function threeSchools(): Promise<Schools> {
    const schools = await someSchools({ maxOpen: 2 })
    for (const slug of ['one', 'two', 'three']) await schools.create(aNewSchool(slug))
    return schools
  }
  const addOne = (schools: Schools, slug: string) =>
    schools.with(slug, ({ write }) =>
      write(async (tx) => {
        const [found] = await tx.select().from(counters)
        if (found) return tx.update(counters).set({ last: found.last + 1 })
        return tx.insert(counters).values({ name: 'tokens', last: 1 })
      }),
    )

  it('lose nothing while they are closed and opened again', async () => {
    const schools = await threeSchools()
    const asked = Array.from({ length: 90 }, (_, n) => ['one', 'two', 'three'][n % 3] ?? 'one')
    await Promise.all(asked.map((slug) => addOne(schools, slug)))
    for (const slug of ['one', 'two', 'three'])
      expect(await schools.with(slug, ({ read }) => read.select().from(counters))).toEqual([
        { name: 'tokens', last: 30 },
      ])
    expect(schools.stats()).toMatchObject({ open: 2, leased: 0, waiting: 0, queued: 0, longestQueue: 0 })
    expect(schools.stats().evictions).toBeGreaterThan(0)
  })

  it('finish what has begun when everything is closed', async () => {
    const schools = await threeSchools()
    let finished = 0
    const writes = Array.from({ length: 20 }, () => addOne(schools, 'one').then(() => finished++))
    await pause(1)
    await schools.close()
    await Promise.allSettled(writes)
    expect(finished).toBe(20)
    await expect(addOne(schools, 'one')).rejects.toThrow()
  })
})
