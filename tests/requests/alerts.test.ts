import { expect, test } from 'vitest'
import { alertEvents } from '#db/schema/safeguarding/alerts.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { aSchool } from '#tests/support/school.ts'
import { alertOf, carried, raises, tells } from './telling.ts'
import { wordsOn } from './tablet.ts'

const talkToday = { want: 'talk to me today', size: 'small', text: 'nobody plays with me' } as const

async function aSchoolWithAmira() {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const amira = await school.child('Amira', { in: willow })
  const mrAli = await school.person('practitioner', { knownAs: 'Mr Ali', cares: willow })
  const mrsKhan = await school.person('lead', { knownAs: 'Mrs Khan' })
  return { school, willow, amira, mrAli, mrsKhan }
}

test('taking an alert is on the record, and what the child told counts as read by whoever took it', async () => {
  const { school, amira, mrAli } = await aSchoolWithAmira()
  const { alertId, worryId } = await tells(school, amira, talkToday)
  const browser = await school.signedIn(mrAli)

  const page = await browser.visit(`/alerts/${alertId}`)
  expect(page.html).toContain('nobody plays with me')
  expect(page.html).toContain('by rule TK-1')
  const taken = await browser.submit(`/alerts/${alertId}/acknowledgement`, {
    seen: carried(page.html, 'seen'),
    note: 'I will sit with her',
  })

  expect(taken).toMatchObject({ status: 303, location: `/alerts/${alertId}?saved=alert-taken` })
  expect(await alertOf(school, alertId)).toMatchObject({ state: 'acknowledged', acknowledgedBy: mrAli.id })
  expect(await school.rows(worries)).toMatchObject([{ id: worryId, readBy: mrAli.id }])
  const audit = await school.audit()
  expect(audit).toContainEqual(
    expect.objectContaining({ verb: 'UPDATE', action: 'alert.acknowledge', entityId: alertId, actorId: mrAli.id }),
  )
  const after = await browser.visit(`/alerts/${alertId}`)
  expect(after.html).toContain('I will sit with her')
  expect(after.html).toContain('Mr Ali has read this.')
})

test('of two people who take an alert at once one has it, and the other hears who', async () => {
  const { school, amira, mrsKhan } = await aSchoolWithAmira()
  const mrOsei = await school.person('deputy', { knownAs: 'Mr Osei' })
  const alertId = await raises(school, amira)
  const [one, other] = [await school.signedIn(mrsKhan), await school.signedIn(mrOsei)]
  const seen = carried((await one.visit(`/alerts/${alertId}`)).html, 'seen')

  const answers = await Promise.all(
    [one, other].map((browser) => browser.submit(`/alerts/${alertId}/acknowledgement`, { seen })),
  )

  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
  const { acknowledgedBy } = await alertOf(school, alertId)
  const winner = acknowledgedBy === mrsKhan.id ? 'Mrs Khan' : 'Mr Osei'
  expect(answers.find(({ status }) => status === 409)?.html).toContain(`${winner} is already dealing with this alert.`)
  const taken = (await school.rows(alertEvents)).filter(({ kind }) => kind === 'acknowledged')
  expect(taken).toHaveLength(1)
})

test('what came in since the page was opened has to be looked at before the alert is taken', async () => {
  const { school, amira, mrsKhan } = await aSchoolWithAmira()
  const alertId = await raises(school, amira)
  const browser = await school.signedIn(mrsKhan)
  const seen = carried((await browser.visit(`/alerts/${alertId}`)).html, 'seen')
  school.clock.forward(2)
  await raises(school, amira)

  const refused = await browser.submit(`/alerts/${alertId}/acknowledgement`, { seen })
  expect(refused.status).toBe(409)
  expect(refused.html).toContain('There is new information about this child.')
  expect(await alertOf(school, alertId)).toMatchObject({ state: 'unread', acknowledgedBy: null })

  const again = carried((await browser.visit(`/alerts/${alertId}/acknowledgement`)).html, 'seen')
  expect((await browser.submit(`/alerts/${alertId}/acknowledgement`, { seen: again })).status).toBe(303)
})

