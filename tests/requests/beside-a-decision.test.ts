import { randomUUID } from 'node:crypto'
import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { dueBySeverity, type Finding } from '#app/safeguarding/screening/findings.ts'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import type { Page } from '#tests/support/browser.ts'
import { aSchool } from '#tests/support/school.ts'
import { answersStep, nearlyOver, startsCrisis } from './in-a-crisis.ts'
import { passesOn } from './passing-on.ts'
import { wordsOn } from './tablet.ts'
import { raises } from './telling.ts'

const when = { day: '2026-11-17', time: '09:05' }
const forClass: Finding = {
  ...{ rule: 'T-1', type: 'wellbeing_decline', category: 'sad', severity: 'medium', due: dueBySeverity.medium },
  ...{ reason: 'Sad three days running.', facts: [] },
}
/** What stands beside a decision about the child. */
const beside = ({ html }: Page) => parse(html).querySelector('aside#beside')

async function aChildWithMoreThanOneThing() {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const amira = await school.child('Amira', { in: willow })
  const mrAli = await school.person('practitioner', { knownAs: 'Mr Ali', cares: willow })
  const mrsKhan = await school.person('lead', { name: 'Rukhsana Khan', knownAs: 'Mrs Khan' })
  const mrOsei = await school.person('deputy', { name: 'Kofi Osei', knownAs: 'Mr Osei' })
  const msOkoro = await school.person('head', { name: 'Ada Okoro', knownAs: 'Ms Okoro' })
  const concernId = await passesOn(school, mrAli, { child: amira.id, seen: 'she was late and hungry' })
  const bruiseId = await passesOn(school, mrAli, { child: amira.id, seen: 'a bruise on her upper arm' })
  const alertId = await raises(school, amira, forClass)
  const lead = await school.signedIn(mrsKhan)
  await lead.submit(href(paths.concernReading, { concernId }))
  return { school, amira, mrAli, mrOsei, mrsKhan, msOkoro, lead, concernId, bruiseId, alertId }
}

test('#42 beside every decision stand the last lines of the file, the other open concerns and the open alerts', async () => {
  const { school, amira, mrsKhan, lead, concernId, bruiseId, alertId } = await aChildWithMoreThanOneThing()
  const { id: childId } = amira
  const responseId = await startsCrisis(lead, childId)
  await nearlyOver(lead, responseId, mrsKhan.id)
  const decisions = [
    href(paths.concern, { concernId }),
    href(paths.concernDecision, { concernId }),
    href(paths.tellings, { childId }),
    href(paths.childTransfer, { childId }),
    href(paths.crisisStep, { responseId, step: '10' }),
  ]
  for (const address of decisions) {
    const before = (await school.audit()).length
    const page = await lead.visit(address)
    const found = beside(page)
    expect(found?.textContent, address).toContain('a bruise on her upper arm')
    const links = found?.querySelectorAll('a').map((link) => link.getAttribute('href'))
    const wanted = [href(paths.concern, { concernId: bruiseId }), href(paths.alert, { alertId })]
    expect(links, address).toEqual(expect.arrayContaining([...wanted, href(paths.file, { childId })]))
    const read = (await school.audit())
      .slice(before)
      .filter(({ verb, actorId }) => verb === 'READ' && actorId === mrsKhan.id)
    expect(
      read.map(({ entity, entityId }) => `${entity} ${entityId}`),
      address,
    ).toContain(`file ${childId}`)
  }
  const own = beside(await lead.visit(href(paths.concernDecision, { concernId })))
  expect(own?.querySelectorAll('a').map((link) => link.getAttribute('href'))).not.toContain(
    href(paths.concern, { concernId }),
  )
  // What is being decided on stands on the page itself.
  expect(own?.textContent).not.toContain('late and hungry')
})

test('#42 beside an alert each sees only what they may read', async () => {
  const { school, amira, mrAli, lead, bruiseId, alertId } = await aChildWithMoreThanOneThing()
  const other = await raises(school, amira, { ...forClass, category: 'another kind' })
  const address = href(paths.resolution, { alertId })
  const links = (page: Page) =>
    beside(page)
      ?.querySelectorAll('a')
      .map((link) => link.getAttribute('href')) ?? []
  const asLead = await lead.visit(address)
  expect(links(asLead)).toEqual(
    expect.arrayContaining([href(paths.concern, { concernId: bruiseId }), href(paths.alert, { alertId: other })]),
  )
  const asTeacher = await (await school.signedIn(mrAli)).visit(address)
  expect(links(asTeacher)).toEqual([href(paths.alert, { alertId: other })])
  expect(beside(asTeacher)?.textContent).not.toMatch(/bruise|hungry|Concern/)
})

test('#42 what is about a grown-up stands beside the head’s decision alone', async () => {
  const { school, amira, mrAli, mrOsei, msOkoro, lead, concernId } = await aChildWithMoreThanOneThing()
  const about = { aboutAdult: 'yes', adult: mrOsei.id }
  const allegedId = await passesOn(school, mrAli, { child: amira.id, seen: 'he shouted at her', ...about })
  await passesOn(school, mrAli, { child: amira.id, seen: 'he took her book', ...about })
  const head = await school.signedIn(msOkoro)
  await head.submit(href(paths.allegationReading, { concernId: allegedId }))
  for (const path of [paths.allegation, paths.allegationDecision]) {
    const found = beside(await head.visit(href(path, { concernId: allegedId })))
    expect(found?.textContent).toContain('he took her book')
    expect(found?.textContent).not.toContain('bruise')
  }
  expect(beside(await lead.visit(href(paths.concernDecision, { concernId })))?.textContent).not.toContain('he took')
})

test('#42 no more than eight lines stand there, each no longer than a glance, with the way to all of them', async () => {
  const { amira, lead, concernId } = await aChildWithMoreThanOneThing()
  const { id: childId } = amira
  for (let line = 1; line <= 9; line++) {
    const entry = { token: randomUUID(), kind: 'observation', words: `line ${line} ${'😀'.repeat(900)}`, reasons: '' }
    await lead.submit(href(paths.newFileEntry, { childId }), { ...entry, ...when })
  }
  const page = await lead.visit(href(paths.concernDecision, { concernId }))
  const text = beside(page)?.textContent ?? ''
  expect(text.match(/line \d/g)).toHaveLength(8)
  expect(text).toContain('line 9 ')
  expect([...text].length).toBeLessThan(4000)
  expect(text).not.toContain('\uFFFD')
  expect(wordsOn(page)).toContain('The whole file')
})

test('#42 what stands beside a closed crisis asks nobody to decide', async () => {
  const { amira, mrsKhan, lead } = await aChildWithMoreThanOneThing()
  const responseId = await startsCrisis(lead, amira.id)
  expect(beside(await lead.visit(href(paths.crisisStep, { responseId, step: '1' })))).toBeNull()
  await nearlyOver(lead, responseId, mrsKhan.id)
  await answersStep(lead, { responseId, step: 10 }, { outcome: 'safe at home', words: 'x', unanswered: 'x' })
  expect(beside(await lead.visit(href(paths.crisisStep, { responseId, step: '10' })))).toBeNull()
})
