import { expect, test } from 'vitest'
import { eq } from 'drizzle-orm'
import { addTurn } from '#app/school/duty/commands/add-turn.server.ts'
import { takeBackTurn } from '#app/school/duty/commands/take-back-turn.server.ts'
import { dutyTurns, type DutyKind } from '#db/schema/school/duty.ts'
import { people } from '#db/schema/school/people.ts'
import { v4 as newToken } from 'uuid'
import { aSchoolAtWork, type SchoolAtWork } from './a-school-at-work.ts'
import { bigWorry, notSureSafe, urgent } from './findings.ts'

type Person = Awaited<ReturnType<SchoolAtWork['person']>>
type When = { firstDay: string; lastDay?: string; from?: string; until?: string }

/** The head sets a turn. */
async function set(school: SchoolAtWork, head: Person, { who, kind, ...when }: { who: Person; kind: DutyKind } & When) {
  const { firstDay, lastDay = firstDay, from = null, until = null } = when
  const turn = { person: who.id, kind, firstDay, lastDay, from, until, token: newToken() }
  expect(await school.grant(head, 'duty.manage', (grant) => addTurn(grant, turn))).toBe('set')
}

const monday = '2026-11-23'

test('with the lead away the deputies are told at once, and nobody waits for the lead', async () => {
  const school = await aSchoolAtWork()
  const { lead, head } = await school.staff()
  await set(school, head, { who: lead, kind: 'away', firstDay: '2026-11-17' })
  await school.raise(urgent)
  await school.liveUntil('2026-11-17T09:40:00Z')
  expect(await school.told()).toEqual([
    '2026-11-17T09:10 Mr Ali',
    '2026-11-17T09:25 Miss Lowe',
    '2026-11-17T09:25 Ms Okoro',
    ...['Miss Lowe', 'Mr Ali', 'Ms Okoro'].map((who) => `2026-11-17T09:40 ${who}`),
  ])
})

test('with the lead and every deputy away the head and the office are told at once', async () => {
  const school = await aSchoolAtWork()
  const { lead, deputy, head } = await school.staff()
  for (const who of [lead, deputy]) await set(school, head, { who, kind: 'away', firstDay: '2026-11-17' })
  await school.raise(notSureSafe)
  await school.workNow()
  expect(await school.told()).toEqual(['2026-11-17T09:10 Miss Lowe', '2026-11-17T09:10 Ms Okoro'])
})

test('#4 with everybody away who could be told they are told all the same, and those who teach as well', async () => {
  const school = await aSchoolAtWork()
  const { lead, deputy, head, office } = await school.staff()
  for (const who of [lead, deputy, office, head]) await set(school, head, { who, kind: 'away', firstDay: '2026-11-17' })
  await school.raise(urgent)
  await school.workNow()
  const names = ['Miss Lowe', 'Mr Ali', 'Mr Ferris', 'Mrs Khan', 'Ms Okoro']
  expect([...new Set(await school.told())]).toEqual(names.map((who) => `2026-11-17T09:10 ${who}`))
})

test('a deputy whose turn it is comes first, with the lead; the other deputies are told with everyone', async () => {
  const school = await aSchoolAtWork()
  const { deputy, head } = await school.staff()
  await school.person('deputy', 'Mrs Brennan')
  await set(school, head, { who: deputy, kind: 'on duty', firstDay: '2026-11-17' })
  await school.raise(urgent)
  await school.workNow()
  expect(await school.told()).toEqual(['2026-11-17T09:10 Mr Ali', '2026-11-17T09:10 Mrs Khan'])
  await school.liveUntil('2026-11-17T09:40:00Z')
  expect((await school.told()).filter((line) => line.includes('09:40'))).toContain('2026-11-17T09:40 Mrs Brennan')
})

test('a turn that was taken back counts no more', async () => {
  const school = await aSchoolAtWork()
  const { lead, head } = await school.staff()
  await set(school, head, { who: lead, kind: 'away', firstDay: '2026-11-17' })
  const [turn] = await school.lease(({ read }) => read.select().from(dutyTurns))
  for (let times = 0; times < 2; times++)
    await school.grant(head, 'duty.manage', (grant) => takeBackTurn(grant, turn?.id ?? ''))
  await school.raise(urgent)
  await school.workNow()
  expect(await school.told()).toEqual(['2026-11-17T09:10 Mr Ali', '2026-11-17T09:10 Mrs Khan'])
})

test('at night those on call are told as well, and while school is open they are not', async () => {
  const school = await aSchoolAtWork({ at: '2026-11-17T12:00:00Z' })
  const { teacher, head } = await school.staff()
  await set(school, head, { who: teacher, kind: 'on call', firstDay: '2026-11-17' })
  await set(school, head, { who: teacher, kind: 'on call', firstDay: '2026-11-17', from: '11:00', until: '14:00' })
  await school.raise(urgent)
  await school.workNow()
  expect(await school.told()).toEqual(['2026-11-17T12:00 Mr Ali', '2026-11-17T12:00 Mrs Khan'])
})