test('a note sent twice is kept once, and the first note puts the alert in progress', async () => {
  const { school, amira, mrAli } = await aSchoolWithAmira()
  const { alertId } = await tells(school, amira, talkToday)
  const browser = await school.signedIn(mrAli)
  const early = await browser.submit(`/alerts/${alertId}/note`, { note: 'too soon', token: crypto.randomUUID() })
  expect(early.status).toBe(409)
  const seen = carried((await browser.visit(`/alerts/${alertId}`)).html, 'seen')
  await browser.submit(`/alerts/${alertId}/acknowledgement`, { seen })
  const token = carried((await browser.visit(`/alerts/${alertId}`)).html, 'token')

  const sent = [
    await browser.submit(`/alerts/${alertId}/note`, { note: 'We talked', token }),
    await browser.submit(`/alerts/${alertId}/note`, { note: 'We talked', token }),
  ]

  expect(sent.map(({ status }) => status)).toEqual([303, 303])
  const notes = (await school.rows(alertEvents)).filter(({ kind }) => kind === 'note')
  expect(notes).toHaveLength(1)
  expect((await browser.visit(`/alerts/${alertId}`)).html).toContain('We talked')
  expect(await alertOf(school, alertId)).toMatchObject({ state: 'in_progress' })
})

test('an empty note comes back to be mended, with the same token', async () => {
  const { school, amira, mrAli } = await aSchoolWithAmira()
  const { alertId } = await tells(school, amira, talkToday)
  const browser = await school.signedIn(mrAli)
  const token = crypto.randomUUID()
  const page = await browser.submit(`/alerts/${alertId}/note`, { note: ' ', token })

  expect(page.status).toBe(422)
  expect(page.html).toContain('<title>Error: ')
  expect(page.html).toContain('href="#note"')
  expect(carried(page.html, 'token')).toBe(token)
})

test('an alert that nobody has taken cannot be resolved; one that is taken says what was done and stays', async () => {
  const { school, amira, mrsKhan } = await aSchoolWithAmira()
  const alertId = await raises(school, amira)
  const browser = await school.signedIn(mrsKhan)
  const done = {
    done: 'Talked with her',
    outcome: 'talked with the child',
    told: 'yes',
    verdict: 'right',
    noRecord: 'x',
  }
  const early = await browser.submit(`/alerts/${alertId}/resolution`, done)
  expect(early.status).toBe(409)
  expect(early.html).toContain('Nobody has picked up this alert yet.')

  const seen = carried((await browser.visit(`/alerts/${alertId}`)).html, 'seen')
  await browser.submit(`/alerts/${alertId}/acknowledgement`, { seen })
  const nothing = {
    done: 'Looked into it',
    outcome: 'no further action',
    told: 'no',
    verdict: 'not sure',
    noRecord: 'x',
  }
  const unreasoned = await browser.submit(`/alerts/${alertId}/resolution`, nothing)
  expect(unreasoned.status).toBe(422)
  expect(unreasoned.html).toContain('Write why nothing more is needed')
  expect(unreasoned.html).toContain('Looked into it')

  expect((await browser.submit(`/alerts/${alertId}/resolution`, done)).status).toBe(303)
  expect(await alertOf(school, alertId)).toMatchObject({
    state: 'resolved',
    resolvedBy: mrsKhan.id,
    outcome: 'talked with the child',
    childTold: true,
  })
  const { html } = await browser.visit(`/alerts/${alertId}`)
  expect(html).toContain('Talked with her')
  expect(html).toContain('Outcome: spoke to the child. The child has been told.')
  const again = await browser.submit(`/alerts/${alertId}/resolution`, done)
  expect(again.html).toContain('You have already resolved this alert.')
})

