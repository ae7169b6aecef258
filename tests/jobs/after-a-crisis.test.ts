import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { setSchoolDays } from '#app/school/calendar/commands/set-school-days.server.ts'
import { raiseConcern } from '#app/safeguarding/concerns/commands/raise-concern.server.ts'
import { answerStep } from '#app/safeguarding/crisis/commands/answer-step.server.ts'
import { finishFollowUp } from '#app/safeguarding/crisis/commands/finish-follow-up.server.ts'
import { startCrisis } from '#app/safeguarding/crisis/commands/start-crisis.server.ts'
import { findCrisis } from '#app/safeguarding/crisis/queries/find-crisis.server.ts'
import type { StepAnswer } from '#app/safeguarding/crisis/step-forms.ts'
import { recordShare } from '#app/safeguarding/information-sharing/commands/record-share.server.ts'
import { beginLeaving } from '#app/records/transfers/commands/begin-leaving.server.ts'
import { crisisResponses, followUps } from '#db/schema/safeguarding/crisis.ts'
import { transfers } from '#db/schema/records/transfers.ts'
import { aSchoolAtWork, type SchoolAtWork } from './a-school-at-work.ts'

type Person = Awaited<ReturnType<SchoolAtWork['person']>>
const carried = () => ({ token: randomUUID(), seen: null })

/** What closes a crisis. */
const closedSafely = (lead: Person): StepAnswer[] => [
  { step: 1, values: { danger: 'no', ...carried() } },
  { step: 5, values: { home: 'yes', why: 'x', collects: null, ...carried() } },
  { step: 7, values: { decision: 'tell', decidedBy: lead.id, reason: 'x', ...carried() } },
  { step: 10, values: { outcome: 'safe at home', words: 'x', unanswered: 'x', ...carried() } },
]

/** Somebody leads through a crisis and gives these answers. */
function leadsThrough(school: SchoolAtWork, who: Person, given: readonly StepAnswer[]) {
  return school.grant(who, 'crisis.run', async (grant) => {
    const from = { alertId: null, worryId: null, concernId: null }
    const responseId = await startCrisis(grant, school.childId, { ...from, token: randomUUID() })
    for (const answer of given)
      await answerStep(grant, { crisis: await findCrisis(grant, responseId), said: [], given: answer })
  })
}

test('a task that is not done in time is told to whoever sees to it, a school day later to the lead, and no more', async () => {
  const school = await aSchoolAtWork()
  const { lead, deputy } = await school.staff()
  const task = { task: 'Ring about Zebedee', owner: deputy.id, day: '2026-11-18', ...carried() }
  await leadsThrough(school, lead, [{ step: 9, values: task }])
  await school.liveUntil('2026-11-25T16:00:00Z')
  expect(await school.told()).toEqual(['2026-11-18T15:30 Mr Ali', '2026-11-19T15:30 Mrs Khan'])
  expect(JSON.stringify([school.post.given, await school.jobs()])).not.toMatch(/zebedee/i)
})

/** The office says afterwards that there is no school on a day. */
async function closes(school: SchoolAtWork, office: Person, date: string) {
  const day = { date, kind: 'closure', opens: '08:45', closes: '15:30' } as const
  await school.grant(office, 'calendar.manage', (grant) => setSchoolDays(grant, [day]))
  await school.workNow()
}

test('#37 a closure set afterwards moves a task and the second look to the next school day, and who is told', async () => {
  const school = await aSchoolAtWork()
  const { lead, deputy, office } = await school.staff()
  const task = { task: 'Ring', owner: deputy.id, day: '2026-11-18', ...carried() }
  await leadsThrough(school, lead, [{ step: 9, values: task }, ...closedSafely(lead)])
  await closes(school, office, '2026-11-18')
  const [set] = await school.lease(({ read }) => read.select().from(followUps))
  expect(set).toMatchObject({ dueOn: '2026-11-18', dueAt: new Date('2026-11-19T15:30:00Z') })
  const [crisis] = await school.lease(({ read }) => read.select().from(crisisResponses))
  expect(crisis?.reviewDueOn).toBe('2026-11-25')
  await school.liveUntil('2026-11-25T16:00:00Z')
  expect((await school.told()).filter((line) => !line.includes('moved'))).toEqual([
    '2026-11-19T15:30 Mr Ali',
    '2026-11-20T15:30 Mrs Khan',
    '2026-11-25T15:30 Mr Ali',
  ])
})

