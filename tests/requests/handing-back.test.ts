import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { href } from '#app/href.ts'
import { paths } from '#app/paths.ts'
import { alertEvents, alerts } from '#db/schema/alerts.ts'
import { jobs } from '#db/schema/jobs.ts'
import { worries } from '#db/schema/worries.ts'
import { aSchool } from '#tests/support/school.ts'
import { checkIn, wordsOn } from './tablet.ts'

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
  expect(wordsOn(await head.visit(address))).toContain('Send to the safeguarding lead')

  const fields = { token: randomUUID(), reason: 'Mr Ali is what she calls her uncle' }
  const sent = await head.submit(address, fields)
  expect(sent.status).toBe(302)
  expect(wordsOn(await head.visit(sent.location ?? ''))).toContain('Sent to the safeguarding lead, who has been told.')
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
  expect(wordsOn(await lead.visit(paths.desk))).toContain('It is yours to see to.')
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

test('#8 without a reason nothing is handed back, and nobody but the head may', async () => {
  const { school, head, lead, address } = await aHeadsWorry()
  const refused = await head.submit(address, { token: randomUUID(), reason: ' ' })
  expect(refused.status).toBe(422)
  expect(wordsOn(refused)).toContain('Write why it is not about a grown-up of the school')
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
