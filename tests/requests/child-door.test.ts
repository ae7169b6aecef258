import { eq } from 'drizzle-orm'
import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { placeOfPictures, sealPictures } from '#app/access/pictures.server.ts'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { sessions, rateLimits } from '#db/schema/access.ts'
import { childKeys } from '#db/schema/school/children.ts'
import type { Page } from '#tests/support/browser.ts'
import { aSchool, pictures, type School } from '#tests/support/school.ts'
import { checkIn, goToWorryBox, pickedOn, signInAs, tapPictures, wordsOn } from './tablet.ts'

const wrong = ['dog', 'star', 'boat']

/** A class that is open, with a child of it and a tablet nobody has used yet. */
async function anOpenClass(school: School, minutes = 60) {
  const willow = await school.class('Willow')
  const teacher = await school.person('practitioner', { cares: willow })
  const mia = await school.child('Mia', { in: willow })
  const { code } = await school.opening(willow, minutes)
  return { willow, teacher, mia, code, tablet: school.browser() }
}

test('a child comes in by class code, name and pictures', async () => {
  const school = await aSchool()
  const { mia, code, tablet } = await anOpenClass(school)

  expect(wordsOn(await tablet.visit(paths.classCode))).toContain('What is your class code?')
  expect(await tablet.submit(paths.classCode, { code })).toMatchObject({ status: 303, location: paths.who })
  expect(wordsOn(await tablet.visit(paths.who))).toContain('Mia')
  expect(await tablet.submit(paths.who, { child: mia.id })).toMatchObject({ status: 303, location: paths.pictures })
  expect(wordsOn(await tablet.visit(paths.pictures))).toContain('Picture 1 of 3')
  expect(await tapPictures(tablet, pictures)).toMatchObject({ status: 303, location: paths.today })
  expect(wordsOn(await tablet.visit(paths.today))).toContain('Hello, Mia')
})

test('a code counts however it is typed, and no other code does', async () => {
  const { code, tablet } = await anOpenClass(await aSchool())
  expect(await tablet.submit(paths.classCode, { code: ` ${code.toLowerCase().split('').join(' ')}` })).toMatchObject({
    status: 303,
  })
  const { status, html } = await tablet.submit(paths.classCode, { code: 'ZZZZZZ' })
  expect(status).toBe(422)
  expect(html).toContain('That code didn’t work.')
})

test('outside an open class no child comes in', async () => {
  const school = await aSchool()
  const { mia, code, tablet } = await anOpenClass(school, 30)
  await tablet.submit(paths.classCode, { code })
  await tablet.submit(paths.who, { child: mia.id })
  school.clock.forward(30)
  expect(await tapPictures(tablet, pictures)).toMatchObject({ location: paths.classCode })
  expect(await tablet.submit(paths.classCode, { code })).toMatchObject({ status: 422 })
  expect(await tablet.visit(paths.today)).toMatchObject({ location: paths.classCode })
})

test('a child of another class cannot be chosen at this door', async () => {
  const school = await aSchool()
  const { code, tablet } = await anOpenClass(school)
  const noah = await school.child('Noah', { in: await school.class('Oak') })
  await tablet.submit(paths.classCode, { code })
  expect((await tablet.visit(paths.who)).html).not.toContain('Noah')
  expect(await tablet.submit(paths.who, { child: noah.id })).toMatchObject({ status: 422 })
  expect(await tablet.visit(paths.pictures)).toMatchObject({ location: paths.who })
})

test('two children of one name are told apart by a letter, and nobody else by more than a first name', async () => {
  const school = await aSchool()
  const { willow, code, tablet } = await anOpenClass(school)
  await school.child('Zoë', { in: willow, familyInitial: 'A' })
  await school.child('Zoë', { in: willow, familyInitial: 'B' })
  await tablet.submit(paths.classCode, { code })
  const names = parse((await tablet.visit(paths.who)).html).querySelectorAll('button[name=child]')
  expect(names.map(({ textContent }) => textContent)).toEqual(['Mia', 'Zoë A', 'Zoë B'])
})

