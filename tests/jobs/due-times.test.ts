import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { setSchoolDays } from '#app/school/calendar/commands/set-school-days.server.ts'
import { enqueue } from '#app/jobs/enqueue.server.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { auditEntries } from '#db/schema/audit.ts'
import type { DayKind } from '#db/schema/school/calendar.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { aSchoolAtWork, type SchoolAtWork } from './a-school-at-work.ts'
import { bigWorry, notSureSafe, talkToday, urgent } from './findings.ts'
import { tell } from './tell-a-worry.ts'

type Staff = Awaited<ReturnType<SchoolAtWork['staff']>>

/** The office says what a day is, and The Lift takes it up. */
async function set(school: SchoolAtWork, { office }: Staff, [date, kind]: [string, DayKind]): Promise<void> {
  const day = { date, kind, opens: '08:45', closes: '15:30' }
  await school.grant(office, 'calendar.manage', (grant) => setSchoolDays(grant, [day]))
  await school.workNow()
}

const dueOf = async (school: SchoolAtWork, alertId: string) => {
  const rows = await school.lease(({ read }) => read.select().from(alerts).where(eq(alerts.id, alertId)))
  return rows[0]?.dueAt.toISOString()
}
const moments = async (school: SchoolAtWork) => [
  ...new Set((await school.told()).map((line) => line.replace(/ .*/, ''))),
]
const renewals = async (school: SchoolAtWork) => {
  const renewed = eq(auditEntries.action, 'due-times.renew')
  const lines = await school.lease(({ read }) => read.select().from(auditEntries).where(renewed))
  return lines.map(({ entity, entityId, actorId, after }) => {
    const moved = JSON.parse(after ?? '{}') as Readonly<Record<string, number>>
    return { entity, entityId, actorId, ...moved }
  })
}
const ofAlertsAndWorries = { alerts: 0, alertSteps: 0, worries: 0, worrySteps: 0 }
const nothingMoved = { ...ofAlertsAndWorries, concerns: 0, concernSteps: 0, tasks: 0, reviews: 0, transfers: 0 }

describe('a snow closure put in after the fact', () => {
  test('moves the hour in which an alert must be taken, and who is told next, to the next school day', async () => {
    const school = await aSchoolAtWork()
    const staff = await school.staff()
    const alertId = await school.raise(notSureSafe)
    await school.workNow()
    expect(await dueOf(school, alertId)).toBe('2026-11-17T10:10:00.000Z')
    school.clock.set('2026-11-17T09:40:00Z')
    await set(school, staff, ['2026-11-17', 'closure'])
    expect(await dueOf(school, alertId)).toBe('2026-11-18T09:45:00.000Z')
    await school.liveUntil('2026-11-18T11:00:00Z')
    expect(await moments(school)).toEqual(['2026-11-17T09:10', '2026-11-18T09:45', '2026-11-18T10:45'])
    expect(await renewals(school)).toEqual([
      { entity: 'calendar', entityId: '2026-11-17', actorId: 'the-lift', ...nothingMoved, alerts: 1, alertSteps: 1 },
    ])
  })

  test('moves the time by which a worry is read and its reminder', async () => {
    const school = await aSchoolAtWork()
    const staff = await school.staff()
    await tell(school)
    await set(school, staff, ['2026-11-17', 'closure'])
    const [worry] = await school.lease(({ read }) => read.select().from(worries))
    expect(worry?.dueAt).toEqual(new Date('2026-11-18T15:30:00Z'))
    await school.liveUntil('2026-11-19T16:00:00Z')
    expect(await moments(school)).toEqual(['2026-11-18T15:30', '2026-11-19T15:30'])
  })

  test('moves every later reminder as well, and does none twice that was given already', async () => {
    const school = await aSchoolAtWork()
    const staff = await school.staff()
    await tell(school)
    await school.raise(talkToday)
    await school.liveUntil('2026-11-17T18:00:00Z')
    const before = await school.told()
    await set(school, staff, ['2026-11-18', 'closure'])
    await set(school, staff, ['2026-11-19', 'inset'])
    await school.liveUntil('2026-11-19T18:00:00Z')
    expect(await school.told()).toEqual(before)
    await school.liveUntil('2026-11-20T18:00:00Z')
    expect((await moments(school)).slice(-2)).toEqual(['2026-11-20T08:45', '2026-11-20T15:30'])
  })

  test('changes nothing about what is urgent: that goes by the clock', async () => {
    const school = await aSchoolAtWork()
    const staff = await school.staff()
    const alertId = await school.raise(urgent)
    await school.workNow()
    await set(school, staff, ['2026-11-17', 'closure'])
    expect(await dueOf(school, alertId)).toBe('2026-11-17T09:25:00.000Z')
    await school.liveUntil('2026-11-17T09:45:00Z')
    expect(await moments(school)).toEqual(['2026-11-17T09:10', '2026-11-17T09:25', '2026-11-17T09:40'])
  })
})

