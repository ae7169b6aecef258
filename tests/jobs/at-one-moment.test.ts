import { expect, test } from 'vitest'
import { acknowledgeAlert } from '#app/safeguarding/alerts/commands/acknowledge-alert.server.ts'
import { alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'
import { aSchoolAtWork, type SchoolAtWork } from './a-school-at-work.ts'
import { urgent } from './findings.ts'

type Taker = Parameters<SchoolAtWork['grant']>[0]

async function take(school: SchoolAtWork, alertId: string, taker: Taker): Promise<string> {
  const [evidence] = await school.lease(({ read }) => read.select({ id: alertEvidence.id }).from(alertEvidence))
  const form = { note: null, seen: evidence?.id ?? '' }
  return school
    .grant(taker, 'alert.acknowledge', (grant) => acknowledgeAlert(grant, alertId, form))
    .then(
      () => 'took it',
      (refused: unknown) => (refused instanceof Response ? refused.text() : Promise.reject(new Error('broken'))),
    )
}

async function aWaitingAlert() {
  const school = await aSchoolAtWork()
  const staff = await school.staff()
  const alertId = await school.raise(urgent)
  await school.workNow()
  school.clock.forward(15)
  return { school, staff, alertId }
}
const happened = async (school: SchoolAtWork) => (await school.events()).map(({ kind }) => kind)

test('the button pressed first: nobody more is told, then or later', async () => {
  const { school, staff, alertId } = await aWaitingAlert()
  const [took] = await Promise.all([take(school, alertId, staff.lead), school.workNow()])
  expect(took).toBe('took it')
  const kinds = await happened(school)
  if (kinds.at(-1) === 'acknowledged') expect(['told', 'escalated']).toContain(kinds.at(-2))
  await school.liveUntil('2026-11-17T12:00:00Z')
  expect(await happened(school)).toEqual(kinds)
})

test('the escalation first: whoever takes it sees who was told, and whoever was told hears who has it', async () => {
  const { school, staff, alertId } = await aWaitingAlert()
  const [, took] = await Promise.all([school.workNow().then(() => null), take(school, alertId, staff.lead)])
  expect(took).toBe('took it')
  const deputyHears = await take(school, alertId, staff.deputy)
  expect(deputyHears).toContain('Mrs Khan is already dealing with this alert.')
  const [alert] = await school.lease(({ read }) => read.select().from(alerts))
  expect(alert).toMatchObject({ state: 'acknowledged', acknowledgedBy: staff.lead.id })
  expect((await happened(school)).filter((kind) => kind === 'acknowledged')).toHaveLength(1)
})

test('the escalation strictly before the button is on the record before it, with the names of those it told', async () => {
  const { school, staff, alertId } = await aWaitingAlert()
  await school.workNow()
  expect(await take(school, alertId, staff.lead)).toBe('took it')
  expect(await happened(school)).toEqual(['raised', 'told', 'escalated', 'acknowledged'])
  expect((await school.events())[2]?.reason).toContain('Message to Ms Okoro and Miss Lowe.')
  await school.liveUntil('2026-11-17T12:00:00Z')
  expect(await happened(school)).toEqual(['raised', 'told', 'escalated', 'acknowledged'])
})

test('the button strictly before the escalation leaves nobody to be told', async () => {
  const { school, staff, alertId } = await aWaitingAlert()
  expect(await take(school, alertId, staff.lead)).toBe('took it')
  await school.liveUntil('2026-11-17T12:00:00Z')
  expect(await happened(school)).toEqual(['raised', 'told', 'acknowledged'])
  expect((await school.told()).some((line) => line.includes('Okoro'))).toBe(false)
})

test('two people and the escalation at one moment: one takes it, the other hears who', async () => {
  const { school, staff, alertId } = await aWaitingAlert()
  const [one, , other] = await Promise.all([
    take(school, alertId, staff.lead),
    school.workNow(),
    take(school, alertId, staff.deputy),
  ])
  const answers = [one, other]
  expect(answers.filter((answer) => answer === 'took it')).toHaveLength(1)
  expect(answers.find((answer) => answer !== 'took it')).toMatch(
    /(Mrs Khan|Mr Ali) is already dealing with this alert\./,
  )
})
