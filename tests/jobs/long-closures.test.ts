import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { raiseConcern } from '#app/safeguarding/concerns/commands/raise-concern.server.ts'
import { daysToSet } from '#app/school/calendar/days-to-set.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { schoolDays } from '#db/schema/school/calendar.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { enqueue } from '#app/jobs/enqueue.server.ts'
import { aSchoolAtWork, type SchoolAtWork } from './a-school-at-work.ts'
import { bigWorry, low, notSureSafe, urgent } from './findings.ts'
import { tell } from './tell-a-worry.ts'

const usual = { opens: '08:45', closes: '15:30' }

/** A closure of a year stands in the calendar, however it came there, and The Lift takes it up. */
async function closeForAYear(school: SchoolAtWork): Promise<void> {
  const days = daysToSet('2026-11-17', '2027-11-16', { kind: 'closure', ...usual })
  const renewal = { kind: 'due-times.renew', dedupe: 'a year', payload: { from: '2026-11-17' } } as const
  await school.lease(({ write }) =>
    write(async (tx) => {
      await tx.insert(schoolDays).values(days)
      await enqueue(tx, { ...renewal, runAt: school.clock.now() })
    }),
  )
  await school.workNow()
}
const dueTimes = async (school: SchoolAtWork) => {
  const kept = await school.lease(async ({ read }) => [
    ...(await read.select({ due: alerts.dueAt }).from(alerts)),
    ...(await read.select({ due: worries.dueAt }).from(worries)),
    ...(await read.select({ due: concerns.dueAt }).from(concerns)),
  ])
  return kept.map(({ due }) => due.toISOString()).toSorted()
}
async function oneOfEach(school: SchoolAtWork, teacher: Parameters<SchoolAtWork['grant']>[0]): Promise<void> {
  await tell(school)
  for (const finding of [urgent, { ...notSureSafe, category: 'a' }, { ...bigWorry, category: 'b' }])
    await school.raise(finding)
  await school.raise(low)
  const concern = {
    token: randomUUID(),
    child: school.childId,
    subject: 'child',
    adult: null,
    adultName: null,
    occurredAt: school.clock.now(),
    seen: 'A bruise',
    childWords: null,
    done: null,
    whoKnows: null,
    worry: null,
    alert: null,
  } as const
  await school.grant(teacher, 'concern.raise', (grant) =>
    raiseConcern(grant, concern, { childId: null, worryId: null, alertId: null, words: null }),
  )
}

describe('#3 a closure of a year', () => {
  test('moves nothing that waits by more than two weekdays', async () => {
    const school = await aSchoolAtWork()
    const { teacher } = await school.staff()
    await oneOfEach(school, teacher)
    await closeForAYear(school)
    const last = (await dueTimes(school)).at(-1) ?? ''
    expect(await dueTimes(school)).toHaveLength(6)
    // Five school days and two: what is low.
    expect(last <= '2026-11-26T15:30:00.000Z').toBe(true)
    expect((await dueTimes(school)).filter((due) => due > '2026-11-20T15:30:00.000Z')).toHaveLength(1)
  })

  test('puts off nothing that comes while it stands, and everybody is told all the same', async () => {
    const school = await aSchoolAtWork()
    const { teacher } = await school.staff()
    await closeForAYear(school)
    await oneOfEach(school, teacher)
    expect((await dueTimes(school)).filter((due) => due > '2026-11-20T15:30:00.000Z')).toHaveLength(1)
    await school.liveUntil('2026-11-24T18:00:00Z')
    const told = (await school.told()).join('\n')
    for (const who of ['Mrs Khan', 'Mr Ali', 'Ms Okoro', 'Miss Lowe']) expect(told).toContain(who)
    // The reminders of what nobody has read or taken come again and again.
    const late = (await school.messages()).filter(({ writtenAt }) => writtenAt > new Date('2026-11-20T00:00:00Z'))
    expect(new Set(late.map(({ kind }) => kind))).toEqual(new Set(['urgent', 'worries', 'waiting', 'weekly']))
  })
})