test('a tile pressed twice counts once', async () => {
  const school = await aSchool()
  const { mia, code, tablet } = await anOpenClass(school)
  await tablet.submit(paths.classCode, { code })
  await tablet.submit(paths.who, { child: mia.id })
  await tablet.visit(paths.pictures)
  const first = { place: '0', picture: 'cat' }
  await Promise.all([tablet.submit(paths.pictures, first), tablet.submit(paths.pictures, first)])
  expect(wordsOn(await tablet.visit(paths.pictures))).toContain('Picture 2 of 3')
  await tablet.submit(paths.pictures, { place: '1', picture: 'star' })
  const last = { place: '2', picture: 'boat' }
  const answers = await Promise.all([tablet.submit(paths.pictures, last), tablet.submit(paths.pictures, last)])
  expect(answers.map(({ location }) => location)).toContain(paths.today)
  expect((await school.rows(rateLimits)).filter(({ key }) => key.startsWith('pictures'))).toEqual([])
})

test('"Start again" begins with the first picture', async () => {
  const { mia, code, tablet } = await anOpenClass(await aSchool())
  await signInAs(tablet, { childId: mia.id, code }, ['dog', 'star'])
  await tablet.submit(paths.pictures, { place: '2', again: 'yes' })
  expect(await tapPictures(tablet, pictures)).toMatchObject({ location: paths.today })
})

test('a wrong try says only that it was not right, and never which picture', async () => {
  const { mia, code, tablet } = await anOpenClass(await aSchool())
  const answers = []
  for (const taps of [wrong, ['cat', 'star', 'dog'], ['cat', 'dog', 'boat']])
    answers.push(await signInAs(tablet, { childId: mia.id, code }, taps))
  expect(answers.map(({ status }) => status)).toEqual([422, 422, 422])
  expect(new Set(answers.map(wordsOn)).size).toBe(1)
  expect(answers[0]?.html).toContain('Those pictures didn’t work.')
})

test('closing the class puts its children out at their next tap', async () => {
  const school = await aSchool()
  const { willow, mia, teacher, code, tablet } = await anOpenClass(school)
  await signInAs(tablet, { childId: mia.id, code }, pictures)
  const staff = await school.signedIn(teacher)
  await staff.submit(href(paths.closing, { classId: willow.id }))
  expect(await tablet.visit(paths.today)).toMatchObject({ status: 302, location: paths.classCode })
  expect(await tablet.submit(paths.checkIn)).toMatchObject({ status: 303, location: paths.classCode })
})

test('a child who is away for five minutes is out', async () => {
  const school = await aSchool()
  const { mia, code, tablet } = await anOpenClass(school)
  await signInAs(tablet, { childId: mia.id, code }, pictures)
  school.clock.forward(4.9)
  expect((await tablet.visit(paths.today)).status).toBe(200)
  school.clock.forward(5)
  expect(await tablet.visit(paths.today)).toMatchObject({ location: paths.classCode })
})

test('however busy a child is, after an hour they are out', async () => {
  const school = await aSchool()
  const { mia, code, tablet } = await anOpenClass(school, 120)
  await signInAs(tablet, { childId: mia.id, code }, pictures)
  for (let minutes = 4; minutes < 60; minutes += 4) {
    school.clock.forward(4)
    expect((await tablet.visit(paths.today)).status).toBe(200)
  }
  school.clock.forward(4)
  expect(await tablet.visit(paths.today)).toMatchObject({ location: paths.classCode })
})

test('Finish puts the child out and the tablet back at the names', async () => {
  const school = await aSchool()
  const { mia, code, tablet } = await anOpenClass(school)
  await signInAs(tablet, { childId: mia.id, code }, pictures)
  const before = tablet.jar.get('sid') ?? ''
  expect(await tablet.submit(paths.finish)).toMatchObject({ status: 303, location: paths.who })
  expect(wordsOn(await tablet.visit(paths.who))).toContain('Who are you?')
  expect(await tablet.visit(paths.today)).toMatchObject({ location: paths.classCode })

  const kept = school.browser()
  kept.jar.set('sid', before)
  expect(await kept.visit(paths.today)).toMatchObject({ location: paths.classCode })
})

