import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { paths } from '#app/web/paths.ts'
import { alertEvents } from '#db/schema/safeguarding/alerts.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { aSchool } from '#tests/support/school.ts'
import { anAlertWithNews, takes } from './alert-with-news.ts'
import { answersStep, nearlyOver, over, startsCrisis } from './in-a-crisis.ts'
import { wordsOn } from './tablet.ts'
import { alertOf, carried, raises, tells } from './telling.ts'

test('#41 the desk says who has it and since when something in it is new, and its owner sees it first', async () => {
  const { lead, deputy, alertId } = await anAlertWithNews()
  const ofOwner = await lead.visit(paths.desk)
  expect(wordsOn(ofOwner)).toMatch(/Amira K, Willow.*1 worry to read.*Mrs Khan has it: new at 10:18/)
  expect(wordsOn(ofOwner)).toContain('Mrs Khan has it: new at 10:18')
  expect(wordsOn(ofOwner)).toContain('You are dealing with it: new at 10:18.')
  expect(wordsOn(ofOwner)).not.toMatch(/Nobody (has it|yet)/)
  const ofOther = await deputy.visit(paths.desk)
  expect(wordsOn(ofOther)).toContain('Mrs Khan has it: new at 10:18')
  expect(wordsOn(ofOther)).toContain('All alerts have been picked up.')
  expect(wordsOn(await lead.visit(`/alerts/${alertId}`))).toContain(
    'You are dealing with this: new at 10:18. Look at it.',
  )
  expect(wordsOn(await deputy.visit(`/alerts/${alertId}`))).toContain(
    'Mrs Khan is dealing with this: new at 10:18, not looked at yet.',
  )
})

test('#41 its owner notes, but resolves only after looking; looking reads what the child told', async () => {
  const { school, mrsKhan, lead, alertId, again } = await anAlertWithNews()
  const noted = await lead.submit(`/alerts/${alertId}/note`, { note: 'I am with her', token: randomUUID() })
  expect(noted.status).toBe(303)
  expect(await alertOf(school, alertId)).toMatchObject({ state: 'unread', acknowledgedBy: mrsKhan.id })
  const done = {
    done: 'We talked',
    outcome: 'kept an eye on it',
    told: 'yes',
    verdict: 'right',
    noRecord: 'None needed',
  }
  const refused = await lead.submit(`/alerts/${alertId}/resolution`, done)
  expect(refused.status).toBe(409)
  expect(refused.html).toContain('There is new information about this child.')

  expect((await lead.visit(`/alerts/${alertId}`)).html).toContain('I’ve seen the new information')
  expect((await takes(lead, alertId)).status).toBe(303)
  expect(await alertOf(school, alertId)).toMatchObject({
    state: 'acknowledged',
    acknowledgedAt: new Date('2026-11-17T10:00:00Z'),
  })
  expect((await school.rows(worries)).find(({ id }) => id === again.worryId)).toMatchObject({ readBy: mrsKhan.id })
  expect((await lead.submit(`/alerts/${alertId}/resolution`, done)).status).toBe(303)
})

test('#41 somebody else may take it over, and that is on the record', async () => {
  const { school, mrsKhan, mrOsei, deputy, alertId } = await anAlertWithNews()
  expect((await deputy.visit(`/alerts/${alertId}`)).html).toContain('Take over from Mrs Khan')
  await takes(deputy, alertId)
  expect(await alertOf(school, alertId)).toMatchObject({ state: 'acknowledged', acknowledgedBy: mrOsei.id })
  const taken = (await school.rows(alertEvents)).filter(({ kind }) => kind === 'acknowledged')
  expect(taken.map(({ personId }) => personId)).toEqual([mrsKhan.id, mrOsei.id])
  const line = (await school.audit()).findLast(({ action }) => action === 'alert.acknowledge')
  expect(line?.before).toContain(mrsKhan.id)
})

test('#41 the school’s page does not say that nobody has what its owner has to look at again', async () => {
  const { school } = await anAlertWithNews()
  const head = await school.signedIn(await school.person('head'))
  expect((await head.visit(paths.school)).html).not.toContain('nobody has picked it up.')
})

test('#41 an open crisis stands at the top of the desk with who runs it and the next step, until it is closed', async () => {
  const { school, amira, lead, deputy, willow } = await anAlertWithNews()
  await raises(school, await school.child('Other', { in: willow }))
  expect(wordsOn(await lead.visit(paths.desk))).not.toContain('crisis is open')
  const responseId = await startsCrisis(lead, amira.id)
  school.clock.forward(5)
  const desk = await deputy.visit(paths.desk)
  expect(wordsOn(desk)).toContain(
    'A crisis is open.Amira K, Willow. Run by Mrs Khan, started today at 10:18. Next: step 1, danger now',
  )
  expect(desk.html).toContain(`/crisis/${responseId}/steps/1`)
  expect(desk.html.indexOf('A crisis is open.')).toBeLessThan(desk.html.indexOf('First:'))
  await answersStep(deputy, { responseId, step: 1 }, { danger: 'no' })
  expect(wordsOn(await lead.visit(paths.desk))).toContain('Run by Mr Osei')

  const head = await school.signedIn(await school.person('head', { name: 'Ms Hughes' }))
  const counts = await head.visit(paths.school)
  expect(wordsOn(counts)).toContain('1 crisis is open now.')
  expect(counts.html).not.toContain('Amira')
  await nearlyOver(lead, responseId, (await school.person('lead', { name: 'Another' })).id)
  await answersStep(lead, { responseId, step: 10 }, over)
  expect(wordsOn(await lead.visit(paths.desk))).not.toContain('crisis is open')
})

test('#8 starting a crisis takes the alert it grew out of and every serious one that nobody has, on the record', async () => {
  const school = await aSchool()
  const amira = await school.child('Amira', { in: await school.class('Willow') })
  const mrsKhan = await school.person('lead', { knownAs: 'Mrs Khan' })
  const mrOsei = await school.person('deputy', { knownAs: 'Mr Osei' })
  const talk = await tells(school, amira, { want: 'talk to me today' })
  const unsafe = await tells(school, amira, { safe: 'no' })
  const pressed = await raises(school, amira)
  const big = await tells(school, amira, { topic: 'school', size: 'big' })
  const deputy = await school.signedIn(mrOsei)
  const seen = carried((await deputy.visit(`/alerts/${pressed}`)).html, 'seen')
  await deputy.submit(`/alerts/${pressed}/acknowledgement`, { seen })

  await startsCrisis(await school.signedIn(mrsKhan), amira.id, { alert: talk.alertId })
  expect(await alertOf(school, talk.alertId)).toMatchObject({ state: 'acknowledged', acknowledgedBy: mrsKhan.id })
  expect(await alertOf(school, unsafe.alertId)).toMatchObject({ state: 'acknowledged', acknowledgedBy: mrsKhan.id })
  expect(await alertOf(school, pressed)).toMatchObject({ acknowledgedBy: mrOsei.id })
  expect(await alertOf(school, big.alertId)).toMatchObject({ state: 'unread', acknowledgedBy: null })
  const taken = (await school.rows(alertEvents)).filter(
    ({ kind, personId }) => kind === 'acknowledged' && personId === mrsKhan.id,
  )
  expect(taken).toHaveLength(2)
  const started = (await school.audit()).find(({ action, verb }) => action === 'crisis.run' && verb === 'CREATE')
  expect(JSON.parse(started?.after ?? '{}')).toMatchObject({ alertsTaken: 2 })
  // Nobody has read what the child told by pressing "start".
  expect((await school.rows(worries)).map(({ readAt }) => readAt)).toEqual([null, null, null])
})
