import { randomUUID } from 'node:crypto'
import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { hashPassword } from '#app/access/password.server.ts'
import { sentBefore } from '#app/web/afterwards.ts'
import { paths } from '#app/web/paths.ts'
import { heldForms } from '#db/schema/access.ts'
import { aSchool, pictures } from '#tests/support/school.ts'
import { aClassroom, goToWorryBox, signInAs, wordsOn } from './tablet.ts'

const uncle = 'my uncle hurts me and I am scared to go home'
const form = (words: string) => ({ checkIn: randomUUID(), token: randomUUID(), words })

/** A tablet on which Mia was in, whose words wait for her because her hour was over as she sent them. */
async function wordsThatWait() {
  const school = await aSchool()
  const room = await aClassroom(school)
  await goToWorryBox(room.tablet)
  const whose = room.tablet.open.whose
  school.clock.forward(61)
  const away = await room.tablet.submit(paths.worryWords, form(uncle))
  expect(away.location).toBe(`${paths.classCode}?unsent=held`)
  const { code } = await school.opening({ id: room.willow.id })
  return { school, ...room, whose, code, kept: await school.rows(heldForms) }
}

test('#29 a stranger who knows whose page it was keeps nothing for them, and pushes nothing out', async () => {
  const { school, tablet, mia, whose, code, kept } = await wordsThatWait()
  const stranger = school.browser('203.0.113.5')
  for (let times = 0; times < 12; times++) {
    stranger.open.whose = whose
    const away = await stranger.submit(paths.worryWords, form(`planted ${times} ${'x '.repeat(100)}`))
    expect(away.location).toBe(`${paths.classCode}?unsent=lost`)
  }
  expect(await school.rows(heldForms)).toEqual(kept)
  const { location } = await signInAs(tablet, { childId: mia.id, code }, pictures)
  expect((await tablet.visit(location ?? '')).html).toContain(uncle)
})

test('#29 another child at another tablet keeps nothing for them either, signed in or not', async () => {
  const { school, willow, whose, code, kept } = await wordsThatWait()
  const zac = await school.child('Zac', { in: willow, yearGroup: '6' })
  const other = school.browser()
  await other.submit(paths.classCode, { code })
  for (const signedIn of [false, true]) {
    if (signedIn) await signInAs(other, { childId: zac.id, code }, pictures)
    other.open.whose = whose
    const refused = await other.submit(paths.worryWords, form('planted by another'))
    if (signedIn) expect(wordsOn(refused)).toContain('Somebody else is here now')
  }
  expect(await school.rows(heldForms)).toEqual(kept)
})

test('#29 whoever comes next at the same tablet never pushes out what a child sent themselves', async () => {
  const { school, willow, tablet, whose, code } = await wordsThatWait()
  const zac = await school.child('Zac', { in: willow, yearGroup: '6' })
  for (let times = 1; times < 10; times++) {
    tablet.open.whose = whose
    await tablet.submit(paths.worryWords, form(`${uncle} ${times}`))
  }
  const own = await school.rows(heldForms)
  expect(own).toHaveLength(10)
  await signInAs(tablet, { childId: zac.id, code }, pictures)
  tablet.open.whose = whose
  const refused = await tablet.submit(paths.worryWords, form('left by the next child'))
  expect(refused.status).toBe(409)
  expect(await school.rows(heldForms)).toEqual(own)

  await school.write((tx) => tx.delete(heldForms))
  tablet.open.whose = whose
  await tablet.submit(paths.worryWords, form('left by the next child'))
  expect(await school.rows(heldForms)).toMatchObject([{ withSession: false }])
})

test('#29 what is kept is pushed out by nothing that comes later, whoever sends it', async () => {
  const school = await aSchool()
  const { willow, mia, tablet } = await aClassroom(school)
  const zac = await school.child('Zac', { in: willow, yearGroup: '6' })
  await goToWorryBox(tablet)
  const { whose } = tablet.open
  await tablet.submit(paths.finish)
  const { code } = await school.opening({ id: willow.id })
  await signInAs(tablet, { childId: zac.id, code }, pictures)
  const sendLeftOpen = async (words: string) => {
    school.clock.forward(0.1)
    tablet.open.whose = whose
    const refused = await tablet.submit(paths.worryWords, form(words))
    expect(refused.status).toBe(409)
    return wordsOn(refused)
  }
  expect(await sendLeftOpen(uncle)).toContain('Then you can see it again.')
  const [first] = await school.rows(heldForms)
  for (let times = 1; times < 10; times++)
    expect(await sendLeftOpen(`other words ${times}`)).toContain('Then you can see it again.')
  for (const words of ['too much', 'of this'])
    expect(await sendLeftOpen(words)).toContain('We could not keep it. Tell a grown-up what you wanted to say.')
  const held = await school.rows(heldForms)
  expect(held).toHaveLength(10)
  expect(held[0]).toEqual(first)
  await tablet.visit(paths.today)
  await tablet.submit(paths.finish)

  // None of them keeps out what the child sends herself, nor does that push any of them out.
  await signInAs(tablet, { childId: mia.id, code }, pictures)
  await tablet.visit(paths.today)
  const tooLong = (times: number) => form(`${uncle} ${times} `.repeat(100))
  for (let times = 1; times <= 10; times++)
    await tablet.submit(sentBefore(paths.worryWords, paths.helpNow), tooLong(times))
  expect((await school.rows(heldForms)).slice(0, 10)).toEqual(held)
  expect(await school.rows(heldForms)).toHaveLength(20)
  const { location } = await tablet.submit(sentBefore(paths.worryWords, paths.finish), tooLong(11))
  expect(location).toBe(`${paths.classCode}?unsent=lost`)
  expect(await school.rows(heldForms)).toHaveLength(20)
})

test('#29 signing in leads to no page that one’s roles do not open', async () => {
  const school = await aSchool()
  const passwordHash = await hashPassword('a long password of mine')
  const willow = await school.class('Willow')
  const teacher = await school.person('practitioner', { cares: willow, passwordHash })
  const browser = await school.signedIn(teacher)
  await browser.visit(paths.mySessions)
  const whose = browser.open.whose
  school.clock.forward(31)
  for (const [address, came] of [
    [paths.calendarImport, 'lost'],
    [paths.duty, 'lost'],
    [paths.paperNote, 'held'],
  ] as const) {
    browser.open.whose = whose
    expect((await browser.submit(address, { words: 'typed words' })).location, address).toBe(
      `${paths.signIn}?unsent=${came}`,
    )
  }
  const { location } = await browser.submit(paths.signIn, { email: teacher.email, password: 'a long password of mine' })
  expect(location).toMatch(/^\/paper-note\?held=/)
  expect((await browser.visit(location ?? '')).status).toBe(200)
})

test('#29 what somebody typed waits for them after they signed out at a browser that is known as theirs', async () => {
  const school = await aSchool()
  const passwordHash = await hashPassword('a long password of mine')
  const willow = await school.class('Willow')
  const teacher = await school.person('practitioner', { cares: willow, passwordHash })
  const browser = school.browser()
  const signIn = () => browser.submit(paths.signIn, { email: teacher.email, password: 'a long password of mine' })
  await signIn()
  await browser.visit(paths.mySessions)
  const whose = browser.open.whose
  await browser.submit(paths.signOut)
  browser.open.whose = whose
  expect((await browser.submit(paths.paperNote, { words: 'She said it again' })).location).toBe(
    `${paths.signIn}?unsent=held`,
  )
  const { location } = await signIn()
  const page = await browser.visit(location ?? '')
  expect(parse(page.html).querySelector('textarea[name=words]')?.textContent).toContain('She said it again')
})