test('something serious is closed only with a record in the child’s file, or with the reason why there is none', async () => {
  const { school, amira, mrsKhan } = await aSchoolWithAmira()
  const browser = await school.signedIn(mrsKhan)
  const done = { done: 'Talked with her', outcome: 'talked with the child', told: 'yes', verdict: 'not needed' }
  async function taken() {
    const alertId = await raises(school, amira)
    const seen = carried((await browser.visit(`/alerts/${alertId}`)).html, 'seen')
    await browser.submit(`/alerts/${alertId}/acknowledgement`, { seen })
    return alertId
  }

  const alertId = await taken()
  const page = await browser.visit(`/alerts/${alertId}/resolution`)
  expect(page.html).toContain('No concern has been reported about this.')
  expect(page.html).toContain(`href="/concerns/new?alert=${alertId}"`)
  const empty = wordsOn(await browser.submit(`/alerts/${alertId}/resolution`, {}))
  for (const said of ['Write what was done', 'Choose an outcome', 'Report it as a concern first'])
    expect(empty).toContain(said)
  const refused = await browser.submit(`/alerts/${alertId}/resolution`, done)
  expect(refused.status).toBe(422)
  expect(refused.html).toContain('Report it as a concern first, or say why no concern is needed')
  expect(refused.html).toContain('Talked with her')
  expect(await alertOf(school, alertId)).toMatchObject({ state: 'acknowledged', verdict: null })

  const why = { ...done, noRecord: 'She pressed it to try it out' }
  expect((await browser.submit(`/alerts/${alertId}/resolution`, why)).status).toBe(303)
  expect(await alertOf(school, alertId)).toMatchObject({ state: 'resolved', verdict: 'not needed' })
  const { html } = await browser.visit(`/alerts/${alertId}`)
  expect(html).toContain('Why no concern was reported')
  expect(html).toContain('She pressed it to try it out')

  await taken()
  const moment = school.clock.now()
  await school.write((tx) =>
    tx.insert(concerns).values({
      childId: amira.id,
      subject: 'child',
      audience: 'lead',
      raisedBy: mrsKhan.id,
      raisedAt: moment,
      occurredAt: moment,
      dueAt: moment,
      seen: Buffer.from('sealed'),
      alertId,
    }),
  )
  expect((await browser.visit(`/alerts/${alertId}/resolution`)).html).not.toContain(
    'No concern has been reported about this',
  )
  expect((await browser.submit(`/alerts/${alertId}/resolution`, done)).status).toBe(303)
})

test('closing any alert asks whether it was useful; what is not serious needs no record', async () => {
  const { school, amira, mrAli } = await aSchoolWithAmira()
  const { alertId } = await tells(school, amira, talkToday)
  const browser = await school.signedIn(mrAli)
  const seen = carried((await browser.visit(`/alerts/${alertId}`)).html, 'seen')
  await browser.submit(`/alerts/${alertId}/acknowledgement`, { seen })
  expect((await browser.visit(`/alerts/${alertId}/resolution`)).html).not.toContain(
    'No concern has been reported about this',
  )
  const done = { done: 'We talked', outcome: 'talked with the child', told: 'yes' }
  const unjudged = await browser.submit(`/alerts/${alertId}/resolution`, done)
  expect(unjudged.status).toBe(422)
  expect(unjudged.html).toContain('Choose whether this alert was useful')
  expect((await browser.submit(`/alerts/${alertId}/resolution`, { ...done, verdict: 'right' })).status).toBe(303)
  expect(await alertOf(school, alertId)).toMatchObject({ state: 'resolved', verdict: 'right' })
})

test('an alert that follows an earlier one says so, and leads to it', async () => {
  const { school, amira, mrAli } = await aSchoolWithAmira()
  const earlier = (await tells(school, amira, talkToday)).alertId
  const browser = await school.signedIn(mrAli)
  const seen = carried((await browser.visit(`/alerts/${earlier}`)).html, 'seen')
  await browser.submit(`/alerts/${earlier}/acknowledgement`, { seen })
  const done = { done: 'We talked', outcome: 'talked with the child', told: 'yes', verdict: 'right' }
  await browser.submit(`/alerts/${earlier}/resolution`, done)
  school.clock.set('2026-12-01T09:10:00Z')
  const { alertId } = await tells(school, amira, talkToday)
  const again = await school.signedIn(mrAli)
  const { html } = await again.visit(`/alerts/${alertId}`)
  expect(html).toContain(`<a href="/alerts/${earlier}">Follows an earlier alert from Tuesday 17 November</a>`)
  expect((await again.visit(`/alerts/${earlier}`)).html).not.toContain('Follows an earlier alert')
})
