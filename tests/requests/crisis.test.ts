import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { excludeStaff } from '#app/safeguarding/exclusions/commands/exclude-staff.server.ts'
import { paths } from '#app/web/paths.ts'
import { crisisAnswers, crisisResponses, followUps } from '#db/schema/safeguarding/crisis.ts'
import { fileEntries } from '#db/schema/safeguarding/files.ts'
import { shares, parentContacts } from '#db/schema/safeguarding/sharing.ts'
import { aSchool } from '#tests/support/school.ts'
import { answersStep, carriedBy, nearlyOver, over, startsCrisis, stepAt } from './in-a-crisis.ts'
import { carried, tells } from './telling.ts'

const words = 'canary i do not feel safe at home'

/** A child who told something, and two who may lead through a crisis. */
async function aSchoolWithJay(at?: string) {
  const school = await aSchool(at === undefined ? {} : { at })
  const beech = await school.class('Beech')
  const jay = await school.child('Jay', { in: beech, yearGroup: '5' })
  const mrsKhan = await school.person('lead', { name: 'Mrs Khan' })
  const mrOsei = await school.person('deputy', { name: 'Mr Osei' })
  const told = await tells(school, jay, { text: words, safe: 'no', size: 'big' })
  const [lead, deputy] = [await school.signedIn(mrsKhan), await school.signedIn(mrOsei)]
  return { school, beech, jay, mrsKhan, mrOsei, lead, deputy, ...told }
}

