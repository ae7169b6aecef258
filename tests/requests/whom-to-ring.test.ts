import { randomUUID } from 'node:crypto'
import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { neededNow } from '#app/safeguarding/screening/rules.ts'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { people } from '#db/schema/school/people.ts'
import { schoolSettings } from '#db/schema/school/school.ts'
import type { Page } from '#tests/support/browser.ts'
import { aSchool } from '#tests/support/school.ts'
import { passesOn } from './passing-on.ts'
import { wordsOn } from './tablet.ts'
import { raises } from './telling.ts'

async function aSchoolWithStaff() {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const amira = await school.child('Amira', { in: willow })
  const mrAli = await school.person('practitioner', { knownAs: 'Mr Ali', cares: willow })
  const lead = await school.person('lead', { name: 'Sadia Khan', knownAs: 'Mrs Khan' })
  const deputy = await school.person('deputy', { name: 'Kofi Osei', knownAs: 'Mr Osei' })
  const head = await school.person('head', { name: 'Ada Okoro', knownAs: 'Ms Okoro' })
  const office = await school.person('office', { name: 'Asha Patel', knownAs: 'Mrs Patel' })
  return { school, amira, mrAli, lead, deputy, head, office }
}
/** What the menu says of the head's own list; nothing for whoever has no such entry. */
const menuEntry = ({ html }: Page) => parse(html).querySelector('nav a[href="/allegations"]')?.textContent

test('#43 what waits for the head is the first thing on their first page, and counted in their menu', async () => {
  const { school, amira, mrAli, deputy, head, office } = await aSchoolWithStaff()
  const quiet = await (await school.signedIn(head)).visit(paths.school)
  expect(wordsOn(quiet)).not.toContain('about grown-ups')
  expect(menuEntry(quiet)).toBe('About grown-ups')

  const concernId = await passesOn(school, mrAli, { child: amira.id, aboutAdult: 'yes', adult: deputy.id })
  const soon = await (await school.signedIn(head)).visit(paths.school)
  expect(wordsOn(soon)).toContain('1 matter about grown-ups is waiting for you.Read it by 15:30.')
  school.clock.forward(24 * 60)
  const browser = await school.signedIn(head)
  const late = await browser.visit(paths.school)
  expect(wordsOn(late)).toMatch(/^School \d+1 matter about grown-ups is waiting for you.It was due yesterday at 15:30/)
  expect(late.html).toContain(`<a href="${paths.allegations}">Open it now</a>`)
  expect(menuEntry(late)).toMatch(/^About grown-ups\s?1\b/)
  for (const word of ['Amira', 'Osei']) expect(wordsOn(late)).not.toContain(word)

  await browser.submit(href(paths.allegationReading, { concernId }))
  const read = await browser.visit(paths.school)
  expect(wordsOn(read)).toContain(
    '1 matter about grown-ups is waiting for you.You have read it. Decide what happens next.',
  )
  const desk = await (await school.signedIn(office)).visit(paths.school)
  expect(wordsOn(desk)).not.toContain('about grown-ups')
  expect(menuEntry(desk)).toBeUndefined()
})

test('#43 whoever is told to ring a person finds their number beside the name, or that none is known', async () => {
  const { school, amira, lead, deputy, head, office } = await aSchoolWithStaff()
  await raises(school, amira, { ...neededNow, severity: 'urgent' })
  const before = await (await school.signedIn(head)).visit(paths.school)
  expect(wordsOn(before)).toContain(
    'Find Sadia Khan or Kofi Osei in school now. No telephone number is known for any of them.',
  )

  const own = await school.signedIn(lead)
  expect(wordsOn(await own.visit(paths.mySessions))).toContain('My telephone number')
  expect((await own.submit(paths.myTelephone, { telephone: 'ask me' })).status).toBe(422)
  expect((await own.submit(paths.myTelephone, { telephone: ' 07700 900123 ' })).location).toBe(
    `${paths.mySessions}?saved=telephone`,
  )
  expect(wordsOn(await own.visit(`${paths.mySessions}?saved=telephone`))).toContain('07700 900123')
  await (await school.signedIn(deputy)).submit(paths.myTelephone, { telephone: '' })
  for (const one of [head, office]) {
    const page = await (await school.signedIn(one)).visit(paths.school)
    expect(page.html).toContain('<a href="tel:07700900123">07700 900123</a>')
  }
  const kept = (await school.rows(people)).filter(({ id }) => id === lead.id || id === deputy.id)
  expect(kept.map(({ telephone }) => telephone)).toEqual(expect.arrayContaining(['07700 900123', null]))
  const carer = await (await school.signedIn(await school.person('carer'))).visit(paths.home)
  expect(carer.html).not.toContain('07700')
})

