import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import type { Browser, Page } from '#tests/support/browser.ts'
import { aSchool } from '#tests/support/school.ts'
import { passesOn } from './passing-on.ts'
import { hiddenField, reads, wordsOn } from './tablet.ts'
import { tells } from './telling.ts'

async function aSchoolWithALead() {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const lead = await school.signedIn(await school.person('lead', { name: 'Rukhsana Khan', knownAs: 'Mrs Khan' }))
  return { school, willow, lead }
}

/** The link to the next of a list: what it says and where it leads. */
function nextOn(page: Page) {
  const link = parse(page.html)
    .querySelectorAll('main a')
    .find(({ textContent }) => textContent.startsWith('Next:'))
  return { says: link?.textContent ?? null, to: link?.getAttribute('href') ?? '' }
}
const saidOn = (page: Page) => parse(page.html).querySelector('main [role=status]')?.textContent ?? ''
const waysBackOn = (page: Page) =>
  parse(page.html)
    .querySelectorAll('nav[aria-label="Way back"] a')
    .map((link) => `${link.textContent} ${link.getAttribute('href') ?? ''}`)
/** The first link of its list to one of its kind. */
const firstOn = ({ html }: Page, kind: string) => new RegExp(`href="(/${kind}/[0-9a-f-]{36})"`).exec(html)?.[1]

/** Sends a form and opens the page it leads to, as a browser does. */
async function sent(browser: Browser, page: Page): Promise<Page> {
  expect(page.status).toBe(303)
  return browser.visit(page.location ?? '')
}

test('#49 after reading a worry the next most serious unread one is a press away, until none is left', async () => {
  const { school, willow, lead } = await aSchoolWithALead()
  const told = [{ topic: 'friends' }, { size: 'big' }, { safe: 'no' }, { want: 'talk to me today' }] as const
  for (const tapped of told) {
    await tells(school, await school.child('Amira', { in: willow }), tapped)
    school.clock.forward(1)
  }
  let worry = firstOn(await lead.visit(paths.worries), 'worries')
  for (const left of [3, 2, 1, 0]) {
    const worryId = worry?.split('/')[2] ?? ''
    expect(nextOn(await lead.visit(`/worries/${worryId}`)).says).toBeNull()
    const page = await sent(lead, await reads(lead, worryId))
    expect(saidOn(page)).toBe('Saved. It is on record that you have read this.')
    expect(saidOn(await lead.visit(`/worries/${worryId}`))).not.toContain('Saved')
    worry = firstOn(await lead.visit(paths.worries), 'worries')
    const next = nextOn(page)
    if (left === 0) expect(wordsOn(page)).toContain('You have no more worries to read.')
    else expect([next.says, next.to]).toEqual([`Next: the most serious unread worry (${left} left)`, worry])
  }
})

test('#49 next leads nobody out of their reach, and not to what they wrote down themselves', async () => {
  const { school, willow, lead } = await aSchoolWithALead()
  const oak = await school.class('Oak')
  const teacher = await school.signedIn(await school.person('practitioner', { name: 'Sam Ali', cares: willow }))
  const { worryId } = await tells(school, await school.child('Amira', { in: willow }), { topic: 'friends' })
  await tells(school, await school.child('Bo', { in: oak }), { topic: 'friends' })
  await tells(school, await school.child('Cy', { in: willow }), { safe: 'no' })
  const page = await sent(teacher, await reads(teacher, worryId))
  expect(nextOn(page).says).toBeNull()
  expect(wordsOn(page)).toContain('You have no more worries to read.')
  expect(nextOn(await lead.visit(`/worries/${worryId}`)).says).toContain('(2 left)')
})