test('a crisis is led through from the first minute to the second look, by two people who come and go', async () => {
  const { school, jay, mrsKhan, mrOsei, lead, deputy, alertId } = await aSchoolWithJay()
  /** Time goes by while both have something open. */
  async function later(minutes: number) {
    school.clock.forward(minutes)
    for (const browser of [lead, deputy]) await browser.visit(paths.mySessions)
  }
  await later(11)
  const start = href(paths.childCrisis, { childId: jay.id })
  const page = await lead.visit(`${start}?alert=${alertId}`)
  expect(page.html).toContain('Start the steps')
  const begun = await lead.submit(start, { alert: carried(page.html, 'alert'), token: carried(page.html, 'token') })
  const [{ id: responseId } = { id: '' }] = await school.rows(crisisResponses)
  const at = (step: number) => stepAt({ responseId, step })
  expect(begun).toMatchObject({ status: 303, location: at(1) })

  school.clock.forward(1)
  const danger = await answersStep(lead, { responseId, step: 1 }, { danger: 'yes' })
  expect(danger.location).toBe(at(1))
  expect((await lead.visit(at(1))).html).toMatch(/Call <a href="tel:999">999<\/a>. Stay with the child/)
  const where = await answersStep(
    lead,
    { responseId, step: 2 },
    { where: 'My office', who: 'Miss Lowe', time: '09:20' },
  )
  expect(where.location).toBe(at(3))

  // Mrs Khan is called away. Mr Osei comes to the list, and goes on where she was.
  const list = await deputy.visit(paths.crises)
  expect(list.html).toContain('Continue with step 3')
  const third = await deputy.visit(at(3))
  expect(third.html).toContain(words)
  expect(third.html).not.toMatch(new RegExp(`<textarea[^>]*>[^<]*${words}`))
  expect((await answersStep(deputy, { responseId, step: 3 }, { saw: '' })).location).toBe(at(4))
  await answersStep(deputy, { responseId, step: 4 }, { medical: 'first aider', details: 'Miss Lowe, 09:25' })
  await later(10)
  await later(10)
  const unsure = { home: 'not sure', why: 'We do not know who is there', collects: '' }
  expect((await answersStep(deputy, { responseId, step: 5 }, unsure)).location).toBe(at(5))
  for (const step of [5, 6, 8])
    expect((await deputy.visit(at(step))).html).toContain('Do not let them go home until this is decided.')
  expect((await deputy.visit(at(10))).html).toContain('Answer step 7 (The family) first.')

  await later(8)
  const told = { told: 'children’s services', name: 'Ms Jones', time: '09:50', reference: 'R-77', what: 'Jay’s words' }
  await answersStep(deputy, { responseId, step: 6 }, { ...told, consent: 'not asked' })
  await answersStep(deputy, { responseId, step: 6 }, { ...told, told: 'police', name: 'PC Ward', consent: 'not asked' })
  await answersStep(
    deputy,
    { responseId, step: 6 },
    { told: 'somebody in school', name: 'Ms Hughes', time: '09:51', what: 'All of it' },
  )
  expect(await school.rows(shares)).toMatchObject([
    { recipient: 'children’s services', consent: 'not asked', answerDueAt: new Date('2026-11-18T17:00:00Z') },
    { recipient: 'police', answerDueAt: null },
  ])
  const family = { decision: 'do not tell', decidedBy: mrsKhan.id, reason: 'It may put him in danger' }
  await answersStep(deputy, { responseId, step: 7 }, family)
  expect(await school.rows(parentContacts)).toMatchObject([{ decision: 'do not tell', decidedBy: mrsKhan.id }])
  expect((await deputy.visit(at(10))).html).toContain('Step 5 says “not sure”.')
  await answersStep(lead, { responseId, step: 5 }, { home: 'no', why: 'His father is there', collects: 'Aunt Rosa' })
  await answersStep(lead, { responseId, step: 8 }, { said: 'That he is not in trouble' })
  await answersStep(lead, { responseId, step: 9 }, { task: 'Ring Ms Jones', owner: mrOsei.id, day: '2026-11-18' })
  expect(await school.rows(followUps)).toMatchObject([
    { ownerId: mrOsei.id, responseId, dueAt: new Date('2026-11-18T15:30:00Z'), doneAt: null },
  ])
  const closed = await answersStep(lead, { responseId, step: 10 }, over)
  expect(closed.location).toBe(href(paths.crisis, { responseId }))
  expect(await school.rows(crisisResponses)).toMatchObject([
    { outcome: 'safe at home', closedBy: mrsKhan.id, reviewDueOn: '2026-11-24', reviewedBy: null },
  ])

  const whole = (await deputy.visit(href(paths.crisis, { responseId }))).html
  for (const shown of ['Changed since.', 'Aunt Rosa', 'PC Ward', 'R-77', words, 'It may put him in danger'])
    expect(whole).toContain(shown)
  for (const took of ['11 minutes', '12 minutes', '40 minutes']) expect(whole).toContain(`<dd>${took}</dd>`)

  const review = href(paths.crisisReview, { responseId })
  expect((await lead.visit(review)).html).toContain('You closed these steps. Someone else must review them.')
  expect((await lead.submit(review, { found: 'All well', token: randomUUID() })).status).toBe(409)
  expect((await deputy.submit(review, { found: 'All well', token: randomUUID() })).status).toBe(303)
  expect(await school.rows(crisisResponses)).toMatchObject([{ reviewedBy: mrOsei.id }])
  expect((await deputy.visit(paths.crises)).html).toContain('Ring Ms Jones')

  const lines = await school.rows(fileEntries)
  expect(lines.filter(({ kind }) => kind === 'crisis step')).toHaveLength(14)
  expect(lines.filter(({ kind }) => kind === 'child’s words')).toMatchObject([{ isVerbatim: true, alertId }])
  expect(lines.filter(({ kind }) => kind === 'review')).toHaveLength(1)
  expect(lines.every((line) => line.responseId === responseId && line.childId === jay.id)).toBe(true)
})