test('#43 the number of the designated officer stands where somebody is told to ring them', async () => {
  const { school, amira, mrAli, lead, deputy, head } = await aSchoolWithStaff()
  const about = { aboutAdult: 'yes', adult: deputy.id }
  const concernId = await passesOn(school, mrAli, { child: amira.id, ...about })
  const asHead = await school.signedIn(head)
  const address = href(paths.allegation, { concernId })
  expect(wordsOn(await asHead.visit(address))).toContain('(LADO) (no telephone number is known: add it)')
  const aboutHead = await passesOn(school, mrAli, { child: amira.id, aboutAdult: 'yes', adult: head.id })
  const asLead = await school.signedIn(lead)
  const unknown = await asLead.visit(href(paths.concern, { concernId: aboutHead }))
  expect(unknown.html).toContain(`no telephone number is known: <a href="${paths.helplines}">add it</a>`)
  const numbers = {
    services: '01632 960001',
    health: '111',
    adults: '0808 800 5000',
    local: '',
    officer: '01632 960002',
  }
  expect((await asLead.submit(paths.helplines, numbers)).status).toBe(303)
  for (const page of [await asHead.visit(address), await asHead.visit(paths.allegations)]) {
    expect(page.html).toContain('<a href="tel:01632960002">01632 960002</a>')
    expect(page.html).toContain('<a href="tel:999">999</a>')
  }
  expect(unknown.html).toContain(`no telephone number is known: <a href="${paths.governor}">add it</a>`)
  const governor = {
    governorName: 'Ms Green',
    governorTelephone: '01632 960004',
    governorEmail: 'green@school.example',
  }
  await school.write((tx) => tx.update(schoolSettings).set(governor))
  const known = await asLead.visit(href(paths.concern, { concernId: aboutHead }))
  expect(wordsOn(known)).toContain('The safeguarding governor, Ms Green, reaches them (01632 960004).')
  expect((await asHead.visit(address)).html).toContain('<a href="tel:01632960004">01632 960004</a>')
  expect(known.html).toContain('<a href="tel:01632960002">01632 960002</a>')
})

test('#43 999 and 101 can be rung from every page that says so', async () => {
  const { school, amira, lead } = await aSchoolWithStaff()
  const browser = await school.signedIn(lead)
  const alertId = await raises(school, amira, { ...neededNow, severity: 'urgent' })
  const addresses = [paths.newConcern, paths.paperNote, href(paths.alert, { alertId })]
  for (const address of addresses) {
    const { html } = await browser.visit(address)
    expect(html, address).toContain('<a href="tel:999">999</a>')
    expect(html.replaceAll(/<a href="tel:\d+">\d+<\/a>/g, ''), address).not.toMatch(/\b(999|101)\b/)
  }
})

test('#43 whoever has not answered a share is rung at the number of their kind', async () => {
  const { school, amira, lead } = await aSchoolWithStaff()
  const browser = await school.signedIn(lead)
  await browser.submit(paths.helplines, {
    services: '01632 960001',
    health: '111',
    adults: '0808 800 5000',
    local: '',
    officer: '',
  })
  const when = { day: '2026-11-17', time: '09:05' }
  const share = {
    decision: 'shared',
    recipient: 'children’s services',
    referral: 'yes',
    consent: 'refused',
    name: 'Ms Jones',
  }
  const words = { reference: '', what: 'x', reason: 'x', token: randomUUID() }
  await browser.submit(href(paths.childShares, { childId: amira.id }), { ...share, ...words, ...when })
  const page = await browser.visit(paths.shares)
  expect(page.html).toContain('<a href="tel:01632960001">01632 960001</a>')
})
