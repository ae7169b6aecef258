import { eq } from 'drizzle-orm'
import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { excludeStaff } from '#app/safeguarding/exclusions/commands/exclude-staff.server.ts'
import { sessions } from '#db/schema/access.ts'
import { alertEvents, alerts } from '#db/schema/safeguarding/alerts.ts'
import { classes } from '#db/schema/school/children.ts'
import { aSchool } from '#tests/support/school.ts'
import { press } from './pressing.ts'
import { wordsOn } from './tablet.ts'
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

test('#46 once somebody is with the child nobody is asked until something more comes in, and others see who went and when', async () => {
  const { school, browser, willow, amira, alertId, mrAli } = await aSchoolInNeed()
  const mrsBell = await school.signedIn(await school.person('practitioner', { cares: willow }))

  for (const press of [1, 2]) {
    expect(await browser.submit(`/check-ons/${alertId}`), `press ${press}`).toMatchObject({ status: 303 })
  }
  expect((await browser.visit('/to-do')).html).not.toContain('Please check on')
  expect((await mrsBell.visit('/to-do')).html).not.toContain('Please check on')
  const others = wordsOn(await mrsBell.visit('/check-ons'))
  expect(others).toContain('No child is waiting for you.')
  expect(others).toContain('Amira, Willow. Mr Ali went today at 09:10.')
  expect(others).not.toContain('pressed')
  expect(wordsOn(await browser.visit('/check-ons'))).toContain('Amira, Willow. You went today at 09:10.')
  const answered = (await school.rows(alertEvents)).filter(({ kind }) => kind === 'checked_on')
  expect(answered.map(({ personId }) => personId)).toEqual([mrAli.id])

  school.clock.forward(5)
  await raises(school, amira)
  for (const each of [browser, mrsBell]) {
    expect((await each.visit('/to-do')).html).toContain('Please check on A.')
    expect(wordsOn(await each.visit('/check-ons'))).not.toContain('Somebody has gone')
  }
})

test('#46 the request ends when the alert is resolved, and on the day after somebody took it; until then it goes on', async () => {
  const { school, mrAli, alertId } = await aSchoolInNeed()
  const mrsKhan = await school.person('lead')
  const isAsked = async () => (await (await school.signedIn(mrAli)).visit('/to-do')).html.includes('Please check on A.')
  school.clock.forward(24 * 60)
  expect(await isAsked()).toBe(true)
  const lead = await school.signedIn(mrsKhan)
  await press(lead, await lead.visit(`/alerts/${alertId}`), { button: 'I’ll deal with this' })
  expect(await isAsked()).toBe(false)
  expect(wordsOn(await lead.visit('/desk'))).not.toMatch(/asked|gone/)
  const amira = await school.child('Bea', { in: (await school.rows(classes))[0] ?? { id: '' } })
  const other = await raises(school, amira)
  expect((await (await school.signedIn(mrAli)).visit('/to-do')).html).toContain('Please check on B.')
  await press(lead, await lead.visit(`/alerts/${other}`), { button: 'I’ll deal with this' })
  expect((await (await school.signedIn(mrAli)).visit('/to-do')).html).toContain('Please check on B.')
  await school.write((tx) => tx.update(alerts).set({ state: 'resolved' }).where(eq(alerts.id, other)))
  expect((await (await school.signedIn(mrAli)).visit('/to-do')).html).not.toContain('Please check on')
})

test('#46 whoever has the alert can say that they are with the child, and nobody else is asked', async () => {
  const { school, browser, alertId } = await aSchoolInNeed()
  const lead = await school.signedIn(await school.person('lead', { knownAs: 'Mrs Khan' }))
  const gone = await press(lead, await lead.visit(`/alerts/${alertId}`), { button: 'I am with Amira' })
  const page = await lead.visit(gone.location ?? '')
  expect(wordsOn(page)).toContain('Saved. Whoever keeps this child safe can see that you have gone to them.')
  expect(wordsOn(page)).toContain('Mrs Khan went to them today at 09:10.')
  expect(wordsOn(page)).not.toContain('I am with Amira')
  expect((await browser.visit('/to-do')).html).not.toContain('Please check on')
  expect(wordsOn(await browser.visit('/check-ons'))).toContain('Mrs Khan went today at 09:10.')
})

