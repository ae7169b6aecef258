import { expect, test } from 'vitest'
import { acknowledgeAlert } from '#app/safeguarding/alerts/commands/acknowledge-alert.server.ts'
import { resolveAlert } from '#app/safeguarding/alerts/commands/resolve-alert.server.ts'
import type { Finding } from '#app/safeguarding/screening/findings.ts'
import { alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'
import { aSchoolAtWork, type SchoolAtWork } from './a-school-at-work.ts'
import { bigWorry, bigWorryAtHome } from './findings.ts'

type Taker = Parameters<SchoolAtWork['grant']>[0]
const lowMoods: Finding = {
  rule: 'WD-1',
  type: 'wellbeing_decline',
  category: 'decline',
  severity: 'medium',
  due: 'end of next school day',
  reason: 'They felt low three times running.',
  facts: [],
  days: { from: '2026-11-13', through: '2026-11-17' },
  isQuiet: true,
}

const alertsOf = (school: SchoolAtWork) => school.lease(({ read }) => read.select().from(alerts))
const evidenceOf = (school: SchoolAtWork) => school.lease(({ read }) => read.select().from(alertEvidence))

async function take(school: SchoolAtWork, alertId: string, taker: Taker): Promise<void> {
  const seen = (await evidenceOf(school)).map(({ id }) => id).toSorted()
  await school.grant(taker, 'alert.acknowledge', (grant) =>
    acknowledgeAlert(grant, alertId, { note: null, seen: seen.at(-1) ?? '' }),
  )
}

async function resolve(school: SchoolAtWork, alertId: string, resolver: Taker): Promise<void> {
  await take(school, alertId, resolver)
  const resolution = {
    done: 'We talked',
    outcome: 'kept an eye on it',
    told: 'yes',
    reason: null,
    noRecord: null,
    verdict: 'right',
  } as const
  await school.grant(resolver, 'alert.resolve', (grant) => resolveAlert(grant, alertId, resolution))
}

test('the same thing again within five school days opens the alert again, and people are told as if it were new', async () => {
  const school = await aSchoolAtWork()
  const { teacher } = await school.staff()
  const alertId = await school.raise(bigWorry)
  await school.workNow()
  school.clock.forward(5)
  await resolve(school, alertId, teacher)
  await school.liveUntil('2026-11-20T10:00:00Z')

  expect(await school.raise(bigWorry)).toBe(alertId)
  await school.liveUntil('2026-11-23T16:00:00Z')

  const [alert] = await alertsOf(school)
  expect(alert).toMatchObject({
    state: 'unread',
    dueAt: new Date('2026-11-23T15:30:00Z'),
    acknowledgedBy: null,
    resolvedAt: null,
    resolvedBy: null,
    outcome: null,
    childTold: null,
    followsId: null,
  })
  expect((await school.events()).map(({ kind, reason }) => `${kind}: ${reason ?? ''}`)).toEqual([
    'raised: They have a big worry.',
    'told: Message to Mr Ferris.',
    'acknowledged: ',
    'resolved: We talked',
    'reopened: Came back after 3 school days. Outcome before: keeping an eye on it.',
    'evidence: They have a big worry.',
    'told: Message to Mr Ferris.',
    'escalated: Nobody had picked it up by the end of the next school day. Message to Mrs Khan.',
  ])
})

test('what comes back worse is for the lead at once', async () => {
  const school = await aSchoolAtWork()
  const { teacher } = await school.staff()
  const alertId = await school.raise(bigWorry)
  await resolve(school, alertId, teacher)
  school.clock.forward(60)
  await school.raise(bigWorryAtHome)
  await school.workNow()
  expect(await alertsOf(school)).toMatchObject([{ id: alertId, severity: 'high', audience: 'lead', state: 'unread' }])
  expect((await school.told()).slice(-2)).toEqual(['2026-11-17T10:10 Mr Ali', '2026-11-17T10:10 Mrs Khan'])
})

test('later than that it is a new alert that follows the old one, which stays as it was', async () => {
  const school = await aSchoolAtWork()
  const { teacher } = await school.staff()
  const alertId = await school.raise(bigWorry)
  await resolve(school, alertId, teacher)
  await school.liveUntil('2026-11-25T10:00:00Z')
  const next = await school.raise(bigWorry)
  const after = await alertsOf(school)
  expect(after).toMatchObject([
    { id: alertId, state: 'resolved', outcome: 'kept an eye on it' },
    { id: next, state: 'unread', followsId: alertId },
  ])
})

test('a pattern that goes on leaves whoever has it alone, and every time is kept with it', async () => {
  const school = await aSchoolAtWork()
  const { teacher } = await school.staff()
  const alertId = await school.raise(lowMoods)
  await school.workNow()
  school.clock.forward(1)
  await take(school, alertId, teacher)
  await school.raise(lowMoods)
  expect(await alertsOf(school)).toMatchObject([{ id: alertId, state: 'acknowledged' }])
  expect(await evidenceOf(school)).toHaveLength(2)
  await school.liveUntil('2026-11-18T16:00:00Z')
  expect(await school.told()).toHaveLength(1)
})

test('a pattern soon after its alert was resolved is kept with it quietly; a graver one asks to be looked at', async () => {
  const school = await aSchoolAtWork()
  const { teacher } = await school.staff()
  const alertId = await school.raise(lowMoods)
  await resolve(school, alertId, teacher)
  await school.liveUntil('2026-11-19T10:00:00Z')
  await school.raise(lowMoods)
  expect(await alertsOf(school)).toMatchObject([{ id: alertId, state: 'resolved' }])
  expect(await evidenceOf(school)).toHaveLength(2)
  expect((await school.events()).at(-1)?.reason).toContain('it was resolved 2 school days ago')

  await school.raise({ ...lowMoods, severity: 'high', due: '60 school minutes' })
  await school.workNow()
  expect(await alertsOf(school)).toMatchObject([{ id: alertId, state: 'unread', severity: 'high' }])
  expect((await school.told()).slice(-2)).toEqual(['2026-11-19T10:00 Mr Ali', '2026-11-19T10:00 Mrs Khan'])
})

test('what was kept quietly does not hide who has to be told when something no graver opens the alert again', async () => {
  const school = await aSchoolAtWork()
  const { teacher } = await school.staff()
  const alertId = await school.raise(lowMoods)
  await resolve(school, alertId, teacher)
  school.clock.forward(60)
  await school.raise(lowMoods)
  school.clock.forward(60)
  await school.raise({ ...bigWorry, category: 'decline' })
  await school.workNow()
  expect(await alertsOf(school)).toMatchObject([{ id: alertId, state: 'unread' }])
  expect((await school.told()).at(-1)).toBe('2026-11-17T11:10 Mr Ferris')
})
