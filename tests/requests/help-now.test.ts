import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { alertEvents, alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'
import { openedEvidence } from '#tests/support/opened.ts'
import { aSchool } from '#tests/support/school.ts'
import { press } from './pressing.ts'
import { aClassroom, checkIn, goToWorryBox, hiddenField, wordsOn } from './tablet.ts'

const firstWords = 'Put your hand up now.'
const told = 'We have told Mrs Khan.'

test('"I need a grown-up now" tells one at once, and says to put a hand up', async () => {
  const school = await aSchool()
  const { mia, tablet } = await aClassroom(school)
  expect(await tablet.submit(paths.helpNow)).toMatchObject({ status: 303, location: paths.helpNow })
  const page = wordsOn(await tablet.visit(paths.helpNow))
  expect(page).toContain(firstWords)
  expect(page).toContain(told)
  expect(page).toContain('0800 1111')
  expect(await school.rows(alerts)).toMatchObject([
    { childId: mia.id, severity: 'urgent', audience: 'lead', state: 'unread', dueAt: new Date('2026-11-17T09:25:00Z') },
  ])
  expect(await school.asks(openedEvidence)).toMatchObject([
    { rule: 'TK-2', reason: 'They pressed: I need a grown-up now.' },
  ])
})

test('the page never says that somebody was told when nobody was', async () => {
  const { tablet } = await aClassroom(await aSchool())
  const page = wordsOn(await tablet.visit(paths.helpNow))
  expect(page).toContain(firstWords)
  expect(page).not.toContain(told)
})

test('#40 when school is closed the child is sent to whoever is near, and told the truth of who will know', async () => {
  const school = await aSchool({ at: '2026-11-17T19:13:00Z' })
  const { tablet } = await aClassroom(school)
  await school.person('deputy', { name: 'Kofi Osei', knownAs: 'Mr Osei' })
  const before = wordsOn(await tablet.visit(paths.helpNow))
  await tablet.submit(paths.helpNow)
  const page = wordsOn(await tablet.visit(paths.helpNow))
  for (const shown of [before, page]) {
    expect(shown).toContain('Tell a grown-up near you now.')
    expect(shown).toContain('0800 1111')
    expect(shown).toContain('999')
    expect(shown).not.toMatch(/hand up|teacher|have told|Ali/)
  }
  expect(page).toContain('We will tell Mrs Khan and Mr Osei.School is closed now.')
})

test('#40 while school is open the child reads who is told, and nobody else', async () => {
  const school = await aSchool()
  const { tablet, lead } = await aClassroom(school)
  await tablet.submit(paths.helpNow)
  expect(wordsOn(await tablet.visit(paths.helpNow))).toContain(
    'We have told Mrs Khan.You can go to a grown-up you trust too.',
  )
  const [alert] = await school.rows(alerts)
  const address = href(paths.alert, { alertId: alert?.id ?? '' })
  const staff = await school.signedIn(lead)
  const seen = hiddenField(await staff.visit(address), 'seen')
  await staff.submit(`${address}/acknowledgement`, { seen, note: '' })
  expect(wordsOn(await tablet.visit(paths.helpNow))).toContain('We have told Mrs Khan.')
})

test('the button stands on every page of a signed-in child', async () => {
  const { tablet } = await aClassroom(await aSchool())
  await checkIn(tablet)
  const checkInId = hiddenField(await goToWorryBox(tablet), 'checkIn')
  await tablet.submit(paths.worryBox, { checkIn: checkInId, worry: 'yes' })
  await tablet.submit(paths.safe, { checkIn: checkInId, answer: 'no' })
  const { today, feeling, words, about, worryBox, allDone, garden, stickers, helpNow } = paths
  const { safe, handUp, worryTopic, worrySize, worryWant, worryWords } = paths
  const ofWorry = [worryBox, safe, handUp, worryTopic, worrySize, worryWant, worryWords]
  for (const path of [today, feeling, words, about, ...ofWorry, allDone, garden, stickers, helpNow]) {
    const button = parse((await tablet.visit(path)).html).querySelector(
      `form[method=post][action^="${helpNow}?"] button`,
    )
    expect(button?.textContent, path).toMatch(/grown-up/)
  }
})

test('pressed twice within a minute it is one call for help, and after that another', async () => {
  const school = await aSchool()
  const { tablet } = await aClassroom(school)
  await Promise.all([tablet.submit(paths.helpNow), tablet.submit(paths.helpNow), tablet.submit(paths.helpNow)])
  expect(await school.rows(alertEvidence)).toHaveLength(1)
  school.clock.forward(1.01)
  await tablet.submit(paths.helpNow)
  expect(await school.rows(alertEvidence)).toHaveLength(2)
  expect(await school.rows(alerts)).toHaveLength(1)
})

test('a child who is not signed in is shown who can help, and nothing is lost by asking', async () => {
  const school = await aSchool()
  const browser = school.browser()
  expect(await browser.visit(paths.helpNow)).toMatchObject({ status: 302, location: paths.help })
  expect(await browser.submit(paths.helpNow)).toMatchObject({ status: 303, location: paths.help })
  const page = wordsOn(await browser.visit(paths.help))
  expect(page).toContain('Tell a grown-up near you.')
  expect(page).toContain('0800 1111')
  expect(page).toContain('999')
})

test('the grown-ups of the class are asked to go, and learn nothing of why', async () => {
  const school = await aSchool()
  const { teacher, tablet } = await aClassroom(school)
  const stranger = await school.person('practitioner', { cares: await school.class('Oak') })
  await tablet.submit(paths.helpNow)
  const [alert] = await school.rows(alerts)
  const alertId = alert?.id ?? ''

  const staff = await school.signedIn(teacher)
  expect((await staff.visit(paths.classes)).html).toContain('Please check on M.')
  const page = await staff.visit(paths.checkOns)
  expect(wordsOn(page)).toContain('Mia')
  expect(page.html).not.toMatch(/pressed|urgent|grown-up now/i)
  expect((await staff.visit(href(paths.alert, { alertId }))).status).toBe(404)
  expect((await staff.visit(paths.toDo)).html).not.toContain('Mia')

  const other = await school.signedIn(stranger)
  expect((await other.visit(paths.classes)).html).not.toContain('Please check on')
  expect(wordsOn(await other.visit(paths.checkOns))).toContain('No child is waiting for you.')
  expect((await other.submit(href(paths.checkOn, { alertId }))).status).toBe(404)
})

test('a grown-up who is with the child is asked no more, until the child calls again', async () => {
  const school = await aSchool()
  const { teacher, tablet } = await aClassroom(school)
  await tablet.submit(paths.helpNow)
  const [alert] = await school.rows(alerts)
  const staff = await school.signedIn(teacher)
  for (let pressed = 0; pressed < 2; pressed++)
    expect(await staff.submit(href(paths.checkOn, { alertId: alert?.id ?? '' }))).toMatchObject({
      location: `${paths.checkOns}?saved=gone-to-child`,
    })
  expect((await school.rows(alertEvents)).filter(({ kind }) => kind === 'checked_on')).toHaveLength(1)
  expect((await staff.visit(paths.classes)).html).not.toContain('Please check on')
  // Going to the child does not close anything: the lead still has to take it.
  expect(await school.rows(alerts)).toMatchObject([{ state: 'unread' }])

  school.clock.forward(2)
  await tablet.submit(paths.helpNow)
  expect((await staff.visit(paths.classes)).html).toContain('Please check on M.')
})

test('the lead finds it first on the desk, with its reason', async () => {
  const school = await aSchool()
  const { lead, tablet, willow } = await aClassroom(school)
  const noah = await school.childIn(await school.child('Noah', { in: willow }))
  await checkIn(noah, { worry: { want: 'talk to me today' } })
  await tablet.submit(paths.helpNow)
  const desk = wordsOn(await (await school.signedIn(lead)).visit(paths.desk))
  expect(desk).toContain('They pressed: I need a grown-up now.')
  expect(desk.indexOf('Mia')).toBeLessThan(desk.indexOf('Noah'))
})

test('looking by itself, the banner keeps nobody signed in', async () => {
  const school = await aSchool()
  const { teacher, tablet } = await aClassroom(school)
  await tablet.submit(paths.helpNow)
  const staff = await school.signedIn(teacher)
  for (let minutes = 0; minutes < 29; minutes++) {
    school.clock.forward(1)
    expect((await staff.visit(paths.checkOnCount)).html).toContain('Please check on M.')
  }
  school.clock.forward(1)
  expect((await staff.visit(paths.checkOnCount)).status).toBe(302)
})

test('#48 a signed-in child comes back from help to where they were, and the button there tells a grown-up', async () => {
  const school = await aSchool()
  const { tablet } = await aClassroom(school)
  await tablet.submit(paths.checkIn)
  const feeling = await tablet.visit(paths.feeling)
  for (const button of ['Help', 'Who can see this?']) {
    const { location } = await press(tablet, feeling, { button })
    const page = parse((await tablet.visit(location ?? '')).html)
    expect(page.querySelector('.top a')?.getAttribute('href')).toBe(paths.feeling)
    expect(page.querySelector('.top form')?.getAttribute('action')).toContain(paths.helpNow)
  }
  expect(await school.rows(alerts)).toEqual([])
  expect(await tablet.submit(paths.helpNow)).toMatchObject({ location: paths.helpNow })
  expect(await school.rows(alerts)).toHaveLength(1)
})

test('#48 on the page of help nothing leads to itself', async () => {
  const school = await aSchool()
  const page = parse((await school.browser().visit(paths.help)).html)
  expect(page.querySelectorAll('.top a').map((link) => link.textContent)).toEqual(['Back'])
})

test('#48 "I pressed it by mistake" stands beside the call, takes nothing back, and the next call counts', async () => {
  const school = await aSchool()
  const { tablet, lead } = await aClassroom(school)
  await tablet.submit(paths.helpNow)
  const [alert] = await school.rows(alerts)
  expect(wordsOn(await tablet.visit(paths.helpNow))).toContain('I pressed it by mistake')
  for (let pressed = 0; pressed < 2; pressed++) await tablet.submit(paths.helpMistake)
  const page = await tablet.visit(paths.helpNow)
  expect(wordsOn(page)).toContain('You said it was a mistake. A grown-up may come to see you.')
  expect(wordsOn(page)).not.toContain('I pressed it by mistake')
  expect(await school.rows(alerts)).toMatchObject([{ state: 'unread', severity: 'urgent', dueAt: alert?.dueAt }])
  const mistakes = (await school.rows(alertEvents)).filter(({ kind }) => kind === 'mistake')
  expect(mistakes).toHaveLength(1)
  const seen = wordsOn(await (await school.signedIn(lead)).visit(href(paths.alert, { alertId: alert?.id ?? '' })))
  expect(seen).toContain('They said today at 09:10 that they pressed it by mistake. Go to them all the same')

  school.clock.forward(0.1)
  await tablet.submit(paths.helpNow)
  expect((await school.rows(alertEvidence)).length).toBe(2)
  const again = await (await school.signedIn(lead)).visit(href(paths.alert, { alertId: alert?.id ?? '' }))
  expect(wordsOn(again)).not.toContain('that they pressed it by mistake')
  expect(wordsOn(await tablet.visit(paths.helpNow))).toContain(firstWords)
})

test('#48 what is pressed again soon after it was called a mistake is meant, so that pressing by turns ends', async () => {
  const school = await aSchool()
  const { tablet } = await aClassroom(school)
  for (let turn = 0; turn < 5; turn++) {
    await tablet.submit(paths.helpNow)
    await tablet.submit(paths.helpMistake)
    school.clock.forward(0.01)
  }
  expect(await school.rows(alertEvidence)).toHaveLength(2)
  expect((await school.rows(alertEvents)).filter(({ kind }) => kind === 'mistake')).toHaveLength(1)
  const page = wordsOn(await tablet.visit(paths.helpNow))
  expect(page).toContain(firstWords)
  expect(page).not.toContain('I pressed it by mistake')

  for (let minutes = 0; minutes < 12; minutes += 4) {
    school.clock.forward(4)
    await tablet.visit(paths.today)
  }
  await tablet.submit(paths.helpMistake)
  expect(wordsOn(await tablet.visit(paths.helpNow))).toContain('You said it was a mistake.')
})

test('#48 nothing was a mistake where nobody was called', async () => {
  const school = await aSchool()
  const { tablet } = await aClassroom(school)
  expect(await tablet.submit(paths.helpMistake)).toMatchObject({ location: paths.helpNow })
  expect(await school.rows(alertEvents)).toEqual([])
})
