import { describe, expect, test } from 'vitest'
import { acknowledgeAlert } from '#app/safeguarding/alerts/commands/acknowledge-alert.server.ts'
import { alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'
import { schoolDays } from '#db/schema/school/calendar.ts'
import { aSchoolAtWork, type SchoolAtWork } from './a-school-at-work.ts'
import { bigWorry, bigWorryAtHome, low, notSureSafe, talkToday, urgent } from './findings.ts'

type Taker = Parameters<SchoolAtWork['grant']>[0]

async function take(school: SchoolAtWork, alertId: string, taker: Taker): Promise<void> {
  const evidence = await school.lease(({ read }) => read.select({ id: alertEvidence.id }).from(alertEvidence))
  const seen =
    evidence
      .map(({ id }) => id)
      .sort()
      .at(-1) ?? ''
  await school.grant(taker, 'alert.acknowledge', (grant) => acknowledgeAlert(grant, alertId, { note: null, seen }))
}

describe('an urgent alert', () => {
  test('tells lead and deputies at once, head and office after 15 minutes, everyone after 30 and every 15 from then on', async () => {
    const school = await aSchoolAtWork()
    await school.staff()
    await school.raise(urgent)
    await school.liveUntil('2026-11-17T09:55:00Z')
    expect(await school.told()).toEqual([
      '2026-11-17T09:10 Mr Ali',
      '2026-11-17T09:10 Mrs Khan',
      '2026-11-17T09:25 Miss Lowe',
      '2026-11-17T09:25 Ms Okoro',
      ...['Miss Lowe', 'Mr Ali', 'Mrs Khan', 'Ms Okoro'].map((who) => `2026-11-17T09:40 ${who}`),
      ...['Miss Lowe', 'Mr Ali', 'Mrs Khan', 'Ms Okoro'].map((who) => `2026-11-17T09:55 ${who}`),
    ])
    expect((await school.events()).map(({ kind, reason }) => `${kind}: ${reason}`)).toEqual([
      'raised: They pressed: I need a grown-up now.',
      'told: Message to Mrs Khan and Mr Ali.',
      'escalated: Nobody had picked it up after 15 minutes. Message to Ms Okoro and Miss Lowe.',
      'escalated: Nobody had picked it up after 30 minutes. Message to Mrs Khan, Mr Ali, Ms Okoro and Miss Lowe.',
      'escalated: Still nobody has picked it up. Message to Mrs Khan, Mr Ali, Ms Okoro and Miss Lowe.',
    ])
  })

  test('tells nobody more once somebody has taken it', async () => {
    const school = await aSchoolAtWork()
    const { deputy } = await school.staff()
    const alertId = await school.raise(urgent)
    await school.liveUntil('2026-11-17T09:20:00Z')
    await take(school, alertId, deputy)
    await school.liveUntil('2026-11-18T16:00:00Z')
    expect((await school.told()).length).toBe(2)
    expect((await school.jobs()).filter(({ kind, state }) => kind === 'alert.escalate' && state !== 'done')).toEqual([])
  })

  test('out of hours goes by the clock, then rests until school opens', async () => {
    const school = await aSchoolAtWork({ at: '2026-11-20T17:30:00Z' })
    await school.staff()
    await school.raise(urgent)
    await school.liveUntil('2026-11-23T09:15:00Z')
    const moments = [...new Set((await school.told()).map((line) => line.replace(/ .*/, '')))]
    expect(moments).toEqual([
      '2026-11-20T17:30',
      '2026-11-20T17:45',
      '2026-11-20T18:00',
      '2026-11-23T08:45',
      '2026-11-23T09:00',
      '2026-11-23T09:15',
    ])
  })

  test('where nobody is lead or deputy tells head and office at once', async () => {
    const school = await aSchoolAtWork({ at: '2026-11-17T08:00:00Z' })
    await school.person('lead', 'Mrs Khan', { until: '2026-11-17T08:00:00Z' })
    await school.person('deputy', 'Mr Ali', { status: 'suspended' })
    await school.person('head', 'Ms Okoro')
    await school.person('office', 'Miss Lowe')
    await school.raise(urgent)
    await school.workNow()
    expect(await school.told()).toEqual(['2026-11-17T08:00 Miss Lowe', '2026-11-17T08:00 Ms Okoro'])
  })

  test('where nobody is at all says so, and goes on looking', async () => {
    const school = await aSchoolAtWork()
    await school.raise(urgent)
    await school.liveUntil('2026-11-17T09:12:00Z')
    const lead = await school.person('lead', 'Mrs Khan')
    await school.liveUntil('2026-11-17T09:25:00Z')
    expect((await school.events()).map(({ reason }) => reason).slice(1)).toEqual([
      'There was nobody to tell.',
      'Nobody had picked it up after 15 minutes. Message to Mrs Khan.',
    ])
    // Until there is somebody, the people who run The Lift are written to.
    expect((await school.messages()).map(({ personId }) => personId)).toEqual([null, lead.id])
  })

  test('when it and somebody who takes it meet, one comes first and the other sees it', async () => {
    const school = await aSchoolAtWork()
    const { lead } = await school.staff()
    const alertId = await school.raise(urgent)
    await school.workNow()
    school.clock.forward(15)
    await Promise.all([take(school, alertId, lead), school.workNow()])
    const kinds = (await school.events()).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'acknowledged')).toHaveLength(1)
    expect([
      ['raised', 'told', 'acknowledged'],
      ['raised', 'told', 'escalated', 'acknowledged'],
    ]).toContainEqual(kinds)
    await school.liveUntil('2026-11-17T12:00:00Z')
    expect((await school.events()).length).toBe(kinds.length)
  })
})