test('of two who answer a step at once one is kept, and the other sees it with their own words still there', async () => {
  const { school, jay, lead, deputy } = await aSchoolWithJay()
  const responseId = await startsCrisis(lead, jay.id)
  const place = { responseId, step: 5 }
  const [one, other] = [await carriedBy(lead, place), await carriedBy(deputy, place)]
  const sent = await Promise.all([
    lead.submit(stepAt(place), { ...one, home: 'yes', why: 'Gran is at home', collects: 'Gran' }),
    deputy.submit(stepAt(place), { ...other, home: 'no', why: 'Gran is away', collects: '' }),
  ])
  expect(sent.map(({ status }) => status).toSorted()).toEqual([303, 409])
  expect(await school.rows(crisisAnswers)).toHaveLength(1)
  const refused = sent.find(({ status }) => status === 409)?.html ?? ''
  expect(refused).toMatch(/(Mrs Khan|Mr Osei) answered this at the same time as you/)
  expect(refused).toContain('Gran is at home')
  expect(refused).toContain('Gran is away')

  const loser = sent[0].status === 409 ? lead : deputy
  const seen = { token: carried(refused, 'token'), seen: carried(refused, 'seen') }
  const again = await loser.submit(stepAt(place), { ...seen, home: 'no', why: 'Gran is away', collects: '' })
  expect(again.status).toBe(303)
  expect(await school.rows(crisisAnswers)).toHaveLength(2)
})

test('what is sent twice is kept once: a start, a step, somebody told, a second look, a task that is done', async () => {
  const { school, jay, lead, deputy, mrsKhan } = await aSchoolWithJay()
  const start = href(paths.childCrisis, { childId: jay.id })
  const token = randomUUID()
  await Promise.all([
    lead.submit(start, { token }),
    lead.submit(start, { token }),
    deputy.submit(start, { token: randomUUID() }),
  ])
  expect(await school.rows(crisisResponses)).toHaveLength(1)
  const [{ id: responseId } = { id: '' }] = await school.rows(crisisResponses)
  const twice = async (step: number, fields: Readonly<Record<string, string>>) => {
    const form = { ...(await carriedBy(lead, { responseId, step })), ...fields }
    const address = stepAt({ responseId, step })
    return [(await lead.submit(address, form)).status, (await lead.submit(address, form)).status]
  }
  expect(await twice(2, { where: 'Here', who: 'Me', time: '09:05' })).toEqual([303, 303])
  expect(await twice(6, { told: 'police', name: 'PC Ward', time: '09:05', what: 'All', consent: 'given' })).toEqual([
    303, 303,
  ])
  expect(await twice(9, { task: 'Ring', owner: mrsKhan.id, day: '2026-11-17' })).toEqual([303, 303])
  expect(await school.rows(crisisAnswers)).toHaveLength(3)
  expect(await school.rows(shares)).toHaveLength(1)
  const [task, another] = await school.rows(followUps)
  expect(another).toBeUndefined()
  const done = href(paths.followUpDone, { followUpId: task?.id ?? '' })
  expect([(await lead.submit(done)).status, (await deputy.submit(done)).status]).toEqual([303, 303])
  expect(await school.rows(followUps)).toMatchObject([{ doneBy: mrsKhan.id }])

  await nearlyOver(lead, responseId, mrsKhan.id)
  expect(await twice(10, over)).toEqual([303, 303])
  expect((await twice(2, { where: 'There', who: 'Me', time: '09:05' }).catch(() => ['closed']))[0]).toBe('closed')
  const review = { found: 'Well done', token: randomUUID() }
  const look = href(paths.crisisReview, { responseId })
  expect([(await deputy.submit(look, review)).status, (await deputy.submit(look, review)).status]).toEqual([303, 303])
})