describe('a day that is school after all', () => {
  test('brings forward what is due; what should have been done by now is done at once and never left out', async () => {
    const school = await aSchoolAtWork({ at: '2026-11-17T09:10:00Z' })
    const staff = await school.staff()
    await set(school, staff, ['2026-11-18', 'inset'])
    await tell(school)
    const alertId = await school.raise(bigWorry)
    await school.liveUntil('2026-11-18T16:00:00Z')
    expect(await moments(school)).toEqual(['2026-11-17T09:10', '2026-11-17T15:30'])
    expect(await dueOf(school, alertId)).toBe('2026-11-19T15:30:00.000Z')
    await set(school, staff, ['2026-11-18', 'school'])
    expect(await dueOf(school, alertId)).toBe('2026-11-18T15:30:00.000Z')
    expect(await moments(school)).toEqual(['2026-11-17T09:10', '2026-11-17T15:30', '2026-11-18T16:00'])
    expect((await school.events()).at(-1)).toMatchObject({ kind: 'escalated' })
  })
})

describe('counting anew', () => {
  test('twice changes nothing the second time', async () => {
    const school = await aSchoolAtWork()
    const staff = await school.staff()
    await tell(school)
    await school.raise(notSureSafe)
    await set(school, staff, ['2026-11-17', 'closure'])
    const stands = async () => [(await school.jobs()).filter(({ state }) => state === 'ready'), await school.told()]
    const before = await stands()
    const again = { kind: 'due-times.renew', dedupe: 'again', payload: { from: '2026-11-17' } } as const
    await school.lease(({ write }) => write((tx) => enqueue(tx, { ...again, runAt: school.clock.now() })))
    await school.workNow()
    expect((await renewals(school)).at(-1)).toMatchObject(nothingMoved)
    expect(await stands()).toEqual(before)
  })

  test('an alert of before it was kept what its time was counted from goes by how serious it is', async () => {
    const school = await aSchoolAtWork()
    const staff = await school.staff()
    const ids = [await school.raise(notSureSafe), await school.raise(bigWorry), await school.raise(talkToday)]
    await school.lease(({ write }) => write((tx) => tx.update(alerts).set({ due: null, dueFrom: null })))
    await set(school, staff, ['2026-11-17', 'closure'])
    expect(await Promise.all(ids.map((id) => dueOf(school, id)))).toEqual([
      '2026-11-18T09:45:00.000Z',
      '2026-11-18T15:30:00.000Z',
      '2026-11-18T15:30:00.000Z',
    ])
  })

  test('is not asked for by a calendar that stays as it is', async () => {
    const school = await aSchoolAtWork()
    const staff = await school.staff()
    await set(school, staff, ['2026-11-17', 'school'])
    await set(school, staff, ['2026-11-17', 'school'])
    expect((await renewals(school)).length).toBe(1)
  })

  test('leaves alone what somebody has taken or read', async () => {
    const school = await aSchoolAtWork()
    const staff = await school.staff()
    const alertId = await school.raise(notSureSafe)
    await tell(school)
    await school.lease(({ write }) =>
      write(async (tx) => {
        await tx.update(alerts).set({ state: 'acknowledged' })
        await tx.update(worries).set({ readAt: school.clock.now(), readBy: staff.lead.id })
      }),
    )
    await set(school, staff, ['2026-11-17', 'closure'])
    expect(await dueOf(school, alertId)).toBe('2026-11-17T10:10:00.000Z')
    expect(await renewals(school)).toMatchObject([nothingMoved])
  })
})
