import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { raiseAlert } from '#app/safeguarding/alerts/commands/raise-alert.server.ts'
import { neededNow } from '#app/safeguarding/screening/rules.ts'
import { alertEvents, alerts } from '#db/schema/safeguarding/alerts.ts'
import { dutyTurns } from '#db/schema/school/duty.ts'
import { jobs } from '#db/schema/jobs.ts'
import { recordOpenings } from '#db/schema/safeguarding/record-exclusions.ts'
import { people } from '#db/schema/school/people.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { aSchool } from '#tests/support/school.ts'
import { checkIn, wordsOn } from './tablet.ts'
import { alertOf, tells } from './telling.ts'

/** A school in which a child has told something that went to the head. */
async function aHeadsWorry(words = 'mr ali hits me') {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const mrAli = await school.person('practitioner', { name: 'Sam Ali', knownAs: 'Mr Ali', cares: willow })
  const mrsKhan = await school.person('lead', { name: 'Rukhsana Khan', knownAs: 'Mrs Khan' })
  const msHughes = await school.person('head', { name: 'Ms Hughes', knownAs: 'Ms Hughes' })
  const mia = await school.child('Mia', { in: willow, yearGroup: '6' })
  await checkIn(await school.childIn(mia), { worry: { words } })
  const [worry] = await school.rows(worries)
  const worryId = worry?.id ?? ''
  const [head, lead] = [await school.signedIn(msHughes), await school.signedIn(mrsKhan)]
  const address = href(paths.handingBack, { worryId })
  return { school, mrAli, msHughes, head, lead, worryId, address }
}

test('#8 the head hands back what is not about a grown-up, with the reason, and the lead is told and reads it', async () => {
  const { school, mrAli, msHughes, head, lead, worryId, address } = await aHeadsWorry()
  const before = await school.rows(alerts)
  const [heads] = before
  expect(new Set(before.map(({ audience }) => audience))).toEqual(new Set(['head']))
  expect((await lead.visit(`/worries/${worryId}`)).status).toBe(404)
  const page = await head.visit(href(paths.headWorry, { worryId }))
  expect(page.html).toContain(address)
  expect((await head.visit(href(paths.headAlert, { alertId: heads?.id ?? '' }))).html).toContain(address)
  expect(wordsOn(page)).toContain('This is not about a grown-up at the school: send it to Mrs Khan')
  expect(wordsOn(await head.visit(address))).toContain('Send to Mrs Khan')

  const fields = { token: randomUUID(), reason: 'Mr Ali is what she calls her uncle' }
  const sent = await head.submit(address, fields)
  expect(sent.status).toBe(303)
  expect(wordsOn(await head.visit(sent.location ?? ''))).toContain(
    'Sent to Mrs Khan. They are reminded until someone has read it.',
  )
  expect(wordsOn(await head.visit(sent.location ?? ''))).not.toContain('Sent to')
  expect((await school.rows(worries))[0]).toMatchObject({ audience: 'lead', readAt: null })
  expect((await lead.visit(`/worries/${worryId}`)).html).toContain('mr ali hits me')
  const after = await school.rows(alerts)
  const closed = after.filter(({ audience }) => audience === 'head')
  expect(closed).toHaveLength(before.length)
  for (const each of closed) expect(each).toMatchObject({ state: 'resolved', resolvedBy: msHughes.id })
  const raised = after.find(({ audience }) => audience === 'lead')
  expect(raised).toMatchObject({ audience: 'lead', state: 'unread', severity: heads?.severity })
  const told = (await school.rows(jobs)).filter(
    ({ kind, payload }) => kind === 'alert.escalate' && payload['alertId'] === raised?.id,
  )
  expect(told).toHaveLength(1)
  expect(wordsOn(await lead.visit(paths.desk))).toContain('It is now yours to deal with.')
  expect(wordsOn(await lead.visit(`/alerts/${raised?.id}`))).toContain('mr ali hits me')
  // It is no longer the head's, and whom it names is still not shown it.
  expect((await head.visit(href(paths.headWorry, { worryId }))).status).toBe(404)
  const teacher = await school.signedIn(mrAli)
  expect((await teacher.visit(`/worries/${worryId}`)).status).toBe(404)
  expect((await teacher.visit(`/alerts/${raised?.id}`)).status).toBe(404)
  expect(wordsOn(await teacher.visit(paths.worries))).not.toContain('Mia')

  const line = (await school.audit()).find(
    ({ action, entityId, verb }) => action === 'allegation.decide' && verb === 'UPDATE' && entityId === worryId,
  )
  expect(JSON.parse(line?.after ?? '{}')).toMatchObject({ audience: 'lead', alertId: raised?.id })
  expect(JSON.stringify(await school.audit())).not.toContain('uncle')
  const kept = (await school.rows(alertEvents)).find(({ kind }) => kind === 'no_further_action')
  expect(kept).toMatchObject({ personId: msHughes.id })
  expect(kept?.written?.includes('uncle')).toBe(false)

  await head.submit(address, fields)
  expect(await school.rows(alerts)).toHaveLength(before.length + 1)
})