test('nobody closes a crisis before danger, going home and the family are decided, and a closed one takes no answer', async () => {
  const { school, jay, lead, mrsKhan } = await aSchoolWithJay()
  const responseId = await startsCrisis(lead, jay.id)
  const form = { token: randomUUID(), seen: '' }
  const early = await lead.submit(stepAt({ responseId, step: 10 }), { ...form, ...over })
  expect(early.status).toBe(409)
  expect(early.html).toContain('Answer steps 1 (Danger now), 5 (Safe to go home) and 7 (The family) first.')
  await nearlyOver(lead, responseId, mrsKhan.id)
  await answersStep(lead, { responseId, step: 10 }, over)
  const late = await lead.submit(stepAt({ responseId, step: 8 }), { token: randomUUID(), seen: '', said: 'More' })
  expect(late.status).toBe(409)
  expect(late.html).toContain('These steps are closed.')
  expect((await school.rows(crisisAnswers)).map(({ step }) => step)).toEqual([1, 5, 7, 10])
  expect((await lead.submit(stepAt({ responseId, step: 11 }))).status).toBe(404)
})

test('#41 a crisis with steps that have no answer says which before it is closed, and is closed all the same with a reason', async () => {
  const { school, jay, mrsKhan, lead } = await aSchoolWithJay()
  const responseId = await startsCrisis(lead, jay.id)
  await nearlyOver(lead, responseId, mrsKhan.id)
  await answersStep(lead, { responseId, step: 2 }, { where: 'My office', who: 'Miss Lowe', time: '09:05' })
  const last = { responseId, step: 10 }
  const page = await lead.visit(stepAt(last))
  expect(page.html).toContain('These steps have no answer yet.')
  for (const step of [3, 4, 6, 8, 9]) expect(page.html).toContain(`${stepAt({ responseId, step })}">${step}`)
  expect(page.html).toContain('Close all the same')

  const { unanswered, ...withoutReason } = over
  const refused = await answersStep(lead, last, withoutReason)
  expect(refused.status).toBe(422)
  expect(refused.html).toContain('3 (What they said), 4 (Medical help), 6 (Who you told)')
  expect(refused.html).toContain(over.words)
  expect(await school.rows(crisisResponses)).toMatchObject([{ closedAt: null }])

  expect((await answersStep(lead, last, { ...over, unanswered })).status).toBe(303)
  expect(await school.rows(crisisResponses)).toMatchObject([{ closedBy: mrsKhan.id }])
  const whole = await lead.visit(href(paths.crisis, { responseId }))
  expect(whole.html).toContain('Steps without an answer')
  expect(whole.html).toContain(unanswered)
})

test('#41 a crisis in which every step has an answer is closed as before', async () => {
  const { school, jay, mrsKhan, lead } = await aSchoolWithJay()
  const responseId = await startsCrisis(lead, jay.id)
  await nearlyOver(lead, responseId, mrsKhan.id)
  const answers = {
    2: { where: 'My office', who: 'Miss Lowe', time: '09:05' },
    3: { saw: 'She cried' },
    4: { medical: 'none', details: '' },
    6: { told: 'nobody yet', what: 'It was nothing' },
    8: { said: 'That she is safe' },
    9: { task: 'Ring her aunt', owner: mrsKhan.id, day: '2026-11-18' },
  }
  for (const [step, fields] of Object.entries(answers)) await answersStep(lead, { responseId, step: +step }, fields)
  const page = await lead.visit(stepAt({ responseId, step: 10 }))
  expect(page.html).not.toMatch(/no answer yet|Close all the same/)
  const plain = { outcome: over.outcome, words: over.words }
  expect((await answersStep(lead, { responseId, step: 10 }, plain)).status).toBe(303)
  expect(await school.rows(crisisResponses)).toMatchObject([{ closedBy: mrsKhan.id }])
})

test('what was answered lies sealed, and every opening is on the record before the page is sent', async () => {
  const { school, jay, lead } = await aSchoolWithJay()
  const responseId = await startsCrisis(lead, jay.id)
  await answersStep(lead, { responseId, step: 3 }, { saw: 'canary of a lead' })
  await answersStep(lead, { responseId, step: 8 }, { said: 'canary of a lead' })
  for (const table of [crisisAnswers, fileEntries])
    expect(JSON.stringify(await school.rows(table))).not.toContain('canary')
  const before = (await school.audit()).length
  await lead.visit(href(paths.crisis, { responseId }))
  const read = (await school.audit()).toSpliced(0, before)
  expect(read).toContainEqual(expect.objectContaining({ verb: 'READ', entity: 'crisis', entityId: responseId }))
  expect(JSON.stringify(await school.audit())).not.toContain('canary')
})

