import { expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { knownDevices, rateLimits } from '#db/schema/access.ts'
import type { Browser } from '#tests/support/browser.ts'
import { aSchool, pictures, type School } from '#tests/support/school.ts'
import { signInAs, wordsOn } from './tablet.ts'

const wrong = ['dog', 'star', 'boat']
const notRight = 'Those pictures didn’t work.'

/** An open class of some children. */
async function anOpenClass(school: School, size = 3) {
  const willow = await school.class('Willow')
  const teacher = await school.person('practitioner', { cares: willow })
  const children = []
  for (let number = 1; number <= size; number++) children.push(await school.child(`Child ${number}`, { in: willow }))
  const { code } = await school.opening(willow, 24 * 60)
  const [mia] = children
  if (!mia) throw new Error('a class has children')
  const tapsOn = (tablet: Browser, { id }: { id: string }, taps = wrong) =>
    signInAs(tablet, { childId: id, code }, taps)
  /** A tablet on which a child has come in and gone again. */
  const aKnownTablet = async (child: { id: string }) => {
    const tablet = school.browser()
    expect(await tapsOn(tablet, child, pictures)).toMatchObject({ location: paths.today })
    await tablet.submit(paths.finish)
    return tablet
  }
  return { willow, teacher, children, mia, code, tapsOn, aKnownTablet }
}

test('#12 one tablet that guesses is slowed, and keeps no child from coming in on another', async () => {
  const school = await aSchool()
  const { children, mia, tapsOn, aKnownTablet } = await anOpenClass(school, 30)
  const [guesser, other] = [await aKnownTablet(mia), await aKnownTablet(children[1] ?? mia)]
  let guessed = 0
  for (let tried = 0; tried < 218; tried++)
    if (wordsOn(await tapsOn(guesser, children[tried % 30] ?? mia)).includes(notRight)) guessed++
  expect(guessed).toBe(5)
  for (const child of children) expect(await tapsOn(other, child, pictures)).toMatchObject({ location: paths.today })
})

test('#12 what slows is said in a child’s words, grows, and ends by itself', async () => {
  const school = await aSchool()
  const { mia, tapsOn, aKnownTablet } = await anOpenClass(school)
  const tablet = await aKnownTablet(mia)
  for (let tried = 1; tried <= 4; tried++)
    expect(wordsOn(await tapsOn(tablet, mia))).toContain(`${notRight} Try your pictures again.`)
  expect(wordsOn(await tapsOn(tablet, mia))).toContain(`${notRight} Count slowly to 15.`)
  school.clock.forward(0.1)
  const waits = await tapsOn(tablet, mia, pictures)
  expect(wordsOn(waits)).toContain('Count slowly to 9. Then tap your pictures again.')
  expect(wordsOn(waits)).not.toContain(notRight)
  school.clock.forward(0.25)
  expect(wordsOn(await tapsOn(tablet, mia))).toContain('Count slowly to 30.')
  school.clock.forward(0.5)
  expect(wordsOn(await tapsOn(tablet, mia))).toContain('Wait for 1 minute.')
  school.clock.forward(1)
  expect(await tapsOn(tablet, mia, pictures)).toMatchObject({ location: paths.today })
})

test('#12 a child who is right gives back their own wrong tries, and nobody else’s', async () => {
  const school = await aSchool()
  const { children, mia, tapsOn, aKnownTablet } = await anOpenClass(school)
  const other = children[1] ?? mia
  const tablet = await aKnownTablet(mia)
  for (let tried = 0; tried < 4; tried++) await tapsOn(tablet, mia)
  await tapsOn(tablet, mia, pictures)
  for (let tried = 0; tried < 4; tried++) {
    expect(wordsOn(await tapsOn(tablet, other))).toContain('Try your pictures again.')
    await tapsOn(tablet, mia, pictures)
  }
  expect(wordsOn(await tapsOn(tablet, other))).toContain('Count slowly to 15.')
})

test('#12 a new tablet that guesses is slowed alone: a class with new tablets comes in', async () => {
  const school = await aSchool()
  const { children, mia, tapsOn } = await anOpenClass(school, 30)
  const guesser = school.browser()
  for (let tried = 0; tried < 90; tried++) await tapsOn(guesser, children[tried % 30] ?? mia)
  expect(wordsOn(await tapsOn(guesser, mia, pictures))).toContain('Count slowly to 15.')
  for (const child of children)
    expect(await tapsOn(school.browser(), child, pictures)).toMatchObject({ location: paths.today })
})

test('#12 throwing the cookie away gets no more guesses: new tablets share one count, and known ones go on', async () => {
  const school = await aSchool()
  const { children, mia, tapsOn, aKnownTablet } = await anOpenClass(school, 6)
  const known = await aKnownTablet(mia)
  let guessed = 0
  for (let tried = 0; tried < 90; tried++)
    if (wordsOn(await tapsOn(school.browser(), children[tried % 6] ?? mia)).includes(notRight)) guessed++
  expect(guessed).toBe(41)
  expect(wordsOn(await tapsOn(school.browser(), mia, pictures))).toContain('Count slowly to 15.')
  for (const child of children) expect(await tapsOn(known, child, pictures)).toMatchObject({ location: paths.today })
})

test('#12 however long somebody throws cookies away, a child with a new tablet waits for no more than a minute', async () => {
  const school = await aSchool()
  const { children, mia, tapsOn, aKnownTablet } = await anOpenClass(school, 30)
  const [last, ...others] = children
  await aKnownTablet(mia)
  for (let tried = 0; tried < 60; tried++) await tapsOn(school.browser(), others[tried % 29] ?? mia)
  for (let minutes = 0; minutes < 20; minutes++) {
    school.clock.forward(1)
    await tapsOn(school.browser(), others[minutes] ?? mia)
  }
  expect(wordsOn(await tapsOn(school.browser(), last ?? mia, pictures))).toContain('Wait for 1 minute.')
  school.clock.forward(1)
  expect(await tapsOn(school.browser(), last ?? mia, pictures)).toMatchObject({ location: paths.today })
})

test('#12 whoever guesses from elsewhere keeps nobody waiting at an address where a child of the class came in', async () => {
  const school = await aSchool()
  const { children, mia, tapsOn, aKnownTablet } = await anOpenClass(school, 6)
  await aKnownTablet(mia)
  const far = () => school.browser('198.51.100.4')
  for (let tried = 0; tried < 45; tried++) await tapsOn(far(), children[tried % 6] ?? mia)
  expect(wordsOn(await tapsOn(far(), children[5] ?? mia))).toContain('Count slowly to 15.')
  for (const child of children)
    expect(await tapsOn(school.browser(), child, pictures)).toMatchObject({ location: paths.today })
  // Nothing that is kept says where any of them were.
  expect(JSON.stringify(await school.rows(rateLimits))).not.toMatch(/198\.51\.100|192\.0\.2/)
})

test('#12 a child whose pictures are guessed on many tablets waits there, and not on one where hardly anybody tried', async () => {
  const school = await aSchool()
  const { children, mia, tapsOn, aKnownTablet } = await anOpenClass(school, 5)
  const tablets = []
  for (const child of children) tablets.push(await aKnownTablet(child))
  const [first, second, third, fourth] = tablets
  if (!first || !second || !third || !fourth) throw new Error('too few tablets')
  for (const tablet of [first, second]) for (let tried = 0; tried < 4; tried++) await tapsOn(tablet, mia)
  await tapsOn(third, mia)
  expect(wordsOn(await tapsOn(third, mia))).toContain(notRight)
  expect(wordsOn(await tapsOn(second, mia, pictures))).toContain('Wait for 1 minute.')
  expect(wordsOn(await tapsOn(school.browser(), mia, pictures))).toContain('Wait for 1 minute.')
  expect(await tapsOn(fourth, mia, pictures)).toMatchObject({ location: paths.today })
  expect(await tapsOn(second, mia, pictures)).toMatchObject({ location: paths.today })
})

test('#12 a grown-up lets everybody in at once, which is confirmed and on the record', async () => {
  const school = await aSchool()
  const { willow, teacher, children, mia, tapsOn, aKnownTablet } = await anOpenClass(school, 6)
  const tablet = await aKnownTablet(mia)
  for (let tried = 0; tried < 5; tried++) await tapsOn(tablet, mia)
  for (let tried = 0; tried < 60; tried++) await tapsOn(school.browser(), children[tried % 6] ?? mia)
  const staff = await school.signedIn(teacher)
  const page = await staff.visit(href(paths.classToday, { classId: willow.id }))
  expect(wordsOn(page)).toContain('A tablet has to wait until 09:10: too many wrong pictures. Let everybody in')
  const there = href(paths.lettingIn, { classId: willow.id })
  expect(wordsOn(await staff.visit(there))).toContain('Let everybody in if your class is waiting.')
  expect(await staff.submit(there)).toMatchObject({ status: 303, location: `${there}?saved=let-in` })
  expect(wordsOn(await staff.visit(there))).toContain('Nobody in Willow has to wait.')
  expect(await tapsOn(tablet, mia, pictures)).toMatchObject({ location: paths.today })
  expect(await tapsOn(school.browser(), children[1] ?? mia, pictures)).toMatchObject({ location: paths.today })
  const [line] = (await school.audit()).filter(({ action }) => action === 'class.open')
  expect(line).toMatchObject({ entity: 'class', entityId: willow.id, actorId: teacher.id })
  expect(line?.after).toContain('everybodyLetIn')
})

test('#19 every slowing is on the record, and nothing of where it was', async () => {
  const school = await aSchool()
  const { willow, mia, tapsOn, aKnownTablet } = await anOpenClass(school)
  const tablet = await aKnownTablet(mia)
  for (let tried = 0; tried < 40; tried++) await tapsOn(tablet, mia)
  const slowed = (await school.audit()).filter(({ action }) => action === 'pictures.slow')
  expect(slowed).toMatchObject([{ verb: 'DENY', entity: 'class', entityId: willow.id, address: null, agent: null }])
  expect(slowed[0]?.after).toBe('{"wrong":5,"waitsSeconds":15,"isKnownTablet":true}')
  expect(JSON.stringify(await school.rows(rateLimits))).not.toContain('192.0.2.7')
})

test('#12 a child makes one new tablet known in a day, and a tablet is known for no child', async () => {
  const school = await aSchool()
  const { mia, children, aKnownTablet } = await anOpenClass(school)
  for (let tablets = 0; tablets < 4; tablets++) await aKnownTablet(mia)
  expect(await school.rows(knownDevices)).toMatchObject([{ holder: 'tablet' }])
  await aKnownTablet(children[1] ?? mia)
  expect(await school.rows(knownDevices)).toHaveLength(2)
})

test('#13 after too many wrong class codes from an address the right one opens only on a known tablet, until a grown-up lets everybody in', async () => {
  const school = await aSchool()
  const { mia, code, tapsOn, aKnownTablet, teacher, willow } = await anOpenClass(school)
  const known = await aKnownTablet(mia)
  const before = (await school.rows(rateLimits)).length
  const guesser = school.browser()
  const guess = async (typed: string) => wordsOn(await guesser.submit(paths.classCode, { code: typed }))
  const staff = await school.signedIn(teacher)
  const classPage = async () => wordsOn(await staff.visit(href(paths.classToday, { classId: willow.id })))
  for (let tried = 0; tried < 60; tried++) expect(await guess('ZZZZZZ')).toContain('That code didn’t work.')
  expect(await classPage()).not.toContain('guessing class codes')

  for (let tried = 0; tried < 40; tried++) await guess('ZZZZZZ')
  expect(await guess(code)).toContain('Too many tries. Ask your teacher, or wait for 10 minutes.')
  expect(await tapsOn(known, mia, pictures)).toMatchObject({ location: paths.today })
  const elsewhere = school.browser('198.51.100.4')
  expect(await elsewhere.submit(paths.classCode, { code })).toMatchObject({ location: paths.who })

  expect(await school.rows(rateLimits)).toHaveLength(before)
  const refused = (await school.audit()).filter(({ action }) => action === 'class-code')
  expect(refused).toHaveLength(5)
  expect(refused[0]).toMatchObject({ verb: 'DENY', address: null })

  expect(await classPage()).toContain('Somebody is guessing class codes. Look for a tablet or computer')
  const there = href(paths.lettingIn, { classId: willow.id })
  expect(wordsOn(await staff.visit(there))).toContain('Too many wrong class codes: new tablets may have to wait')
  await staff.submit(there)
  expect(await classPage()).not.toContain('guessing class codes')
  expect(await school.browser().submit(paths.classCode, { code })).toMatchObject({ location: paths.who })
})

test('#13 what refuses a class code ends by itself', async () => {
  const school = await aSchool()
  const { code } = await anOpenClass(school)
  const guesser = school.browser()
  for (let tried = 0; tried < 61; tried++) await guesser.submit(paths.classCode, { code: 'ZZZZZZ' })
  expect(await guesser.submit(paths.classCode, { code })).toMatchObject({ status: 422 })
  school.clock.forward(10)
  expect(await guesser.submit(paths.classCode, { code })).toMatchObject({ location: paths.who })
})