test('#8 whoever reads what is handed back is named, by the ladder: deputies too, without whom it names or who is away', async () => {
  const { school, head, address } = await aHeadsWorry()
  await school.person('deputy', { name: 'Joe Osei', knownAs: 'Mr Osei' })
  await school.person('deputy', { name: 'Bina Patel', knownAs: 'Mrs Patel' })
  const mrReed = await school.person('deputy', { name: 'Tom Reed', knownAs: 'Mr Reed' })
  const at = school.clock.now()
  const until = new Date('2026-11-21T00:00:00Z')
  const turn = { personId: mrReed.id, kind: 'away', from: at, until, setBy: mrReed.id, setAt: at } as const
  await school.write((tx) => tx.insert(dutyTurns).values(turn))
  const page = wordsOn(await head.visit(address))
  expect(page).toContain('Send to Mrs Khan, Mr Osei and Mrs Patel')
  expect(page).not.toMatch(/Mr Reed|safeguarding lead/)
  const { location } = await head.submit(address, { token: randomUUID(), reason: 'Her uncle' })
  expect(wordsOn(await head.visit(location ?? ''))).toContain('Sent to Mrs Khan, Mr Osei and Mrs Patel.')
})

test('#8 where those it would go to are away it stays with the head, who is told so before they write', async () => {
  const { school, head, worryId, address } = await aHeadsWorry()
  const at = school.clock.now()
  const [lead] = (await school.rows(people)).filter(({ knownAs }) => knownAs === 'Mrs Khan')
  const until = new Date('2026-11-21T00:00:00Z')
  const turn = { personId: lead?.id ?? '', kind: 'away', from: at, until, setBy: lead?.id ?? '', setAt: at } as const
  await school.write((tx) => tx.insert(dutyTurns).values(turn))
  expect((await head.visit(href(paths.headWorry, { worryId }))).html).not.toContain(address)
  expect((await head.visit(address)).status).toBe(409)
  expect((await head.submit(address, { token: randomUUID(), reason: 'Her uncle' })).status).toBe(409)
})

test('#8 a page that says who reads a concern, or whom to go to, names who does: a deputy where the lead is away', async () => {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const teacher = await school.signedIn(await school.person('practitioner', { knownAs: 'Mr Ali', cares: willow }))
  const mrsKhan = await school.person('lead', { knownAs: 'Mrs Khan' })
  await school.person('deputy', { knownAs: 'Mr Osei' })
  const at = school.clock.now()
  const until = new Date('2026-11-21T00:00:00Z')
  const turn = { personId: mrsKhan.id, kind: 'away', from: at, until, setBy: mrsKhan.id, setAt: at } as const
  await school.write((tx) => tx.insert(dutyTurns).values(turn))
  const concern = wordsOn(await teacher.visit(paths.newConcern))
  expect(concern).toContain(
    'Who reads it: Mr Osei, today. If it is about a grown-up who works with children, Mr Osei instead.',
  )
  expect(wordsOn(await teacher.visit(paths.paperNote))).toContain('send for Mr Osei')
  expect(wordsOn(await teacher.visit(paths.paperNoteKept))).toContain('Go to Mr Osei straight away.')
  for (const path of [paths.newConcern, paths.paperNote, paths.paperNoteKept])
    expect(wordsOn(await teacher.visit(path)), path).not.toMatch(/safeguarding lead|Mrs Khan/)
})