test('a crisis grows only out of what is about this child and in reach, and is kept from whom it is about', async () => {
  const { school, beech, jay, mrOsei, lead, deputy, worryId } = await aSchoolWithJay()
  const mia = await school.child('Mia', { in: beech })
  const start = href(paths.childCrisis, { childId: mia.id })
  expect((await lead.visit(`${start}?worry=${worryId}`)).status).toBe(404)
  expect((await lead.visit(`${start}?alert=nothing`)).status).toBe(404)
  expect((await lead.submit(start, { worry: worryId, token: randomUUID() })).status).toBe(404)
  expect(await school.rows(crisisResponses)).toEqual([])

  const responseId = await startsCrisis(lead, jay.id, { worry: worryId })
  expect((await deputy.visit(href(paths.crisis, { responseId }))).status).toBe(200)
  await school.write((tx) => excludeStaff(tx, { worryId }, { people: [mrOsei.id], at: school.clock.now() }))
  for (const path of [href(paths.crisis, { responseId }), stepAt({ responseId, step: 3 })])
    expect((await deputy.visit(path)).status).toBe(404)
  expect((await deputy.submit(stepAt({ responseId, step: 1 }), { danger: 'no' })).status).toBe(404)
  expect((await deputy.visit(paths.crises)).html).not.toContain('Jay')
})

test('the room asks for the password again after an hour, and nobody but the lead and deputies comes in', async () => {
  const { school, jay, beech, lead } = await aSchoolWithJay()
  const responseId = await startsCrisis(lead, jay.id)
  for (const role of ['practitioner', 'head', 'office'] as const) {
    const browser = await school.signedIn(await school.person(role, { cares: beech }))
    // A head may have to ring the designated officer, and so keeps the numbers too.
    const card = role === 'head' ? [] : [paths.helplines]
    for (const path of [paths.crises, href(paths.crisis, { responseId }), paths.shares, ...card])
      expect((await browser.visit(path)).status, `${role} ${path}`).toBe(403)
  }
  for (let quarters = 0; quarters < 5; quarters++) {
    school.clock.forward(13)
    await lead.visit(paths.desk)
  }
  const asked = await lead.visit(stepAt({ responseId, step: 1 }))
  expect(asked.location).toBe(`${paths.confirm}?next=${encodeURIComponent(stepAt({ responseId, step: 1 }))}`)
})

test('the numbers to ring stand on every step, with the day somebody last checked them', async () => {
  const { school, jay, lead } = await aSchoolWithJay()
  const office = await school.signedIn(await school.person('office'))
  expect((await office.visit(paths.school)).html).toContain('Nobody has checked them yet.')
  const responseId = await startsCrisis(lead, jay.id)
  const first = (await lead.visit(stepAt({ responseId, step: 1 }))).html
  for (const number of ['999', '08001111', '111', '08088005000']) expect(first).toContain(`href="tel:${number}"`)
  expect(first).toContain('no number yet')
  expect(first).toContain('They may be out of date.')

  const numbers = { services: '01632 960001', health: '111', adults: '0808 800 5000', local: '' }
  expect((await lead.submit(paths.helplines, { ...numbers, services: 'ask' })).status).toBe(422)
  expect((await lead.submit(paths.helplines, numbers)).status).toBe(303)
  const checked = (await lead.visit(stepAt({ responseId, step: 6 }))).html
  expect(checked).toContain('href="tel:01632960001"')
  expect(checked).toContain('Last checked on Tuesday 17 November.')
  expect(checked).not.toContain('out of date')
  expect((await office.visit(paths.school)).html).not.toContain('out of date')
})
