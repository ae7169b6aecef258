import { eq } from 'drizzle-orm'
import { expect, onTestFinished, test } from 'vitest'
import { openLocalClient } from '#db/clients/local-client.server.ts'
import { organisations, schoolsDue } from '#db/register/schema.ts'
import { jobs } from '#db/schema/jobs.ts'
import { tenantOf } from '#db/tenants/tenant.server.ts'
import { openSchools } from '#db/tenants/tenants.server.ts'
import { vaultOf } from '#db/vault/vault.server.ts'
import { addSchool, aFolder, slug } from './a-school-at-work.ts'

const start = Date.parse('2026-11-17T09:00:00Z')
const later = (seconds: number) => new Date(start + seconds * 1000)
const runAt = later(60)
const tomorrow = later(86_400)

/** Every way in which the steps of two can come one after the other, each in its own order. */
function interleavings(first: number, second: number): ('writer' | 'worker')[][] {
  if (first === 0 && second === 0) return [[]]
  const writerNext = first > 0 ? interleavings(first - 1, second).map((rest) => ['writer' as const, ...rest]) : []
  const workerNext = second > 0 ? interleavings(first, second - 1).map((rest) => ['worker' as const, ...rest]) : []
  return [...writerNext, ...workerNext]
}

type Pokes = 'both' | 'only before' | 'only after'

/** How many of all ways, with the writer dying after any of its steps, leave work behind that nobody comes for in time. */
async function lostWith(pokes: Pokes): Promise<{ lost: number; tried: number }> {
  const schools = await openSchools({ dataDir: aFolder() })
  onTestFinished(() => schools.close())
  await addSchool(schools)
  const { register } = schools
  const [row] = await register.read.select().from(organisations)
  if (!row) throw new Error('there is no school')
  // Dying earlier the change is not kept, and there is no work to find.
  const cases = [2, 3].flatMap((diesAfter) => interleavings(3, 6).map((order) => ({ diesAfter, order })))
  const many = cases.map((_, n) => ({ ...row, id: `case-${n}`, slug: `case-${n}` }))
  await register.write(async (tx) => {
    await tx.delete(schoolsDue)
    await tx.insert(organisations).values(many)
  })

  async function isLost(school: (typeof many)[number], { diesAfter, order }: (typeof cases)[number]): Promise<boolean> {
    const { due } = register
    await register.write((tx) => tx.insert(schoolsDue).values({ organisationId: school.id, dueAt: later(0) }))
    let [isKept, wrote, worked] = [false, 0, 0]
    let next = tomorrow
    let taken: Awaited<ReturnType<typeof due.take>>[number] | undefined

    const writerSteps = [
      async () =>
        pokes === 'only after'
          ? undefined
          : due.poke(school.id, new Date(runAt.getTime() + (pokes === 'both' ? 30_000 : 0))),
      async () => void (isKept = true),
      async () => (pokes === 'only before' ? undefined : due.poke(school.id, runAt)),
    ]
    /** Two visits: after the first there is something else to do in a second's time. */
    const workerSteps = [1, 2].flatMap((at) => [
      async () => void (taken = (await due.take({ owner: 'one', at: later(at), leaseMs: 60_000 }))[0]),
      async () => void (next = isKept ? runAt : at === 1 ? later(2) : tomorrow),
      async () => {
        if (taken) await due.giveBack('one', taken, { at: later(at), next })
      },
    ])
    for (const who of order) {
      if (who === 'worker') await workerSteps[worked++]?.()
      else if (wrote < diesAfter) await writerSteps[wrote++]?.()
    }
    const [left] = await register.read.select().from(schoolsDue).where(eq(schoolsDue.organisationId, school.id))
    await register.write((tx) => tx.delete(schoolsDue))
    return isKept && (left === undefined || left.dueAt > new Date(runAt.getTime() + 30_000))
  }

  let lost = 0
  for (const [n, each] of cases.entries()) {
    const school = many[n]
    if (school && (await isLost(school, each))) lost++
  }
  return { lost, tried: cases.length }
}

test('work is found in time in whatever order a change and a visit go, and whenever the change is cut short', async () => {
  expect(await lostWith('both')).toEqual({ lost: 0, tried: 168 })
})

test('one poke alone would lose work', async () => {
  expect((await lostWith('only after')).lost).toBeGreaterThan(0)
})

test('a change that leaves work says so a little late before it is kept, and in time afterwards', async () => {
  const schools = await openSchools({ dataDir: aFolder() })
  onTestFinished(() => schools.close())
  await addSchool(schools)
  const place = await schools.maintenance(slug, (found) => Promise.resolve(found))
  if (place.store !== 'file') throw new Error('a file was expected')
  const client = openLocalClient({ file: place.file })
  onTestFinished(() => client.close())
  const said: { by: string; kept: number }[] = []
  const key = Buffer.alloc(32)
  const vault = vaultOf({ slug, schoolKey: () => Promise.resolve(key), dataKey: () => key })
  const poke = async (by: Date) => void said.push({ by: by.toISOString(), kept: await read.$count(jobs) })
  const { read, write } = tenantOf(client, { slug, vault, poke })
  await write(async (tx) => {
    await tx.insert(jobs).values({ kind: 'a', dedupe: 'a', payload: {}, runAt, maxAttempts: 1 })
    tx.leavesWork(tomorrow)
    tx.leavesWork(runAt)
  })
  expect(said).toEqual([
    { by: '2026-11-17T09:01:30.000Z', kept: 0 },
    { by: '2026-11-17T09:01:00.000Z', kept: 1 },
  ])
  await write((tx) => tx.delete(jobs))
  expect(said).toHaveLength(2)
})