test('an urgent alert at ten in the evening reaches whoever is on call until the next morning', async () => {
  const school = await aSchoolAtWork({ at: '2026-11-17T22:00:00Z' })
  const { teacher, head } = await school.staff()
  await set(school, head, { who: teacher, kind: 'on call', firstDay: '2026-11-17' })
  await school.raise(urgent)
  await school.workNow()
  expect(await school.told()).toEqual(['Mr Ali', 'Mr Ferris', 'Mrs Khan'].map((who) => `2026-11-17T22:00 ${who}`))
})

test('whoever is on call hears nothing of what is not urgent, and nothing once they are suspended', async () => {
  const school = await aSchoolAtWork({ at: '2026-11-17T22:00:00Z' })
  const { teacher, head } = await school.staff()
  await set(school, head, { who: teacher, kind: 'on call', firstDay: '2026-11-17' })
  await school.raise(notSureSafe)
  await school.workNow()
  expect((await school.told()).join()).not.toContain('Mr Ferris')
  await school.lease(({ write }) =>
    write((tx) => tx.update(people).set({ status: 'suspended' }).where(eq(people.id, teacher.id))),
  )
  await school.raise(urgent)
  await school.workNow()
  expect((await school.told()).join()).not.toContain('Mr Ferris')
})

test('a role that has ended makes nobody the one on duty', async () => {
  const school = await aSchoolAtWork()
  const head = await school.person('head', 'Ms Okoro')
  const gone = await school.person('deputy', 'Mr Gone', { until: '2026-11-17T09:30:00Z' })
  await school.person('deputy', 'Mr Ali')
  await set(school, head, { who: gone, kind: 'on duty', firstDay: '2026-11-17' })
  school.clock.set('2026-11-17T09:31:00Z')
  await school.raise(urgent)
  await school.workNow()
  expect(await school.told()).toEqual(['2026-11-17T09:31 Mr Ali'])
})

test('a class whose only grown-up is away is the lead’s at once', async () => {
  const school = await aSchoolAtWork()
  const head = await school.person('head', 'Ms Okoro')
  await school.person('lead', 'Mrs Khan')
  const both = await school.person('deputy', 'Mrs Brennan', { cares: true })
  await set(school, head, { who: both, kind: 'away', firstDay: '2026-11-17' })
  await school.raise(bigWorry)
  await school.workNow()
  expect(await school.told()).toEqual(['2026-11-17T09:10 Mrs Khan'])
})

test('at eight and again at opening head and office hear that nobody is on duty, on school days alone', async () => {
  const school = await aSchoolAtWork({ at: '2026-11-20T12:00:00Z' })
  const { lead, deputy, head } = await school.staff()
  await school.workNow()
  for (const who of [lead, deputy])
    await set(school, head, { who, kind: 'away', firstDay: '2026-11-21', lastDay: monday })
  await school.liveUntil('2026-11-24T12:00:00Z')
  expect(await school.told()).toEqual([
    '2026-11-23T08:00 Miss Lowe',
    '2026-11-23T08:00 Ms Okoro',
    '2026-11-23T08:45 Miss Lowe',
    '2026-11-23T08:45 Ms Okoro',
  ])
  const said = (await school.messages()).map(({ subject, text }) => `${subject} ${text}`).join(' ')
  expect(said).not.toMatch(/Zebedee|Khan|Ali/)
})

test('somebody who comes in before opening ends it, and an afternoon without anybody counts too', async () => {
  const school = await aSchoolAtWork({ at: '2026-11-20T12:00:00Z' })
  const { lead, deputy, head } = await school.staff()
  await school.workNow()
  await set(school, head, { who: lead, kind: 'away', firstDay: monday, lastDay: '2026-11-24' })
  await set(school, head, { who: deputy, kind: 'away', firstDay: monday, from: '13:00', until: '15:30' })
  await school.liveUntil('2026-11-23T08:10:00Z')
  expect((await school.told()).length).toBe(2)
  const away = (await school.lease(({ read }) => read.select().from(dutyTurns))).find(
    ({ personId }) => personId === lead.id,
  )
  await school.grant(head, 'duty.manage', (grant) => takeBackTurn(grant, away?.id ?? ''))
  await school.liveUntil('2026-11-24T12:00:00Z')
  expect((await school.told()).length).toBe(2)
})

test('a school whose lead is there is told nothing in the morning', async () => {
  const school = await aSchoolAtWork({ at: '2026-11-17T07:00:00Z' })
  await school.staff()
  await school.liveUntil('2026-11-18T12:00:00Z')
  expect(await school.told()).toEqual([])
})
