import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { preparedInsert } from '#db/prepared/insert.ts'
import { preparedUpdate } from '#db/prepared/update.ts'
import { jobs } from '#db/schema/jobs.ts'
import { aNewSchool, someSchools } from './a-folder.ts'

const insertJob = preparedInsert(jobs, { onceIn: jobs.dedupe })
const putOff = preparedUpdate(jobs, ['runAt', 'payload', 'lastError'])
const [monday, friday] = [new Date('2026-11-23T09:00Z'), new Date('2026-11-27T09:00Z')]
const work = { kind: 'queue.tidy', maxAttempts: 3, runAt: monday }

async function aSchool() {
  const schools = await someSchools()
  await schools.create(aNewSchool('oakfield'))
  return schools
}

it('changes the columns it names of the row it is given, with moments and lists as the table keeps them, and no other row', async () => {
  const schools = await aSchool()
  await schools.with('oakfield', async ({ read, write }) => {
    await write(async (tx) => {
      await insertJob(tx, { ...work, id: 'one', dedupe: 'one', payload: { level: 1 } })
      await insertJob(tx, { ...work, id: 'other', dedupe: 'other', payload: {}, lastError: 'TIMEOUT' })
      await putOff(tx, 'one', { runAt: friday, payload: { level: 2 }, lastError: null })
    })
    const [one] = await read.select().from(jobs).where(eq(jobs.id, 'one'))
    expect(one).toMatchObject({
      runAt: friday,
      payload: { level: 2 },
      lastError: null,
      state: 'ready',
      kind: 'queue.tidy',
    })
    const [other] = await read.select().from(jobs).where(eq(jobs.id, 'other'))
    expect(other).toMatchObject({ runAt: monday, payload: {}, lastError: 'TIMEOUT' })
  })
})

it('writes no second row of a value that stands once only, and keeps the first as it is', async () => {
  const schools = await aSchool()
  await schools.with('oakfield', async ({ read, write }) => {
    for (const level of [1, 2]) await write((tx) => insertJob(tx, { ...work, dedupe: 'the same', payload: { level } }))
    const kept = await read.select({ payload: jobs.payload }).from(jobs)
    expect(kept).toEqual([{ payload: { level: 1 } }])
  })
})
