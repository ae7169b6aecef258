import { sql, type SQL } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { recordExclusions } from '#db/schema/safeguarding/record-exclusions.ts'
import { anEarlierSchool } from './an-earlier-school.ts'

test('#1 an earlier school keeps from whom everything was kept, and takes no reason that nobody knows', async () => {
  const { schools } = await anEarlierSchool()
  await schools.with('oakfield', async ({ read, write }) => {
    const rows = await read.select().from(recordExclusions)
    expect(new Set(rows.map(({ because }) => because))).toEqual(new Set(['alleged']))
    const [row] = rows
    if (!row) throw new Error('nothing was kept')
    const says = (because: 'accused elsewhere' | SQL) =>
      write((tx) => tx.insert(recordExclusions).values({ ...row, id: 'another', because }))
    await expect(says(sql`'accused elswhere'`)).rejects.toThrow()
    await says('accused elsewhere')
    await expect(write((tx) => tx.delete(recordExclusions))).rejects.toThrow()
  })
})
