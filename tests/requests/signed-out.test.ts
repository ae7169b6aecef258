import { randomUUID } from 'node:crypto'
import { parse } from 'node-html-parser'
import { beforeAll, describe, expect, test } from 'vitest'
import { hashPassword } from '#app/access/password.server.ts'
import { paths } from '#app/web/paths.ts'
import { heldForms, sessions } from '#db/schema/access.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { answers, checkIns } from '#db/schema/child/check-in.ts'
import { children, classOpenings } from '#db/schema/school/children.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { people } from '#db/schema/school/people.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Page } from '#tests/support/browser.ts'
import { aSchool, pictures, type School } from '#tests/support/school.ts'
import { aFullSchool, type FullSchool } from './every-address.ts'
import { everyForm } from './every-form.ts'
import { aConcern } from './passing-on.ts'
import { aFullSchoolAsOften } from './put-back.ts'
import { aClassroom, goToWorryBox, hiddenField, signInAs, wordsOn } from './tablet.ts'

const words = 'my uncle hurts me and I am scared to go home'
const taken = { status: 303, location: paths.taken }

/** A child who has tapped what worries them and is at the page where they may write, some minutes before they send it. */
async function aChildWriting() {
  const school = await aSchool()
  const room = await aClassroom(school)
  const { tablet } = room
  const checkIn = hiddenField(await goToWorryBox(tablet), 'checkIn')
  const taps = [
    [paths.worryBox, { worry: 'yes' }],
    [paths.safe, { answer: 'not sure' }],
    [paths.worryTopic, { answer: 'home' }],
    [paths.worrySize, { answer: 'big' }],
    [paths.worryWant, { answer: 'talk to me today' }],
  ] as const
  for (const [path, fields] of taps) await tablet.submit(path, { checkIn, ...fields })
  await tablet.visit(paths.worryWords)
  return { school, ...room, worry: { checkIn, token: randomUUID(), words } }
}

const written = async (school: School) => (await school.rows(worries)).filter((worry) => worry.words !== null)

async function expectHeard(school: School, mia: { id: string }): Promise<void> {
  expect(await written(school)).toMatchObject([{ childId: mia.id, readAt: null }])
  expect((await school.rows(alerts)).length).toBeGreaterThan(0)
  expect(await school.rows(checkIns)).toMatchObject([{ status: 'completed' }])
}

