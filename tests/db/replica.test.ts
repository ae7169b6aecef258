import { eq } from 'drizzle-orm'
import { expect, it, onTestFinished } from 'vitest'
import { counters } from '#db/schema/school/children.ts'
import { aLibsqlServer } from '#tests/support/libsql-server.ts'
import { aNewSchool, someSchools } from './a-folder.ts'

it('reads what was just written, even from a replica that is a moment behind', async () => {
  const primary = await aLibsqlServer()
  onTestFinished(() => primary.stop())
  const replica = await aLibsqlServer({ primary })
  onTestFinished(() => replica.stop())
  const schools = await someSchools({ server: { ...primary, replicaUrl: replica.url } })
  await schools.create(aNewSchool('oakfield', { store: 'server' }))
  const stale = await schools.with('oakfield', async ({ read, write }) => {
    await write((tx) => tx.insert(counters).values({ name: 'tokens', last: -1 }))
    let behind = 0
    for (let round = 0; round < 60; round++) {
      await write((tx) => tx.update(counters).set({ last: round }).where(eq(counters.name, 'tokens')))
      const [found] = await read.select().from(counters)
      if (found?.last !== round) behind++
    }
    return behind
  })
  expect(stale).toBe(0)
})
