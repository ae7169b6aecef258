import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { markWorryRead } from '#app/safeguarding/worries/commands/mark-worry-read.server.ts'
import { people } from '#db/schema/school/people.ts'
import { aSchoolAtWork, type SchoolAtWork } from './a-school-at-work.ts'
import { tell } from './tell-a-worry.ts'

const read = (school: SchoolAtWork, who: Parameters<SchoolAtWork['grant']>[0], worryId: string) =>
  school.grant(who, 'worry.read', (grant) => markWorryRead(grant, worryId, { seen: worryId }))

describe('a worry', () => {
  test('that nobody has read by the end of the school day is for lead and deputies, then for the head as well, until it is read', async () => {
    const school = await aSchoolAtWork()
    const { lead } = await school.staff()
    const worryId = await tell(school)
    await school.liveUntil('2026-11-19T16:00:00Z')
    expect(await school.told()).toEqual([
      '2026-11-17T15:30 Mr Ali',
      '2026-11-17T15:30 Mrs Khan',
      '2026-11-18T15:30 Mr Ali',
      '2026-11-18T15:30 Mrs Khan',
      '2026-11-18T15:30 Ms Okoro',
      '2026-11-19T15:30 Mr Ali',
      '2026-11-19T15:30 Mrs Khan',
      '2026-11-19T15:30 Ms Okoro',
    ])
    await read(school, lead, worryId)
    await school.liveUntil('2026-11-23T16:00:00Z')
    expect((await school.told()).length).toBe(8)
  })

  test('that is read in time is nobody else’s', async () => {
    const school = await aSchoolAtWork()
    const { teacher } = await school.staff()
    const worryId = await tell(school)
    await school.liveUntil('2026-11-17T12:00:00Z')
    await read(school, teacher, worryId)
    await school.liveUntil('2026-11-18T16:00:00Z')
    expect(await school.told()).toEqual([])
  })

  test('reaches at once whom the child asked for, without the child’s name or words', async () => {
    const school = await aSchoolAtWork()
    const { teacher } = await school.staff()
    await tell(school, teacher)
    await school.workNow()
    expect(await school.told()).toEqual(['2026-11-17T09:10 Mr Ferris'])
    expect(JSON.stringify([school.post.given, await school.messages(), await school.jobs()])).not.toMatch(
      /zebedee|dog/i,
    )
  })

  test('for somebody who has been suspended is told to nobody instead, and is late like any other', async () => {
    const school = await aSchoolAtWork()
    const { teacher } = await school.staff()
    await school.lease(({ write }) =>
      write((tx) => tx.update(people).set({ status: 'suspended' }).where(eq(people.id, teacher.id))),
    )
    await tell(school, teacher)
    await school.liveUntil('2026-11-17T16:00:00Z')
    expect(await school.told()).toEqual(['2026-11-17T15:30 Mr Ali', '2026-11-17T15:30 Mrs Khan'])
  })

  test('together with others that are late makes one message to each', async () => {
    const school = await aSchoolAtWork()
    await school.staff()
    for (let told = 0; told < 7; told++) await tell(school)
    await school.liveUntil('2026-11-17T16:00:00Z')
    expect(await school.told()).toEqual(['2026-11-17T15:30 Mr Ali', '2026-11-17T15:30 Mrs Khan'])
  })
})
