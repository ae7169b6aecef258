import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { sessions } from '#db/schema/access.ts'
import { alertEvents, alerts } from '#db/schema/alerts.ts'
import { aSchool } from '#tests/support/school.ts'
import { alertOf, raises, tells } from './telling.ts'

async function aSchoolInNeed() {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const amira = await school.child('Amira', { in: willow })
  const mrAli = await school.person('practitioner', { knownAs: 'Mr Ali', cares: willow })
  const alertId = await raises(school, amira)
  return { school, willow, amira, mrAli, alertId, browser: await school.signedIn(mrAli) }
}

test('every page of the class’s grown-ups asks them to check on the child, by first letter only', async () => {
  const { browser, willow } = await aSchoolInNeed()
  for (const address of ['/to-do', '/classes', '/my-sessions', '/my-password']) {
    const { html } = await browser.visit(address)
    expect(html).toContain('Please check on A.')
    expect(html).not.toContain('Amira')
  }
  expect((await browser.visit(`/classes/${willow.id}`)).html).toContain('Please check on A.')
})

test('the page that stands before the whole class asks nothing', async () => {
  const { browser, willow } = await aSchoolInNeed()
  await browser.submit(`/classes/${willow.id}/opening`, { minutes: '60' })
  const { html } = await browser.visit(`/classes/${willow.id}/opening`)
  expect(html).toContain('Type this code')
  expect(html).not.toContain('Please check on')
})

test('the check-ons page names the child and says nothing of why', async () => {
  const { browser } = await aSchoolInNeed()
  const { html } = await browser.visit('/check-ons')
  expect(html).toContain('Amira, Willow')
  expect(html).not.toContain('pressed')
})

test('whoever is with the child is not asked again until something more comes in; everybody else is', async () => {
  const { school, browser, willow, amira, alertId, mrAli } = await aSchoolInNeed()
  const mrsBell = await school.signedIn(await school.person('practitioner', { cares: willow }))

  for (const press of [1, 2]) {
    expect(await browser.submit(`/check-ons/${alertId}`), `press ${press}`).toMatchObject({ status: 303 })
  }
  expect((await browser.visit('/to-do')).html).not.toContain('Please check on')
  expect((await mrsBell.visit('/to-do')).html).toContain('Please check on A.')
  const answered = (await school.rows(alertEvents)).filter(({ kind }) => kind === 'checked_on')
  expect(answered.map(({ personId }) => personId)).toEqual([mrAli.id])

  school.clock.forward(5)
  await raises(school, amira)
  expect((await browser.visit('/to-do')).html).toContain('Please check on A.')
})

test('nobody is asked about what is not serious, nor about another class', async () => {
  const { school, alertId } = await aSchoolInNeed()
  const beech = await school.class('Beech')
  const ben = await school.child('Ben', { in: beech })
  await tells(school, ben, { want: 'talk to me today' })
  const browser = await school.signedIn(await school.person('practitioner', { cares: beech }))

  expect((await browser.visit('/to-do')).html).not.toContain('Please check on')
  expect((await browser.visit('/check-ons')).html).toContain('No child is waiting for you')
  expect((await browser.submit(`/check-ons/${alertId}`)).status).toBe(404)
  expect((await school.rows(alertEvents)).filter(({ kind }) => kind === 'checked_on')).toEqual([])
})

test('answering does not take the alert from the lead, and the lead sees who went', async () => {
  const { school, browser, alertId } = await aSchoolInNeed()
  await browser.submit(`/check-ons/${alertId}`)
  expect(await alertOf(school, alertId)).toMatchObject({ state: 'unread' })
  const lead = await school.signedIn(await school.person('lead'))
  const { html } = await lead.visit(`/alerts/${alertId}`)
  expect(html).toContain('Went to the child')
  expect(html).toContain('Mr Ali')
})

test('a page that looks by itself gets the banner alone, and keeps nobody signed in', async () => {
  const { school, browser } = await aSchoolInNeed()
  const before = await school.rows(sessions)
  school.clock.forward(10)
  const { html, status } = await browser.visit('/check-ons/count')
  expect(status).toBe(200)
  expect(html).toMatch(/^<aside aria-label="Urgent">.*Please check on A\..*<\/aside>$/)
  expect(await school.rows(sessions)).toEqual(before)
  school.clock.forward(21)
  expect((await browser.visit('/check-ons/count')).status).toBe(302)
})

test('#41 a child is listed once, with when they need somebody, and one press answers all of it', async () => {
  const { school, browser, amira } = await aSchoolInNeed()
  const bo = await school.child('Bo', { in: { id: amira.classId } })
  school.clock.forward(5)
  await tells(school, amira, { safe: 'no', topic: 'home' })
  school.clock.forward(1)
  await raises(school, bo)
  const page = await browser.visit('/check-ons')
  const rows = parse(page.html).querySelectorAll('main li')
  expect(rows.map((row) => row.textContent.replace(/\s+/g, ' ').trim())).toEqual([
    'Amira, Willow You were asked today at 09:15I am with them',
    'Bo, Willow You were asked today at 09:16I am with them',
  ])
  expect((await school.rows(alerts)).filter(({ childId }) => childId === amira.id).length).toBeGreaterThan(1)
  await browser.submit(rows[0]?.querySelector('form')?.getAttribute('action') ?? '')
  const after = await browser.visit('/check-ons')
  expect(after.html).not.toContain('Amira')
  expect(after.html).toContain('Bo, Willow')
  const [alert] = await school.rows(alerts)
  await browser.submit(`/check-ons/${alert?.id}`)
  const went = (await school.rows(alertEvents)).filter(({ kind }) => kind === 'checked_on')
  expect(new Set(went.map(({ alertId }) => alertId)).size).toBe(went.length)
})

test('#41 the lead’s desk says who is with the child, until something more comes in', async () => {
  const { school, browser, amira, alertId } = await aSchoolInNeed()
  const lead = await school.signedIn(await school.person('lead'))
  const desk = async () => (await lead.visit('/desk')).html
  expect(await desk()).toContain('Nobody yet.')
  await browser.submit(`/check-ons/${alertId}`)
  expect(await desk()).toContain('Mr Ali is with them.')
  expect(await desk()).not.toContain('Nobody yet.')
  school.clock.forward(5)
  await raises(school, amira)
  expect(await desk()).not.toContain('is with them')
})
