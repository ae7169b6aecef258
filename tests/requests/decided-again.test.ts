import { eq } from 'drizzle-orm'
import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { auditEntries } from '#db/schema/audit.ts'
import type { Page } from '#tests/support/browser.ts'
import { aSchool } from '#tests/support/school.ts'
import { passesOn } from './passing-on.ts'
import { wordsOn } from './tablet.ts'
import { carried, tells } from './telling.ts'

async function aSchoolWhereMuchIsDecided() {
  const school = await aSchool({ at: '2026-11-17T09:00:00Z' })
  const willow = await school.class('Willow')
  const [amira, bo] = [await school.child('Amira', { in: willow }), await school.child('Bo', { in: willow })]
  const mrAli = await school.person('practitioner', { name: 'Sam Ali', knownAs: 'Mr Ali', cares: willow })
  const mrOsei = await school.person('deputy', { name: 'Kofi Osei', knownAs: 'Mr Osei' })
  const head = await school.signedIn(await school.person('head', { name: 'Ada Okoro', knownAs: 'Ms Okoro' }))
  const lead = await school.signedIn(await school.person('lead', { name: 'Rukhsana Khan', knownAs: 'Mrs Khan' }))
  const about = async (child: { id: string }, seen: string) =>
    passesOn(school, mrAli, { child: child.id, seen, aboutAdult: 'yes', adult: mrOsei.id })
  const decide = async (concernId: string) => {
    await head.submit(href(paths.allegationReading, { concernId }))
    const decided = { outcome: 'no further action', decision: 'Rang the LADO.', reasons: 'x', notReferred: 'x' }
    return head.submit(href(paths.allegationDecision, { concernId }), decided)
  }
  return { school, amira, bo, mrOsei, head, lead, about, decide }
}

const linksOn = ({ html }: Page) =>
  parse(html)
    .querySelectorAll('main tbody a')
    .map((link) => link.getAttribute('href'))

test('#43 a head finds again what they decided about a grown-up, by the name of the child', async () => {
  const { school, amira, bo, head, lead, about, decide } = await aSchoolWhereMuchIsDecided()
  expect(wordsOn(await head.visit(paths.decidedAllegations))).toContain('Nothing is decided yet.')
  const [ofAmira, ofBo] = [await about(amira, 'he shouted at her'), await about(bo, 'he took his book')]
  expect((await decide(ofAmira)).status).toBe(303)
  expect(linksOn(await head.visit(paths.decidedAllegations))).toEqual([href(paths.allegation, { concernId: ofAmira })])
  await decide(ofBo)
  const all = await head.visit(paths.decidedAllegations)
  expect(linksOn(all)).toHaveLength(2)
  expect(wordsOn(all)).toContain('Concern: no further action')
  const found = await head.visit(`${paths.decidedAllegations}?name=amira`)
  expect(linksOn(found)).toEqual([href(paths.allegation, { concernId: ofAmira })])
  expect((await head.visit(linksOn(found)[0] ?? '')).html).toContain('he shouted at her')
  expect(wordsOn(await head.visit(`${paths.decidedAllegations}?name=zo`))).toContain('a child called zo')
  expect((await head.visit(paths.allegations)).html).toContain(`href="${paths.decidedAllegations}"`)
  expect((await lead.visit(paths.decidedAllegations)).status).toBe(403)
  const lines = await school.rows(auditEntries)
  expect(lines.some(({ entityId, after }) => entityId === 'allegations decided' && after?.includes(ofBo))).toBe(true)
})

test('#43 an alert about a grown-up that is closed stands there too, twenty on a page', async () => {
  const { school, amira, head, about } = await aSchoolWhereMuchIsDecided()
  await tells(school, amira, { text: 'mr osei hits me' })
  const [alert] = await school.rows(alerts)
  const alertId = alert?.id ?? ''
  const { html } = await head.visit(href(paths.headAlert, { alertId }))
  await head.submit(href(paths.headAcknowledgement, { alertId }), { seen: carried(html, 'seen'), note: '' })
  const resolved = {
    done: 'Rang the LADO',
    outcome: 'passed to another agency',
    told: 'no',
    reason: '',
    verdict: 'right',
  }
  await head.submit(href(paths.headResolution, { alertId }), { ...resolved, noRecord: 'It is in the LADO’s record' })
  expect(linksOn(await head.visit(paths.decidedAllegations))).toEqual([href(paths.headAlert, { alertId })])
  await about(amira, 'he shouted at her')
  const [concern] = await school.rows(concerns)
  if (!concern) throw new Error('no concern')
  const closed = { state: 'closed', closedAt: school.clock.now(), outcome: 'police' } as const
  for (let more = 0; more < 21; more++)
    await school.write((tx) => tx.insert(concerns).values({ ...concern, ...closed, id: crypto.randomUUID() }))
  const first = await head.visit(paths.decidedAllegations)
  expect(wordsOn(first)).toContain('22 decisions')
  expect(linksOn(first)).toHaveLength(20)
  expect(linksOn(await head.visit(`${paths.decidedAllegations}?page=2`))).toHaveLength(2)
  expect(linksOn(await head.visit(`${paths.decidedAllegations}?page=99`))).toHaveLength(2)
})

test('#43 what was decided longest ago is found by name, however much has been decided since', async () => {
  const { school, amira, bo, head, about } = await aSchoolWhereMuchIsDecided()
  const [oldest, later] = [await about(amira, 'he shouted at her'), await about(bo, 'he took his book')]
  const closed = { state: 'closed', outcome: 'police' } as const
  await school.write(async (tx) => {
    const long = new Date(school.clock.now().getTime() - 86_400_000)
    await tx
      .update(concerns)
      .set({ ...closed, closedAt: long })
      .where(eq(concerns.id, oldest))
    const [concern] = await tx.select().from(concerns).where(eq(concerns.id, later))
    if (!concern) throw new Error('no concern')
    const since = { ...closed, closedAt: school.clock.now() }
    for (let more = 0; more < 501; more++)
      await tx.insert(concerns).values({ ...concern, ...since, id: crypto.randomUUID() })
  })
  expect(wordsOn(await head.visit(paths.decidedAllegations))).toContain('502 decisions')
  const found = await head.visit(`${paths.decidedAllegations}?name=amira`)
  expect(linksOn(found)).toEqual([href(paths.allegation, { concernId: oldest })])
})