describe('a high alert', () => {
  test('waits sixty minutes of school, from Friday afternoon into Monday morning', async () => {
    const school = await aSchoolAtWork({ at: '2026-11-20T15:20:00Z' })
    await school.staff()
    await school.raise(notSureSafe)
    await school.liveUntil('2026-11-23T10:35:00Z')
    expect(await school.told()).toEqual([
      '2026-11-20T15:20 Mr Ali',
      '2026-11-20T15:20 Mrs Khan',
      '2026-11-23T09:35 Mr Ali',
      '2026-11-23T10:35 Ms Okoro',
    ])
  })

  test('waits over a holiday that the school has set, but no longer than two weekdays', async () => {
    const school = await aSchoolAtWork({ at: '2026-10-23T14:20:00Z' })
    await school.staff()
    const days = ['2026-10-23', '2026-10-26', '2026-10-27', '2026-10-28', '2026-10-29', '2026-10-30', '2026-11-02']
    await school.lease(({ write }) =>
      write((tx) =>
        tx
          .insert(schoolDays)
          .values(
            days.map(
              (date) => ({ date, kind: date.includes('-10-2') && date > '2026-10-23' ? 'holiday' : 'school' }) as const,
            ),
          ),
      ),
    )
    await school.raise(notSureSafe)
    await school.liveUntil('2026-10-28T09:30:00Z')
    expect((await school.told()).length).toBe(2)
    await school.liveUntil('2026-10-28T09:40:00Z')
    // 15:20 in summer time on Friday, then 50 minutes from 08:45 in winter time, two weekdays after the Monday.
    expect((await school.told()).at(-1)).toBe('2026-10-28T09:35 Mr Ali')
  })

  test('is not forgotten overnight: first thing each school day', async () => {
    const school = await aSchoolAtWork()
    await school.staff()
    await school.raise(notSureSafe)
    await school.liveUntil('2026-11-19T12:00:00Z')
    const moments = [...new Set((await school.told()).map((line) => line.replace(/ .*/, '')))]
    expect(moments.slice(-2)).toEqual(['2026-11-18T08:45', '2026-11-19T08:45'])
  })
})

describe('a medium alert', () => {
  test('is for the class, and for the lead at the end of the next school day', async () => {
    const school = await aSchoolAtWork({ at: '2026-11-20T10:00:00Z' })
    await school.staff()
    await school.raise(bigWorry)
    await school.liveUntil('2026-11-24T16:00:00Z')
    expect((await school.told()).slice(0, 2)).toEqual(['2026-11-20T10:00 Mr Ferris', '2026-11-23T15:30 Mrs Khan'])
  })

  test('in which more and worse comes in begins afresh', async () => {
    const school = await aSchoolAtWork()
    await school.staff()
    await school.raise(bigWorry)
    await school.liveUntil('2026-11-17T10:00:00Z')
    await school.raise(bigWorryAtHome)
    await school.liveUntil('2026-11-18T08:00:00Z')
    expect(await school.told()).toEqual([
      '2026-11-17T09:10 Mr Ferris',
      '2026-11-17T10:00 Mr Ali',
      '2026-11-17T10:00 Mrs Khan',
      '2026-11-17T11:00 Mr Ali',
      '2026-11-17T12:00 Ms Okoro',
    ])
  })

  test('that somebody had, and in which more comes in, waits for somebody again', async () => {
    const school = await aSchoolAtWork()
    const { teacher } = await school.staff()
    const alertId = await school.raise(bigWorry)
    await school.workNow()
    school.clock.forward(5)
    await take(school, alertId, teacher)
    school.clock.forward(5)
    await school.raise(bigWorry)
    await school.liveUntil('2026-11-18T16:00:00Z')
    expect(await school.told()).toEqual([
      '2026-11-17T09:10 Mr Ferris',
      '2026-11-17T09:20 Mr Ferris',
      '2026-11-18T15:30 Mrs Khan',
    ])
  })
})

describe('a child who wants to talk today', () => {
  test('is for the class at once, and for the lead an hour before school closes', async () => {
    const school = await aSchoolAtWork()
    await school.staff()
    await school.raise(talkToday)
    await school.liveUntil('2026-11-17T15:29:00Z')
    expect(await school.told()).toEqual(['2026-11-17T09:10 Mr Ferris', '2026-11-17T14:30 Mrs Khan'])
  })

  test('who says so in the last hour is for the lead at once', async () => {
    const school = await aSchoolAtWork({ at: '2026-11-17T14:50:00Z' })
    await school.staff()
    await school.raise(talkToday)
    await school.workNow()
    expect(await school.told()).toEqual(['2026-11-17T14:50 Mr Ferris', '2026-11-17T14:50 Mrs Khan'])
  })
})

describe('a low alert', () => {
  test('goes to nobody by mail until it is late, and then onto the lead’s weekly list', async () => {
    const school = await aSchoolAtWork({ at: '2026-11-17T09:10:00Z' })
    await school.staff()
    await school.raise(low)
    await school.liveUntil('2026-11-25T12:00:00Z')
    expect(await school.told()).toEqual([])
    await school.liveUntil('2026-11-30T12:00:00Z')
    expect(await school.told()).toEqual(['2026-11-30T08:00 Mrs Khan'])
    const [alert] = await school.lease(({ read }) => read.select().from(alerts))
    expect(alert?.dueAt.toISOString()).toBe('2026-11-24T15:30:00.000Z')
  })
})
