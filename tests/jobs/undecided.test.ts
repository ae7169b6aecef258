import { expect, test } from 'vitest'
import { acknowledgeAlert } from '#app/safeguarding/alerts/commands/acknowledge-alert.server.ts'
import { resolveAlert } from '#app/safeguarding/alerts/commands/resolve-alert.server.ts'
import { alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'
import { aSchoolAtWork, type SchoolAtWork } from './a-school-at-work.ts'
import { bigWorry, bigWorryAtHome, notSureSafe } from './findings.ts'

type Taker = Parameters<SchoolAtWork['grant']>[0]

async function take(school: SchoolAtWork, alertId: string, taker: Taker): Promise<void> {
  const evidence = await school.lease(({ read }) => read.select().from(alertEvidence))
  const ids = evidence.filter((each) => each.alertId === alertId).map(({ id }) => id)
  const seen = ids.toSorted().at(-1) ?? ''
  await school.grant(taker, 'alert.acknowledge', (grant) => acknowledgeAlert(grant, alertId, { note: null, seen }))
}

const asked = async (school: SchoolAtWork) =>
  (await school.events()).filter(({ kind }) => kind === 'asked').map(({ reason }) => reason)
const mails = async (school: SchoolAtWork) => (await school.messages()).filter(({ kind }) => kind === 'undecided')

test('something serious that is taken and not resolved at the end of the day asks who has decided what, once', async () => {
  const school = await aSchoolAtWork()
  const { lead } = await school.staff()
  const alertId = await school.raise(notSureSafe)
  await school.workNow()
  school.clock.forward(5)
  await take(school, alertId, lead)
  await school.liveUntil('2026-11-17T15:29:00Z')
  expect(await asked(school)).toEqual([])
  await school.liveUntil('2026-11-20T16:00:00Z')
  expect(await asked(school)).toEqual([
    'It was not resolved by the end of the school day. Message to Mrs Khan and Mr Ali.',
  ])
  const [message] = await mails(school)
  expect(`${message?.subject ?? ''} ${message?.text ?? ''}`).not.toMatch(/Zebedee|safe/)
  const [alert] = await school.lease(({ read }) => read.select().from(alerts))
  expect(alert).toMatchObject({ state: 'acknowledged', acknowledgedBy: lead.id })
})

test('what is resolved by then, and what is not serious, asks nobody', async () => {
  const school = await aSchoolAtWork()
  const { lead } = await school.staff()
  const alertId = await school.raise(notSureSafe)
  await school.raise(bigWorry)
  await take(school, alertId, lead)
  const resolution = { done: 'x', outcome: 'kept an eye on it', told: 'yes', reason: null } as const
  await school.grant(lead, 'alert.resolve', (grant) =>
    resolveAlert(grant, alertId, { ...resolution, noRecord: 'x', verdict: 'right' }),
  )
  await school.liveUntil('2026-11-18T16:00:00Z')
  expect(await asked(school)).toEqual([])
  expect(await mails(school)).toEqual([])
})

test('whoever is asked of several at one moment gets one message, and each alert says so', async () => {
  const school = await aSchoolAtWork()
  await school.staff()
  await school.raise(notSureSafe)
  await school.raise(bigWorryAtHome)
  await school.liveUntil('2026-11-17T16:00:00Z')
  expect(await asked(school)).toHaveLength(2)
  expect(await mails(school)).toHaveLength(2)
})
