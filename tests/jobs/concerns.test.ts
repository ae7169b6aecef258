import { eq } from 'drizzle-orm'
import { v4 as newToken } from 'uuid'
import { describe, expect, test } from 'vitest'
import { setSchoolDays } from '#app/school/calendar/commands/set-school-days.server.ts'
import { raiseConcern } from '#app/safeguarding/concerns/commands/raise-concern.server.ts'
import { markConcernRead } from '#app/safeguarding/concerns/commands/mark-concern-read.server.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { jobs } from '#db/schema/jobs.ts'
import { aSchoolAtWork, type SchoolAtWork } from './a-school-at-work.ts'

type Who = Parameters<SchoolAtWork['grant']>[0]
const nothing = { childId: null, worryId: null, alertId: null, words: null }

/** A grown-up passes something on about the child of the school, and whom it is about if it is about a grown-up. */
function passOn(school: SchoolAtWork, who: Who, adult: { id: string } | null = null): Promise<string> {
  return school.grant(who, 'concern.raise', async (grant) => {
    const said = { seen: 'Zebedee is sad about the dog', childWords: null, done: null, whoKnows: null }
    const about = { subject: adult ? 'adult' : 'child', adult: adult?.id ?? null, adultName: null } as const
    const form = { token: newToken(), child: school.childId, worry: null, alert: null, occurredAt: grant.at }
    const id = await raiseConcern(grant, { ...form, ...said, ...about }, nothing)
    if (id === null) throw new Error('the concern was not taken')
    return id
  })
}

const read = (school: SchoolAtWork, who: Who, id: string) =>
  school.grant(who, 'concern.decide', (grant) => markConcernRead(grant, id))

describe('a concern', () => {
  test('reaches lead and deputies at once, again when it is late, and the head the next day, until it is read', async () => {
    const school = await aSchoolAtWork()
    const { lead, teacher } = await school.staff()
    const concernId = await passOn(school, teacher)
    await school.liveUntil('2026-11-18T16:00:00Z')
    expect(await school.told()).toEqual([
      '2026-11-17T09:10 Mr Ali',
      '2026-11-17T09:10 Mrs Khan',
      '2026-11-17T15:30 Mr Ali',
      '2026-11-17T15:30 Mrs Khan',
      '2026-11-18T15:30 Mr Ali',
      '2026-11-18T15:30 Mrs Khan',
      '2026-11-18T15:30 Ms Okoro',
    ])
    await read(school, lead, concernId)
    await school.liveUntil('2026-11-25T16:00:00Z')
    expect(await school.told()).toHaveLength(7)
  })

  test('that is read in time is nobody else’s; mail names no child and tells nothing', async () => {
    const school = await aSchoolAtWork()
    const { lead, teacher } = await school.staff()
    const concernId = await passOn(school, teacher)
    await school.workNow()
    await read(school, lead, concernId)
    await school.liveUntil('2026-11-19T16:00:00Z')
    expect(await school.told()).toHaveLength(2)
    const outside = JSON.stringify([school.post.given, await school.messages(), await school.jobs()])
    expect(outside).not.toMatch(/zebedee|dog/i)
  })

  test('is due on the next school day when the school closes after the fact', async () => {
    const school = await aSchoolAtWork()
    const { office, teacher } = await school.staff()
    await passOn(school, teacher)
    await school.workNow()
    const closed = { date: '2026-11-17', kind: 'closure', opens: '08:45', closes: '15:30' } as const
    await school.grant(office, 'calendar.manage', (grant) => setSchoolDays(grant, [closed]))
    await school.liveUntil('2026-11-17T20:00:00Z')
    expect(await school.told()).toHaveLength(2)
    const [concern] = await school.lease(({ read: from }) => from.select().from(concerns))
    expect(concern?.dueAt).toEqual(new Date('2026-11-18T15:30:00Z'))
    await school.liveUntil('2026-11-18T16:00:00Z')
    expect((await school.told()).slice(2)).toEqual(['2026-11-18T15:30 Mr Ali', '2026-11-18T15:30 Mrs Khan'])
  })

  test('about a grown-up reaches the head alone, and the office is asked to fetch them when it stays unread', async () => {
    const school = await aSchoolAtWork()
    const { deputy, teacher } = await school.staff()
    await passOn(school, teacher, deputy)
    await school.liveUntil('2026-11-18T16:00:00Z')
    expect(await school.told()).toEqual([
      '2026-11-17T09:10 Ms Okoro',
      '2026-11-17T15:30 Ms Okoro',
      '2026-11-18T15:30 Miss Lowe',
      '2026-11-18T15:30 Ms Okoro',
    ])
  })

  test('about the head is the lead’s, and the head is never told of it', async () => {
    const school = await aSchoolAtWork()
    const { head, teacher } = await school.staff()
    await passOn(school, teacher, head)
    await school.liveUntil('2026-11-20T16:00:00Z')
    const told = await school.told()
    expect(told).toContain('2026-11-17T09:10 Mrs Khan')
    expect(told.filter((line) => line.includes('Ms Okoro'))).toEqual([])
  })

  test('that could not be passed on becomes an urgent alert, for those alone who may read it', async () => {
    const school = await aSchoolAtWork({
      skills: (usual) => ({
        ...usual,
        handlers: {
          ...usual.handlers,
          'concern.escalate': {
            ...usual.handlers['concern.escalate'],
            run: () => Promise.reject(new Error('it fails every time')),
          },
        },
      }),
    })
    const { deputy, teacher } = await school.staff()
    await passOn(school, teacher)
    await passOn(school, teacher, deputy)
    await school.liveUntil('2026-11-17T10:00:00Z')
    const raised = await school.lease(({ read: from }) => from.select().from(alerts))
    expect(raised.map(({ audience, severity }) => [audience, severity]).toSorted()).toEqual([
      ['head', 'urgent'],
      ['lead', 'urgent'],
    ])
    const dead = await school.lease(({ read: from }) => from.select().from(jobs).where(eq(jobs.state, 'dead')))
    expect(dead).toHaveLength(2)
  })
})