test('every step of the way in has a session id of its own, and a planted one is dead', async () => {
  const school = await aSchool()
  const { mia, code, tablet } = await anOpenClass(school)
  const planted = 'p'.repeat(43)
  tablet.jar.set('sid', planted)
  await tablet.submit(paths.classCode, { code })
  const onDoorstep = tablet.jar.get('sid')
  await tablet.submit(paths.who, { child: mia.id })
  await tapPictures(tablet, pictures)
  expect(new Set([planted, onDoorstep, tablet.jar.get('sid')]).size).toBe(3)
  const [doorstep] = (await school.rows(sessions)).filter(({ kind }) => kind === 'doorstep')
  expect(doorstep?.endedAt).toEqual(school.clock.now())
})

test('what was answered before is not shown to whoever signs in next, not even as the same child', async () => {
  const school = await aSchool()
  const { mia, code, tablet } = await anOpenClass(school)
  await signInAs(tablet, { childId: mia.id, code }, pictures)
  await tablet.submit(paths.checkIn)
  await tablet.submit(paths.feeling, { feeling: '1' })
  expect(pickedOn(await tablet.visit(paths.feeling))).toEqual(['1'])
  await tablet.submit(paths.finish)
  school.clock.forward(1)
  await tablet.submit(paths.who, { child: mia.id })
  await tapPictures(tablet, pictures)
  expect(wordsOn(await tablet.visit(paths.today))).toContain('Welcome back. You stopped here.')
  expect(pickedOn(await tablet.visit(paths.feeling))).toEqual([])
  expect(await tablet.visit(paths.checkIn)).toMatchObject({ location: paths.words })
})

test('nothing kept of a child’s session says where or with what they signed in', async () => {
  const school = await aSchool()
  const { mia, code, tablet } = await anOpenClass(school)
  await signInAs(tablet, { childId: mia.id, code }, pictures)
  await tablet.submit(paths.finish)
  for (const row of await school.rows(sessions)) expect(row).toMatchObject({ address: null, agent: null })
  for (const line of await school.audit()) expect(line).toMatchObject({ address: null, agent: null })
})

test('no page a child sees tells their pictures, and no address tells a name', async () => {
  const school = await aSchool()
  const { mia, code, tablet } = await anOpenClass(school)
  const seen: Page[] = []
  seen.push(await signInAs(tablet, { childId: mia.id, code }, pictures))
  seen.push(await checkIn(tablet, { worry: { words: 'hello' } }))
  for (const path of [paths.today, paths.garden, paths.stickers, paths.helpNow]) seen.push(await tablet.visit(path))
  seen.push(await goToWorryBox(tablet))
  for (const { html, location } of seen) {
    for (const picture of pictures) expect(html).not.toContain(`>${picture}<`)
    const links = parse(html).querySelectorAll('[href],[action]')
    const addresses = links.map((link) => link.getAttribute('href') ?? link.getAttribute('action') ?? '')
    for (const address of [...addresses, location ?? '']) expect(address).not.toMatch(/mia|willow/i)
  }
  const asked = await tablet.visit(`${paths.today}.data`)
  expect(asked.html).not.toContain('star')
})

test('the pad shows the same pictures in the same places to every child', async () => {
  const school = await aSchool()
  const { willow, mia, code, tablet } = await anOpenClass(school)
  const noah = await school.child('Noah', { in: willow })
  await school.write((tx) =>
    tx
      .update(childKeys)
      .set({ pictures: sealPictures(tx, placeOfPictures(noah.id), ['sun', 'sun', 'sun']) })
      .where(eq(childKeys.childId, noah.id)),
  )
  const pads = []
  for (const { id } of [mia, noah]) {
    await tablet.submit(paths.classCode, { code })
    await tablet.submit(paths.who, { child: id })
    pads.push(
      parse((await tablet.visit(paths.pictures)).html)
        .querySelectorAll('.pad button')
        .join(''),
    )
  }
  expect(pads[0]).toContain('cat')
  expect(pads[0]).toBe(pads[1])
})