test('#49 after taking an alert and reading a concern the next of each is a press away', async () => {
  const { school, willow, lead } = await aSchoolWithALead()
  const mrAli = await school.person('practitioner', { name: 'Sam Ali', cares: willow })
  for (const safe of ['not sure', 'no'] as const)
    await tells(school, await school.child(`Child ${safe}`, { in: willow }), { safe })
  const [first, second] = (await school.rows(alerts)).toSorted((one) => (one.severity === 'urgent' ? -1 : 1))
  const at = (id = '') => href(paths.alert, { alertId: id })
  const seen = hiddenField(await lead.visit(at(first?.id)), 'seen')
  const taken = await sent(lead, await lead.submit(`${at(first?.id)}/acknowledgement`, { seen }))
  expect(saidOn(taken)).toBe('Saved. You are dealing with this alert.')
  expect(nextOn(taken)).toEqual({ says: 'Next: the most serious alert not picked up (1 left)', to: at(second?.id) })

  const amira = await school.child('Amira', { in: willow })
  const ids = [await passesOn(school, mrAli, { child: amira.id }), await passesOn(school, mrAli, { child: amira.id })]
  const concern = (id = '') => href(paths.concern, { concernId: id })
  const read = await sent(lead, await lead.submit(`${concern(ids[0])}/reading`))
  expect(saidOn(read)).toContain('Saved. It is on record that you have read this.')
  expect(nextOn(read)).toEqual({ says: 'Next: the unread concern due first (1 left)', to: concern(ids[1]) })
})

test('#49 every page of a record leads back to the list it stands in, and the menu says where that is', async () => {
  const { school, willow, lead } = await aSchoolWithALead()
  const mrAli = await school.person('practitioner', { name: 'Sam Ali', cares: willow })
  const teacher = await school.signedIn(mrAli)
  const amira = await school.child('Amira', { in: willow })
  const { worryId } = await tells(school, amira, { want: 'talk to me today' })
  const [alert] = await school.rows(alerts)
  const concernId = await passesOn(school, mrAli, { child: amira.id })
  const worry = href(paths.worry, { worryId })
  const alertPage = href(paths.alert, { alertId: alert?.id ?? '' })
  const classPage = href(paths.classToday, { classId: willow.id })
  const asked = [
    [lead, worry, ['Worries /worries']],
    [lead, alertPage, ['Desk /desk']],
    [teacher, alertPage, ['To do /to-do']],
    [teacher, href(paths.child, { childId: amira.id }), ['Classes /classes', `Willow ${classPage}`]],
    [lead, href(paths.file, { childId: amira.id }), ['Files /files']],
    [lead, href(paths.concern, { concernId }), ['Desk /desk', 'Concerns /concerns']],
    [lead, paths.rules, ['Desk /desk']],
  ] as const
  for (const [browser, path, ways] of asked) {
    const page = await browser.visit(path)
    expect(
      waysBackOn(page).map((way) => way.replace(/ \d+ waiting/, '')),
      path,
    ).toEqual(ways)
  }
  expect((await lead.visit(worry)).html).toMatch(/href="\/worries" aria-current="true"/)
  expect(waysBackOn(await lead.visit(paths.desk))).toEqual([])
})

test('#49 a confirmation is said once: not over a refusal, and not again when the page is sent', async () => {
  const { lead } = await aSchoolWithALead()
  const page = await sent(lead, await lead.submit(paths.myTelephone, { telephone: '07700 900123' }))
  expect(saidOn(page)).toBe('Saved. Your telephone number is below.')
  const governor = { name: 'Una Grey', telephone: '07700 900456', email: 'una@governors.test' }
  const filledIn = await sent(lead, await lead.submit(paths.governor, governor))
  expect(saidOn(filledIn)).toContain('Saved. The governor is asked to come in')
  const forms = parse(filledIn.html).querySelectorAll('main form')
  expect(forms.length).toBeGreaterThan(0)
  for (const form of forms) expect(form.getAttribute('action')).not.toContain('saved')
  expect((await lead.visit('/no-such-page?saved=duty')).html).not.toContain('Saved.')
})

test('#49 a confirmation is believed where a save has just led, and nowhere else', async () => {
  const { lead } = await aSchoolWithALead()
  expect(saidOn(await lead.visit(`${paths.duty}?saved=duty`))).toBe('')
  const saved = await lead.submit(paths.myTelephone, { telephone: '07700 900123' })
  expect(saidOn(await lead.visit(`${paths.duty}?saved=duty`))).toBe('')
  expect(saidOn(await lead.visit(saved.location ?? ''))).toBe('Saved. Your telephone number is below.')
  expect(saidOn(await lead.visit(saved.location ?? ''))).toBe('')
})