describe('#2 a child’s words that arrive late', () => {
  test('are taken after 301 seconds of thinking, and the child is told so', async () => {
    const { school, mia, tablet, worry } = await aChildWriting()
    school.clock.forward(301 / 60)
    expect(await tablet.submit(paths.worryWords, worry)).toMatchObject(taken)
    await expectHeard(school, mia)
    const page = await tablet.visit(paths.taken)
    expect(page.status).toBe(200)
    expect(wordsOn(page)).toContain('We have got it')
    expect((await tablet.visit(paths.today)).location).toBe(paths.classCode)
  })

  test('are taken although the class was closed meanwhile, by hand or by the clock', async () => {
    for (const closing of ['by hand', 'by the clock']) {
      const { school, mia, tablet, worry } = await aChildWriting()
      const closed = closing === 'by hand' ? { closedAt: school.clock.now() } : { closesAt: school.clock.now() }
      await school.write((tx) => tx.update(classOpenings).set(closed))
      school.clock.forward(1)
      expect(await tablet.submit(paths.worryWords, worry), closing).toMatchObject(taken)
      await expectHeard(school, mia)
    }
  })

  test('are taken on every page that asks a child something', async () => {
    const { school, tablet, worry } = await aChildWriting()
    school.clock.forward(30)
    expect(await tablet.submit(paths.feeling, { feeling: '1' })).toMatchObject(taken)
    // Whoever has just asked for somebody reads who comes.
    const asks = await tablet.submit(paths.talk, { token: randomUUID(), person: 'anyone' })
    expect(asks).toMatchObject({ status: 303, location: paths.talkTold })
    expect(await tablet.submit(paths.helpNow)).toMatchObject({ status: 303, location: paths.helpNow })
    const page = wordsOn(await tablet.visit(paths.helpNow))
    expect(page).toContain('You are signed out now.')
    expect(page).not.toContain('stopped checking in')
    const counting = (await school.rows(answers)).filter(({ supersededAt }) => supersededAt === null)
    expect(counting.find(({ questionKey }) => questionKey === 'feeling')).toMatchObject({ score: 1 })
    expect((await school.rows(worries)).map(({ source }) => source)).toEqual(['check-in', 'talk'])
    expect(await tablet.submit(paths.worryWords, worry)).toMatchObject(taken)
  })

  test('come back on their page when something in them has to be mended first', async () => {
    const { school, mia, tablet, worry } = await aChildWriting()
    school.clock.forward(6)
    const back = await tablet.submit(paths.worryWords, { ...worry, words: `${words} ${'and '.repeat(600)}` })
    expect(back.status).toBe(422)
    expect(back.html).toContain(words)
    expect(await tablet.submit(paths.worryWords, worry)).toMatchObject(taken)
    await expectHeard(school, mia)
  })

  test('are not called taken when nothing was', async () => {
    const school = await aSchool()
    const { tablet } = await aClassroom(school)
    school.clock.forward(6)
    expect(await tablet.submit(paths.feeling, { feeling: '1' })).toMatchObject({ status: 303, location: paths.today })
    expect(await school.rows(answers)).toEqual([])
  })

  test('are no way in for a child who has left the school', async () => {
    const { school, tablet, worry } = await aChildWriting()
    await school.write((tx) => tx.update(children).set({ leftOn: '2026-11-17' }))
    school.clock.forward(6)
    expect((await tablet.submit(paths.worryWords, worry)).location).not.toBe(paths.taken)
    expect(await written(school)).toEqual([])
  })

  test.each([
    ['after Finish', (tablet) => tablet.submit(paths.finish), 1],
    ['after the hour that a child may stay', () => Promise.resolve(), 61],
  ] satisfies [string, (tablet: Awaited<ReturnType<typeof aChildWriting>>['tablet']) => Promise<unknown>, number][])(
    '%s are not recorded, which is said, and come back to that child alone',
    async (_when, ends, minutes) => {
      const { school, willow, mia, tablet, worry } = await aChildWriting()
      const zac = await school.child('Zac', { in: willow, yearGroup: '6' })
      const left = tablet.open.whose
      await ends(tablet)
      tablet.open.whose = left
      school.clock.forward(minutes)
      const away = await tablet.submit(paths.worryWords, worry)
      expect(away).toMatchObject({ status: 303, location: `${paths.classCode}?unsent=held` })
      expect(await written(school)).toEqual([])
      expect(wordsOn(await tablet.visit(away.location ?? ''))).toContain('You did not send it yet')

      const { code } = await school.opening({ id: willow.id })
      expect((await signInAs(tablet, { childId: zac.id, code }, pictures)).location).toBe(paths.today)
      await tablet.submit(paths.finish)
      const { location } = await signInAs(tablet, { childId: mia.id, code }, pictures)
      expect(location).toMatch(/^\/check-in\/tell-us\?held=/)
      const page = await tablet.visit(location ?? '')
      expect(page.html).toContain(words)
      expect(wordsOn(page)).toContain('You did not send this yet')
      expect(await tablet.submit(actionOn(page), worry)).toMatchObject({ status: 303, location: paths.allDone })
      await expectHeard(school, mia)
      expect(await school.rows(heldForms)).toEqual([])
    },
  )

  test('come back one after another when two were not sent', async () => {
    const { school, willow, mia, tablet, worry } = await aChildWriting()
    await tablet.visit(paths.today)
    const left = tablet.open.whose
    await tablet.submit(paths.finish)
    const talk = { token: randomUUID(), person: 'anyone' }
    for (const [path, fields] of [
      [paths.worryWords, worry],
      [paths.talk, talk],
    ] as const) {
      tablet.open.whose = left
      await tablet.submit(path, fields)
    }
    const { code } = await school.opening({ id: willow.id })
    const { location } = await signInAs(tablet, { childId: mia.id, code }, pictures)
    const page = await tablet.visit(location ?? '')
    expect(await tablet.submit(actionOn(page), worry)).toMatchObject({ location: paths.allDone })
    const done = await tablet.visit(paths.allDone)
    expect(wordsOn(done)).toContain('There is something you did not send yet')
    const other = await tablet.visit(parse(done.html).querySelector('main .nudge a')?.getAttribute('href') ?? '')
    expect(wordsOn(other)).toContain('You did not send this yet')
    expect((await tablet.submit(actionOn(other), talk)).status).toBe(303)
    expect((await school.rows(worries)).map(({ source }) => source)).toEqual(['check-in', 'talk'])
    expect(wordsOn(await tablet.visit(paths.allDone))).not.toContain('You did not send one thing')
  })
})

