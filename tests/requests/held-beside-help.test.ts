import { parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { heldForms } from '#db/schema/access.ts'
import { checkIns } from '#db/schema/child/check-in.ts'
import { classOpenings } from '#db/schema/school/children.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Browser, Page } from '#tests/support/browser.ts'
import { aSchool, type School } from '#tests/support/school.ts'
import { press } from './pressing.ts'
import {
  aChildWriting,
  aClassroom,
  goToWorryBox,
  goToWorryWords,
  hiddenField,
  pickedOn,
  tellWords,
  wordsOn,
} from './tablet.ts'

const words = 'my uncle hurts me'
const inTheBox = ({ html }: Page) => parse(html).querySelector('textarea[name=words]')?.textContent.trim()
const linkCalled = ({ html }: Page, name: string) =>
  parse(html)
    .querySelectorAll('a')
    .find((link) => link.textContent.trim() === name)
    ?.getAttribute('href') ?? ''
const told = async (school: School) => (await school.rows(worries)).filter((worry) => worry.words !== null)

/** A child who has written something, and looks at a page of help before they send it. */
async function whoLooksAt(button: string) {
  const room = await aChildWriting(await aSchool())
  const led = await press(room.tablet, await room.tablet.visit(paths.worryWords), { button, words })
  const help = await room.tablet.visit(led.location ?? '')
  return { ...room, led, help }
}

/** What stands on the page to which Back leads. */
const back = (tablet: Browser, help: Page) => tablet.visit(linkCalled(help, 'Back'))

describe('#48 words a child has written and not sent', () => {
  test.each(['Help', 'Who can see this?'])(
    'stand in the box again after “%s”, and nothing was told',
    async (button) => {
      const { school, tablet, led, help } = await whoLooksAt(button)
      expect(led.status).toBe(303)
      expect(help.status).toBe(200)
      expect(wordsOn(help)).not.toContain(words)
      expect(await told(school)).toEqual([])
      expect(await school.rows(checkIns)).toMatchObject([{ status: 'in_progress' }])
      const page = await back(tablet, help)
      expect(page.status).toBe(200)
      expect(inTheBox(page)).toBe(words)

      await press(tablet, page, { button: 'All done', words })
      expect(await told(school)).toHaveLength(1)
      expect(await school.rows(heldForms)).toEqual([])
      expect(wordsOn(await tablet.visit(paths.allDone))).not.toContain('There is something you did not send yet')
    },
  )

  test('stay from one page of help to the other, in other lengths, and through help twice', async () => {
    const { school, tablet, help } = await whoLooksAt('Help')
    const whoCanSee = await tablet.visit(linkCalled(help, 'Who can see this?'))
    const longer = await tablet.visit(parse(whoCanSee.html).querySelector('main .ways a')?.getAttribute('href') ?? '')
    const page = await back(tablet, longer)
    expect(inTheBox(page)).toBe(words)
    const again = await press(tablet, page, { button: 'Help', words: `${words} at night` })
    const once = await back(tablet, await tablet.visit(again.location ?? ''))
    expect(inTheBox(once)).toBe(`${words} at night`)
    expect(await school.rows(heldForms)).toHaveLength(1)
    await press(tablet, once, { button: 'Who can see this?', words: '' })
    expect(await school.rows(heldForms)).toEqual([])
  })

  test.each(['Finish', 'I need a grown-up now'])(
    'are told when they press “%s” on the page of help',
    async (button) => {
      const { school, tablet, help } = await whoLooksAt('Help')
      const { location } = await press(tablet, help, { button })
      expect(location).toBe(button === 'Finish' ? paths.who : paths.helpNow)
      expect(await told(school)).toHaveLength(1)
      expect(await school.rows(heldForms)).toEqual([])
    },
  )

  test('stand in the box again after Back and the way on, and belong to that check-in alone', async () => {
    const { school, mia, tablet, checkIn } = await aChildWriting(await aSchool())
    const led = await press(tablet, await tablet.visit(paths.worryWords), { button: 'Back', words })
    expect(led).toMatchObject({ status: 303, location: `${paths.worryWant}?saved=words-held` })
    expect(await told(school)).toEqual([])
    expect((await tablet.submit(paths.worryWant, { checkIn, skip: 'yes' })).location).toBe(paths.worryWords)
    const page = await tablet.visit((await tablet.visit(paths.worryWords)).location ?? '')
    expect(inTheBox(page)).toBe(words)
    expect(await press(tablet, page, { button: 'Back', words: '' })).toMatchObject({ location: paths.worryWant })
    expect(inTheBox(await tablet.visit(paths.worryWords))).toBe('')

    await press(tablet, page, { button: 'Back', words })
    await tellWords(tablet, checkIn, 'something else')
    const again = await school.childIn(mia)
    const next = hiddenField(await goToWorryBox(again), 'checkIn')
    await goToWorryWords(again, next, {})
    expect(inTheBox(await again.visit(paths.worryWords))).toBe('')
  })

  test('are shown to nobody else at that tablet, and wait for the child who wrote them', async () => {
    const { school, willow, mia, led } = await whoLooksAt('Help')
    const noah = await school.childIn(await school.child('Noah', { in: willow }))
    const help = await noah.visit(led.location ?? '')
    expect(help.html).not.toContain(words)
    expect((await back(noah, help)).html).not.toContain(words)
    const again = await school.childIn(mia)
    expect(inTheBox(await back(again, await again.visit(led.location ?? '')))).toBe(words)
    school.clock.forward(61)
    const tooLate = await school.childIn(mia)
    expect((await tooLate.visit(linkCalled(help, 'Back'))).html).not.toContain(words)
  })

  test('sent from a page left open by somebody else are not held as theirs', async () => {
    const { school, willow, tablet } = await aChildWriting(await aSchool())
    const page = await tablet.visit(paths.worryWords)
    const noah = await school.childIn(await school.child('Noah', { in: willow }))
    expect((await press(noah, page, { button: 'Help', words })).status).toBe(409)
    expect(await school.rows(heldForms)).toEqual([])
    expect(await told(school)).toEqual([])
  })

  test('are taken when the class has closed meanwhile: they could not come back to send them', async () => {
    const { school, tablet } = await aChildWriting(await aSchool())
    const page = await tablet.visit(paths.worryWords)
    await school.write((tx) => tx.update(classOpenings).set({ closedAt: school.clock.now() }))
    expect((await press(tablet, page, { button: 'Help', words })).location).toBe(paths.taken)
    expect(await told(school)).toHaveLength(1)
  })

  test('that are too long to send are held as well', async () => {
    const { tablet } = await aChildWriting(await aSchool())
    const long = `${words} `.repeat(200).trim()
    const led = await press(tablet, await tablet.visit(paths.worryWords), { button: 'Help', words: long })
    expect(inTheBox(await back(tablet, await tablet.visit(led.location ?? '')))).toBe(long)
  })
})

test('#48 what a child has picked is picked again after Help; with nothing on the page there is nothing to hold', async () => {
  const school = await aSchool()
  const { tablet } = await aClassroom(school)
  await tablet.submit(paths.checkIn)
  const page = await tablet.visit(paths.feeling)
  const plain = await press(tablet, page, { button: 'Help' })
  expect(plain.location).toBe(`${paths.help}?${new URLSearchParams({ from: paths.feeling })}`)
  expect(await school.rows(heldForms)).toEqual([])
  const led = await press(tablet, page, { button: 'Help', feeling: '2' })
  expect(pickedOn(await back(tablet, await tablet.visit(led.location ?? '')))).toEqual(['2'])
})

test('#48 Help is shown whoever asks, and an old browser only goes there', async () => {
  const school = await aSchool()
  const teacher = await school.signedIn(await school.person('practitioner'))
  for (const browser of [teacher, school.browser()])
    for (const page of [paths.help, paths.whoCanSee])
      expect(await browser.submit(page, { words: 'x' })).toMatchObject({ status: 303, location: page })
  const { tablet } = await aChildWriting(school)
  expect((await tablet.submit(`${paths.help}?from=${paths.worryWords}`)).location).toContain(href(paths.help, {}))
})