test('#37 a closure set afterwards moves by when the file of a child who leaves is due', async () => {
  const school = await aSchoolAtWork()
  const { lead, office } = await school.staff()
  const leaving = { otherSchool: 'Hilltop School', lastDay: '2026-11-18', token: randomUUID() }
  await school.grant(lead, 'transfer.manage', (grant) => beginLeaving(grant, school.childId, leaving))
  const due = async () => (await school.lease(({ read }) => read.select().from(transfers)))[0]?.dueAt.toISOString()
  expect(await due()).toBe('2026-11-23T15:30:00.000Z')
  await closes(school, office, '2026-11-23')
  expect(await due()).toBe('2026-11-20T15:30:00.000Z')
})

test('a task that is done is told to nobody', async () => {
  const school = await aSchoolAtWork()
  const { lead, deputy } = await school.staff()
  const task = { task: 'Ring', owner: deputy.id, day: '2026-11-18', ...carried() }
  await leadsThrough(school, lead, [{ step: 9, values: task }])
  const [set] = await school.lease(({ read }) => read.select().from(followUps))
  await school.grant(deputy, 'crisis.run', (grant) => finishFollowUp(grant, set?.id ?? ''))
  await school.liveUntil('2026-11-25T16:00:00Z')
  expect(await school.told()).toEqual([])
})

test('a crisis nobody else has looked at after five school days is told to those who may, never first to whoever closed it', async () => {
  const school = await aSchoolAtWork()
  const { lead } = await school.staff()
  await leadsThrough(school, lead, closedSafely(lead))
  await school.liveUntil('2026-12-01T16:00:00Z')
  expect(await school.told()).toEqual(['2026-11-24T15:30 Mr Ali', '2026-11-25T15:30 Mrs Khan'])
})

test('a referral without an answer is told to the lead at the end of the next working day, and on every one after', async () => {
  const school = await aSchoolAtWork({ at: '2026-11-20T14:00:00Z' })
  const { lead } = await school.staff()
  const referral: 'yes'[] = ['yes']
  const referred = { decision: 'shared', recipient: 'children’s services', referral, consent: 'given' } as const
  const words = { name: 'x', reference: null, what: 'x', reason: 'x', day: '2026-11-20', time: '14:00' }
  await school.grant(lead, 'share.record', (grant) =>
    recordShare(grant, school.childId, { ...referred, ...words, token: randomUUID() }),
  )
  await school.liveUntil('2026-11-24T18:00:00Z')
  expect(await school.told()).toEqual(['2026-11-23T17:00 Mrs Khan', '2026-11-24T17:00 Mrs Khan'])
})

test('#5 nobody is reminded of what belongs to something about themselves: whoever comes next is', async () => {
  const school = await aSchoolAtWork()
  const { lead, deputy, teacher } = await school.staff()
  const said = { seen: 'x', childWords: null, done: null, whoKnows: null, occurredAt: school.clock.now() }
  const about = { subject: 'adult', adult: deputy.id, adultName: null } as const
  const nothing = { childId: null, worryId: null, alertId: null, words: null }
  await school.grant(teacher, 'concern.raise', (grant) =>
    raiseConcern(
      grant,
      { ...said, ...about, child: school.childId, token: randomUUID(), worry: null, alert: null },
      nothing,
    ),
  )
  const task = { task: 'Ring her aunt', owner: deputy.id, day: '2026-11-18', ...carried() }
  await leadsThrough(school, lead, [
    { step: 9, values: task },
    { step: 1, values: { danger: 'no', ...carried() } },
    { step: 5, values: { home: 'yes', why: 'x', collects: null, ...carried() } },
    { step: 7, values: { decision: 'tell', decidedBy: lead.id, reason: 'x', ...carried() } },
    { step: 10, values: { outcome: 'safe at home', words: 'x', unanswered: 'x', ...carried() } },
  ])
  await school.liveUntil('2026-11-25T16:00:00Z')
  const names = new Map([lead, deputy, teacher].map(({ id, knownAs }) => [id, knownAs]))
  const told = (await school.messages())
    .filter(({ dedupe }) => /follow-up|review/.test(dedupe))
    .map(({ personId }) => personId && names.get(personId))
  expect(told.length).toBeGreaterThan(1)
  expect(told).not.toContain('Mr Ali')
})