/** Where the form in the middle of a page goes. */
const actionOn = ({ html }: Page) =>
  (parse(html).querySelector('main form[method=post]')?.getAttribute('action') ?? '').replaceAll('&amp;', '&')

const password = 'a long password of mine'

async function aTeacherWriting() {
  const school = await aSchool()
  const { mia, lead } = await aClassroom(school)
  const passwordHash = await hashPassword(password)
  const teacher = await school.person('practitioner', { cares: { id: mia.classId }, passwordHash })
  const browser = await school.signedIn(teacher)
  const note = { child: mia.id, words: 'Mia said her uncle hurts her', where: 'in the hall', safe: 'not sure' }
  const paper = { token: randomUUID(), ...note, day: '2026-11-17', time: '09:00' }
  const signIn = (email: string) => browser.submit(paths.signIn, { email, password })
  return { school, mia, lead, teacher, browser, paper, signIn }
}

describe('#2 a grown-up’s form that arrives after they were signed out', () => {
  test('comes back with every word when they have signed in, and is gone once it is sent', async () => {
    const { school, teacher, browser, paper, signIn } = await aTeacherWriting()
    school.clock.forward(30)
    const away = await browser.submit(paths.paperNote, paper)
    expect(away).toMatchObject({ status: 303, location: `${paths.signIn}?unsent=held` })
    expect(await school.rows(worries)).toEqual([])
    expect(wordsOn(await browser.visit(away.location ?? ''))).toContain('what you wrote comes back')

    const { location } = await signIn(teacher.email)
    expect(location).toMatch(/^\/paper-note\?held=/)
    const page = await browser.visit(location ?? '')
    expect(wordsOn(page)).toContain('You were signed out before this was saved.')
    expect(wordsOn(page)).toContain('Here is what you wrote. Check it and send it.')
    const form = parse(page.html)
    expect(form.querySelector('textarea[name=words]')?.textContent).toContain(paper.words)
    expect(form.querySelector('input[name=where]')?.getAttribute('value')).toBe(paper.where)
    expect(form.querySelector('input[name=token]')?.getAttribute('value')).toBe(paper.token)
    expect(form.querySelector('option[selected]')?.getAttribute('value')).toBe(paper.child)
    expect((await browser.submit(actionOn(page), paper)).location).toContain(paths.paperNoteKept)
    expect(await school.rows(worries)).toHaveLength(1)
    expect(await school.rows(heldForms)).toEqual([])
    expect((await browser.visit(location ?? '')).html).not.toContain(paper.words)
  })

  test('comes back beside another one of the same page, and of any other', async () => {
    const { school, mia, teacher, browser, paper, signIn } = await aTeacherWriting()
    const zac = await school.child('Zac', { in: { id: mia.classId } })
    const other = { ...paper, token: randomUUID(), child: zac.id, words: 'Zac has not eaten' }
    const concern = aConcern(school, { child: mia.id, seen: 'A bruise, and she would not say why' })
    const seen = { ...aConcern(school, { child: zac.id, seen: 'He was cold' }), token: randomUUID() }
    school.clock.forward(30)
    for (const note of [paper, other, other]) await browser.submit(paths.paperNote, note)
    for (const one of [concern, seen]) await browser.submit(paths.newConcern, one)
    expect(await school.rows(heldForms)).toHaveLength(4)

    await signIn(teacher.email)
    const shown: string[] = []
    for (const left of [4, 3, 2, 1]) {
      const home = await browser.visit(paths.mySessions)
      const links = parse(home.html).querySelectorAll('main .notice a[href*="held="]')
      expect(links).toHaveLength(left)
      expect(wordsOn(home)).toContain('has not been sent yet')
      const page = await browser.visit(links[0]?.getAttribute('href') ?? '')
      const others = parse(page.html).querySelectorAll('main .notice a[href*="held="]')
      expect(others, 'a page does not lead to itself').toHaveLength(left - 1)
      expect(wordsOn(page).includes('Something else you wrote has not been sent yet.')).toBe(left > 1)
      shown.push(wordsOn(page))
      const fields = [paper, other, concern, seen].find(({ token }) => page.html.includes(token))
      expect((await browser.submit(actionOn(page), fields)).status).toBe(303)
    }
    for (const words of [paper.words, other.words, 'A bruise, and she', 'He was cold'])
      expect(shown.filter((page) => page.includes(words))).toHaveLength(1)
    expect([(await school.rows(worries)).length, (await school.rows(concerns)).length]).toEqual([2, 2])
    expect(await school.rows(heldForms)).toEqual([])
    expect(wordsOn(await browser.visit(paths.mySessions))).not.toContain('not been sent yet')
  })

  test('is shown to nobody else, who may have signed in where it was sent', async () => {
    const { school, lead, browser, paper, signIn } = await aTeacherWriting()
    await school.write((tx) => tx.update(people).set({ passwordHash: null }))
    const passwordHash = await hashPassword(password)
    const other = await school.person('lead', { passwordHash })
    school.clock.forward(30)
    await browser.submit(paths.paperNote, paper)
    const [kept] = await school.rows(heldForms)
    const address = `${paths.paperNote}?held=${kept?.id ?? ''}`
    expect((await signIn(other.email)).location).toBe(paths.home)
    for (const somebody of [browser, await school.signedIn(lead)])
      expect((await somebody.visit(address)).html).not.toContain(paper.words)
  })

  test('is gone after an hour, and from the file of the school when it is tidied', async () => {
    const { school, teacher, browser, paper, signIn } = await aTeacherWriting()
    school.clock.forward(30)
    await browser.submit(paths.paperNote, paper)
    school.clock.forward(61)
    expect((await signIn(teacher.email)).location).toBe(paths.home)
    const [kept] = await school.rows(heldForms)
    expect((await browser.visit(`${paths.paperNote}?held=${kept?.id ?? ''}`)).html).not.toContain(paper.words)
    school.clock.forward(31)
    await browser.submit(paths.paperNote, paper)
    expect((await school.rows(heldForms)).map(({ id }) => id)).not.toContain(kept?.id)
  })

  test('is sealed, and no more than ten are kept of one person', async () => {
    const { school, teacher, browser, paper, signIn } = await aTeacherWriting()
    school.clock.forward(30)
    for (const times of [1, 1, 2, 1, 2]) await browser.submit(paths.paperNote, { ...paper, where: `place ${times}` })
    expect(await school.rows(heldForms)).toHaveLength(2)
    for (let times = 0; times < 12; times++) {
      school.clock.forward(0.1)
      const address = `${paths.paperNote}?times=${times}`
      const { location } = await browser.submit(address, { ...paper, words: 'x'.repeat(3000 - 200 * times) })
      expect(location).toBe(`${paths.signIn}?unsent=${times < 8 ? 'held' : 'lost'}`)
    }
    const kept = await school.rows(heldForms)
    expect(kept.map(({ address }) => address)).toEqual([
      paths.paperNote,
      paths.paperNote,
      ...Array.from({ length: 8 }, (_, times) => `${paths.paperNote}?times=${times}`),
    ])
    expect((await signIn(teacher.email)).location).toContain('?times=0&held=')
    for (const { sealed } of kept) expect(sealed.toString('utf8')).not.toMatch(/uncle|place/)
  })

  test('keeps no password, and nothing for a page that nobody knows', async () => {
    const { school, browser, paper } = await aTeacherWriting()
    school.clock.forward(30)
    const passwords = { currentPassword: 'one of mine', newPassword: 'another of mine' }
    expect((await browser.submit(paths.myPassword, passwords)).location).toBe(
      `${paths.signIn}?next=${encodeURIComponent(paths.myPassword)}`,
    )
    browser.open.whose = randomUUID()
    expect((await browser.submit(paths.paperNote, paper)).location).toBe(`${paths.signIn}?unsent=lost`)
    expect(await school.rows(heldForms)).toEqual([])
  })

  test('is kept for whose page it was when a colleague has signed in since', async () => {
    const { school, mia, teacher, browser, signIn } = await aTeacherWriting()
    const colleague = await school.person('lead', { passwordHash: await hashPassword(password) })
    await browser.visit(paths.mySessions)
    const left = browser.open.whose
    await browser.submit(paths.signOut)
    await signIn(teacher.email)
    await browser.submit(paths.signOut)
    await signIn(colleague.email)
    browser.open.whose = left
    const concern = aConcern(school, { child: mia.id, seen: 'A bruise, and she would not say why' })
    const refused = await browser.submit(paths.newConcern, concern)
    expect(refused.status).toBe(409)
    expect(wordsOn(refused)).toContain('what you wrote comes back')
    expect(refused.html).not.toContain('A bruise')
    expect(await school.rows(concerns)).toEqual([])
    await browser.visit(paths.mySessions)
    await browser.submit(paths.signOut)
    const { location } = await signIn(teacher.email)
    const page = await browser.visit(location ?? '')
    expect(wordsOn(page)).toContain('Somebody else was signed in when this was sent')
    expect(page.html).toContain('A bruise, and she would not say why')
  })
})