test('#8 without a reason nothing is handed back, and nobody but the head may', async () => {
  const { school, head, lead, address } = await aHeadsWorry()
  const refused = await head.submit(address, { token: randomUUID(), reason: ' ' })
  expect(refused.status).toBe(422)
  expect(wordsOn(refused)).toContain('Write why it is not about a grown-up at the school')
  expect((await lead.visit(address)).status).toBe(403)
  expect((await lead.submit(address, { token: randomUUID(), reason: 'x' })).status).toBe(403)
  expect((await school.rows(worries))[0]).toMatchObject({ audience: 'head' })
})

test('#8 what names everybody it would go to stays with the head', async () => {
  const { school, head, address } = await aHeadsWorry('mrs khan hits me')
  const refused = await head.submit(address, { token: randomUUID(), reason: 'It is another Mrs Khan' })
  expect(refused.status).toBe(409)
  expect(refused.html).toContain('so it stays with you')
  expect((await school.rows(worries))[0]).toMatchObject({ audience: 'head' })
  expect(new Set((await school.rows(alerts)).map(({ state }) => state))).toEqual(new Set(['unread']))
})

test('#8 what opened to the head because nobody else was there is not theirs to hand back', async () => {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const mrAli = await school.person('practitioner', { knownAs: 'Mr Ali', cares: willow })
  const mrsKhan = await school.person('lead', { knownAs: 'Mrs Khan' })
  const head = await school.signedIn(await school.person('head', { knownAs: 'Ms Hughes' }))
  const at = school.clock.now()
  const until = new Date('2026-11-21T00:00:00Z')
  for (const { id: personId } of [mrAli, mrsKhan]) {
    const turn = { personId, kind: 'away', from: at, until, setBy: personId, setAt: at } as const
    await school.write((tx) => tx.insert(dutyTurns).values(turn))
  }
  const mia = await school.child('Mia', { in: willow })
  for (const told of [{ safe: 'no' }, { text: 'i am sad' }] as const) {
    const { worryId, alertIds } = await tells(school, mia, told)
    const before = [await school.rows(worries), await school.rows(alerts)]
    const address = href(paths.handingBack, { worryId })
    const pages = [href(paths.headWorry, { worryId }), ...alertIds.map((alertId) => href(paths.headAlert, { alertId }))]
    for (const page of pages) {
      const { status, html } = await head.visit(page)
      expect(status).toBe(200)
      expect(html).not.toContain(address)
    }
    for (const answer of [
      await head.visit(address),
      await head.submit(address, { token: randomUUID(), reason: 'It is her uncle' }),
    ]) {
      expect(answer.status).toBe(409)
      expect(answer.html).toContain('You can see this because nobody else was available')
    }
    expect([await school.rows(worries), await school.rows(alerts)]).toEqual(before)
  }
  expect((await school.rows(worries)).map(({ audience }) => audience)).toEqual(['lead', 'class'])
})

test('#8 an alert that only opened to the head stays open when the worry behind it is handed back', async () => {
  const { school, head, worryId, address } = await aHeadsWorry()
  const at = school.clock.now()
  const [worry] = await school.rows(worries)
  const calendar = { timeZone: 'Europe/London', days: new Map() }
  const raised = { childId: worry?.childId ?? '', finding: neededNow, at, calendar, worryId }
  const alertId = await school.write((tx) => raiseAlert(tx, raised))
  await school.write((tx) => tx.insert(recordOpenings).values({ alertId, opensTo: 'head', at }))
  const before = await alertOf(school, alertId)
  expect(before.audience).not.toBe('head')
  expect((await head.visit(href(paths.headAlert, { alertId }))).status).toBe(200)
  expect((await head.submit(address, { token: randomUUID(), reason: 'Her uncle' })).status).toBe(303)
  expect(await alertOf(school, alertId)).toEqual(before)
})