test('#46 what is kept from a grown-up says nothing to them of who was asked or went, and is not answered by them', async () => {
  const { school, willow, mrAli, alertId, browser } = await aSchoolInNeed()
  const mrsBell = await school.signedIn(await school.person('practitioner', { cares: willow }))
  await school.write((tx) => excludeStaff(tx, { alertId }, { people: [mrAli.id], at: school.clock.now() }))
  expect((await browser.submit(`/check-ons/${alertId}`)).status).toBe(404)
  await mrsBell.submit(`/check-ons/${alertId}`)
  expect(wordsOn(await browser.visit('/check-ons'))).not.toMatch(/Amira|went/)
  const lead = await school.signedIn(await school.person('lead'))
  expect(wordsOn(await lead.visit('/desk'))).not.toContain('Mr Ali')
})

test('#46 once a child accuses a grown-up they are sent to them no more, whatever else was asked; the head sends somebody else', async () => {
  const { school, willow, amira, alertId, browser } = await aSchoolInNeed()
  const mrsBell = await school.signedIn(await school.person('practitioner', { knownAs: 'Mrs Bell', cares: willow }))
  const lead = await school.signedIn(await school.person('lead'))
  const head = await school.signedIn(await school.person('head'))
  const open = await browser.visit('/check-ons')
  school.clock.forward(1)
  const { alertId: accusing } = await tells(school, amira, { text: 'mr ali grabbed my arm really hard and hit me' })
  expect((await browser.visit('/to-do')).html).not.toContain('Please check on')
  expect(wordsOn(await browser.visit('/check-ons'))).not.toContain('Amira')
  const late = await press(browser, open, { button: 'I am with them' })
  expect(late.status).toBe(409)
  expect(wordsOn(late)).toContain('This has already been dealt with.')
  expect((await mrsBell.visit('/to-do')).html).toContain('Please check on A.')
  expect(wordsOn(await lead.visit('/desk'))).toContain('Nobody has gone to them yet')
  expect(wordsOn(await lead.visit('/desk'))).not.toContain('Mr Ali')
  const page = wordsOn(await head.visit(`/allegations/alerts/${accusing}`))
  expect(page).toContain(
    'Send somebody else to Amira now.Mr Ali was asked to go to Amira today at 09:10, for another reason.',
  )
  expect(wordsOn(await lead.visit(`/alerts/${alertId}`))).not.toContain('Send somebody else')
})

test('#46 the head reads that whoever is accused had gone to the child already', async () => {
  const { school, amira, alertId, browser } = await aSchoolInNeed()
  const head = await school.signedIn(await school.person('head'))
  await browser.submit(`/check-ons/${alertId}`)
  school.clock.forward(1)
  const { alertId: accusing } = await tells(school, amira, { text: 'mr ali grabbed my arm really hard and hit me' })
  const page = wordsOn(await head.visit(`/allegations/alerts/${accusing}`))
  expect(page).toContain('for another reason, and said today at 09:10 that they are with them.')
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
  const still = parse(after.html)
    .querySelectorAll('main li.panel')
    .map(({ textContent }) => textContent)
  expect(still).toEqual([expect.stringContaining('Bo, Willow')])
  const [alert] = await school.rows(alerts)
  await browser.submit(`/check-ons/${alert?.id}`)
  const went = (await school.rows(alertEvents)).filter(({ kind }) => kind === 'checked_on')
  expect(new Set(went.map(({ alertId }) => alertId)).size).toBe(went.length)
})

test('#46 the lead’s desk says since when somebody is asked to go to the child and who went, until something more comes in', async () => {
  const { school, browser, amira, alertId } = await aSchoolInNeed()
  const lead = await school.signedIn(await school.person('lead'))
  const desk = async () => wordsOn(await lead.visit('/desk'))
  const nobody = 'Nobody has gone to them yet: staff in Willow were asked today at 09:10.'
  expect(await desk()).toContain(nobody)
  expect(wordsOn(await lead.visit(`/alerts/${alertId}`))).toContain(nobody)
  await browser.submit(`/check-ons/${alertId}`)
  expect(await desk()).toContain('Mr Ali went to them today at 09:10.')
  expect(await desk()).not.toContain('Nobody has gone')
  school.clock.forward(5)
  await raises(school, amira)
  expect(await desk()).toContain('Nobody has gone to them yet: staff in Willow were asked today at 09:15.')
  expect(await desk()).not.toContain('Mr Ali went')
})
