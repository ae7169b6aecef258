import { expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { classOpenings } from '#db/schema/school/children.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { aSchool } from '#tests/support/school.ts'
import { press } from './pressing.ts'
import { aChildWriting, aClassroom, goToWorryBox, hiddenField, tellWords, wordsOn } from './tablet.ts'

const stopped = 'Your class has stopped checking in.'
const kept = 'What you told us is kept.'

/** A teacher whose class is open, with a child at the page on which they may write. */
async function aClassInTheMiddle() {
  const room = await aChildWriting(await aSchool())
  const staff = await room.school.signedIn(room.teacher)
  const closing = href(paths.closing, { classId: room.willow.id })
  const isClosed = async () => (await room.school.rows(classOpenings)).every(({ closedAt }) => closedAt !== null)
  return { ...room, staff, closing, isClosed, close: () => staff.submit(closing, { sure: 'yes' }) }
}

test('#48 the last page is shown once to a child whose class closed between their last press and that page', async () => {
  const { tablet, checkIn, close } = await aClassInTheMiddle()
  const { location } = await tellWords(tablet, checkIn, 'i am sad')
  expect(location).toBe(paths.allDone)
  await close()
  const page = await tablet.visit(paths.allDone)
  expect(page.status).toBe(200)
  expect(page.html).toContain('Thank you. You are all done.')
  expect(wordsOn(page)).toContain('can read what you said')
  expect(wordsOn(page)).toContain(`${stopped} ${kept}`)
  expect(page.html).not.toContain('Plant something')
  expect(await tablet.visit(paths.allDone)).toMatchObject({ status: 302, location: paths.classCode })
  expect((await tablet.visit(paths.today)).location).toBe(paths.classCode)
})

test.each([
  ['that they may not be safe', paths.safe, 'Put your hand up'],
  ['that they want to talk', paths.talk, 'They will find time to talk to you'],
  ['that they need a grown-up now', paths.helpNow, 'Put your hand up'],
])('#48 the same after they said %s', async (_, said, first) => {
  const { tablet, checkIn, close } = await aClassInTheMiddle()
  const token = hiddenField(await tablet.visit(paths.talk), 'token')
  const { location } = await tablet.submit(said, { checkIn, answer: 'no', token, person: 'anyone' })
  await close()
  const page = await tablet.visit(location ?? '')
  expect(page.status).toBe(200)
  expect(page.html).toContain(first)
  expect(wordsOn(page)).toContain(stopped)
  expect((await tablet.visit(location ?? '')).status).toBe(302)
})

test('#48 nobody is shown a last page whom no press has led there, and nobody after Finish', async () => {
  const { school, tablet, checkIn, close } = await aClassInTheMiddle()
  await tellWords(tablet, checkIn, 'i am sad')
  const copy = school.browser()
  copy.jar.set('sid', tablet.jar.get('sid') ?? '')
  await tablet.submit(paths.finish)
  await close()
  expect((await tablet.visit(paths.allDone)).location).toBe(paths.classCode)
  expect((await copy.visit(paths.allDone)).location).toBe(paths.classCode)
})

test('#48 closing a class says how many children are in the middle of a check-in, and asks only then', async () => {
  const { school, tablet, checkIn, willow, staff, closing, isClosed } = await aClassInTheMiddle()
  const today = href(paths.classToday, { classId: willow.id })
  const noah = await school.childIn(await school.child('Noah', { in: willow }))
  await noah.visit(paths.today)
  const asked = await press(staff, await staff.visit(today), { button: 'Close check-in' })
  expect(asked).toMatchObject({ status: 303, location: closing })
  const page = wordsOn(await staff.visit(closing))
  expect(page).toContain('1 child is in the middle of a check-in.')
  expect(page).not.toMatch(/Mia|Noah/)
  expect(await isClosed()).toBe(false)
  expect((await staff.submit(closing, { sure: 'maybe' })).location).toBe(closing)

  await tellWords(tablet, checkIn, '')
  const closed = await staff.submit(closing)
  expect(closed.location).toContain(today)
  expect((await staff.visit(closing)).location).toBe(today)
})

test('#48 who left the tablet or is long away is not in the middle', async () => {
  const { school, closing, staff } = await aClassInTheMiddle()
  school.clock.forward(6)
  expect(wordsOn(await staff.visit(closing))).toContain('No child is in the middle of a check-in.')
  expect((await staff.submit(closing)).location).toContain('saved=class-closed')
})

test('#48 a child who is put out in the middle reads why, what is kept and what to do', async () => {
  const { school, tablet, checkIn, close } = await aClassInTheMiddle()
  await close()
  const { location } = await tablet.visit(paths.worryWords)
  expect(location).toBe(paths.classCode)
  expect(wordsOn(await tablet.visit(paths.classCode))).toContain(
    `${stopped} ${kept}Do you want to say more? Tell a grown-up.`,
  )
  expect((await tellWords(tablet, checkIn, 'uncle')).location).toBe(paths.taken)
  expect(wordsOn(await tablet.visit(paths.taken))).toContain(`${stopped} What you wrote or tapped is kept.`)
  school.clock.forward(61)
  expect(wordsOn(await tablet.visit(paths.classCode))).not.toContain(stopped)
})

test('#48 a child who has said nothing yet is not told that something is kept', async () => {
  const school = await aSchool()
  const { tablet, teacher, willow } = await aClassroom(school)
  await tablet.visit(paths.today)
  expect(wordsOn(await tablet.visit(paths.classCode))).not.toContain(stopped)
  await (await school.signedIn(teacher)).submit(href(paths.closing, { classId: willow.id }))
  const page = wordsOn(await tablet.visit(paths.classCode))
  expect(page).toContain(stopped)
  expect(page).not.toContain(kept)
  expect(wordsOn(await school.browser().visit(paths.classCode))).not.toContain(stopped)
})

test('#48 the same words from two pages of one check-in are one worry; other words are told as well', async () => {
  const school = await aSchool()
  const { tablet } = await aClassroom(school)
  const checkIn = hiddenField(await goToWorryBox(tablet), 'checkIn')
  await tablet.submit(paths.worryBox, { checkIn, worry: 'yes' })
  await Promise.all([1, 2].map(() => tellWords(tablet, checkIn, 'my uncle hurts me')))
  await tellWords(tablet, checkIn, 'my uncle hurts me')
  const told = async () => (await school.rows(worries)).filter(({ words }) => words !== null)
  expect(await told()).toHaveLength(1)
  await tellWords(tablet, checkIn, 'and my cat died')
  expect(await told()).toHaveLength(2)
})