describe('#2 every form in which somebody writes', { timeout: 120_000 }, () => {
  const written = Object.entries(everyForm).filter(([name, { keeps }]) => keeps?.length && name !== 'sign in')

  let fresh: () => Promise<FullSchool>
  beforeAll(async () => {
    fresh = await aFullSchoolAsOften()
  })

  test.each(written)('comes back after signing in again: %s', async (_name, form) => {
    const full = await fresh()
    const { school } = full
    const { browser, address, fields } = await form.ready(full)
    const before = browser.open.whose
    const typed = Object.fromEntries((form.keeps ?? []).map((field) => [field, `typed into ${field}`]))
    await school.write((tx) => tx.update(sessions).set({ endedAt: school.clock.now() }))
    const { status, location } = await browser.submit(address, { ...fields, ...typed })
    expect(status).toBe(303)
    expect(location).toMatch(/\?unsent=held$/)
    const [kept] = await school.rows(heldForms)
    const again = kept?.childId ? await school.childIn(full.mia) : await school.signedIn({ id: kept?.personId ?? '' })
    expect(again.open.whose).not.toBe(before)
    const page = await again.visit(`${address}${address.includes('?') ? '&' : '?'}held=${kept?.id ?? ''}`)
    expect(page.status).toBe(200)
    const shown = Object.entries(typed).filter(([field]) => parse(page.html).querySelector(`[name=${field}]`))
    expect(shown.length).toBeGreaterThan(0)
    for (const [, words] of shown) expect(page.html).toContain(words)
    expect(wordsOn(page)).toMatch(/Here is what you wrote|You did not send this yet/)
    const wrong = parse(page.html).querySelectorAll('[aria-invalid=true], .wrong')
    expect(wrong).toEqual([])
  })
})

test('#2 a form that comes too late shows what was written, to be copied', async () => {
  const full = await aFullSchool(await aSchool())
  const form = everyForm['resolving an alert']
  if (!form) throw new Error('there is no such form')
  const { browser, address, fields } = await form.ready(full)
  const written = { ...fields, done: 'I rang her mother\nand we agreed to talk', told: 'yes' }
  expect((await browser.submit(address, written)).status).toBe(303)
  const late = await browser.submit(address, written)
  expect(late.status).toBe(409)
  expect(late.html).toContain('I rang her mother\nand we agreed to talk')
  expect(wordsOn(late)).toContain('What you wrote is not saved. Copy it from here.')
})
