import { parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { answers, checkIns } from '#db/schema/child/check-in.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { openedEvidence } from '#tests/support/opened.ts'
import { aSchool, type School } from '#tests/support/school.ts'
import { press } from './pressing.ts'
import { aClassroom, goToWorryBox, goToWorryWords, hiddenField, pickedOn, wordsOn } from './tablet.ts'

const words = 'my nan died'
const help = 'I need a grown-up now'

/** A child at the page where they may write. */
async function aChildWriting() {
  const school = await aSchool()
  const room = await aClassroom(school)
  const checkInId = hiddenField(await goToWorryBox(room.tablet), 'checkIn')
  await goToWorryWords(room.tablet, checkInId, { topic: 'someone else' })
  return { school, ...room, page: await room.tablet.visit(paths.worryWords) }
}

/** A child at the first question of a check-in. */
async function aChildFeeling() {
  const school = await aSchool()
  const room = await aClassroom(school)
  await room.tablet.submit(paths.checkIn)
  return { school, ...room, page: await room.tablet.visit(paths.feeling) }
}

async function read(school: School, { lead }: Awaited<ReturnType<typeof aClassroom>>): Promise<string> {
  const [worry] = await school.rows(worries)
  return wordsOn(await (await school.signedIn(lead)).visit(href(paths.worry, { worryId: worry?.id ?? '' })))
}

const pressedHelp = async (school: School) =>
  (await school.asks(openedEvidence)).filter(({ rule }) => rule === 'TK-2').length

describe('#2 Finish on a page with something on it', () => {
  test('tells what is written first, and then the child is out', async () => {
    const { school, tablet, page, ...room } = await aChildWriting()
    expect(await press(tablet, page, { button: 'Finish', words })).toMatchObject({ status: 303, location: paths.who })
    expect((await tablet.visit(paths.today)).location).toBe(paths.classCode)
    expect(await read(school, { tablet, ...room })).toContain(words)
    expect(await school.rows(checkIns)).toMatchObject([{ status: 'completed' }])
  })

  test('with an empty box it only ends the session', async () => {
    const { school, tablet, page } = await aChildWriting()
    expect(await press(tablet, page, { button: 'Finish', words: '' })).toMatchObject({
      status: 303,
      location: paths.who,
    })
    expect((await tablet.visit(paths.today)).location).toBe(paths.classCode)
    expect(await school.rows(worries)).toMatchObject([{ words: null }])
    expect(await school.rows(checkIns)).toMatchObject([{ status: 'in_progress' }])
  })

  test('saves the face and the words that were picked', async () => {
    const { school, mia, tablet, page } = await aChildFeeling()
    expect(await press(tablet, page, { button: 'Finish', feeling: '1' })).toMatchObject({ location: paths.who })
    const again = await school.childIn(mia)
    const second = await again.visit(paths.words)
    await press(again, second, { button: 'Finish', words: ['sad', 'lonely'] })
    expect(await school.rows(answers)).toMatchObject([
      { questionKey: 'feeling', value: ['1'] },
      { questionKey: 'words', value: ['sad', 'lonely'] },
    ])
  })

  test('where nothing is picked it ends the session all the same', async () => {
    const { school, tablet, page } = await aChildFeeling()
    expect(await press(tablet, page, { button: 'Finish' })).toMatchObject({ status: 303, location: paths.who })
    expect((await tablet.visit(paths.today)).location).toBe(paths.classCode)
    expect(await school.rows(answers)).toEqual([])
  })

  test('what cannot be saved as it is waits for the child, who is told so and is out', async () => {
    const { school, mia, tablet, page } = await aChildWriting()
    const tooLong = 'my nan died. '.repeat(200)
    const { location } = await press(tablet, page, { button: 'Finish', words: tooLong })
    expect(location).toBe(`${paths.classCode}?unsent=held`)
    expect(wordsOn(await tablet.visit(location ?? ''))).toContain('You did not send it yet. We kept it for you.')
    expect((await tablet.visit(paths.today)).location).toBe(paths.classCode)
    const again = await school.childIn(mia)
    const link = parse((await again.visit(paths.helpNow)).html)
      .querySelector('.nudge a')
      ?.getAttribute('href')
    const waiting = await again.visit(link ?? '')
    expect(parse(waiting.html).querySelector('textarea')?.textContent).toContain('my nan died. my nan died.')
  })

  test('after a child was away too long what they wrote is taken, they are told, and they are out', async () => {
    const { school, tablet, page, ...room } = await aChildWriting()
    school.clock.forward(301 / 60)
    expect(await press(tablet, page, { button: 'Finish', words })).toMatchObject({ location: paths.taken })
    expect(await read(school, { tablet, ...room })).toContain(words)
    expect((await press(tablet, page, { button: 'Finish', words })).location).toMatch(/^\/class-code/)
  })

  test('when somebody else is here now nothing is told as theirs, and they stay', async () => {
    const { school, willow, page } = await aChildWriting()
    const noah = await school.childIn(await school.child('Noah', { in: willow }))
    expect(await press(noah, page, { button: 'Finish', words })).toMatchObject({ status: 409 })
    expect((await noah.visit(paths.today)).status).toBe(200)
    expect(await school.rows(worries)).toMatchObject([{ words: null }])
  })

  test('sent twice by a browser that heard no answer, it is told once', async () => {
    const { school, tablet, page } = await aChildWriting()
    await Promise.all([
      press(tablet, page, { button: 'Finish', words }),
      press(tablet, page, { button: 'Finish', words }),
    ])
    expect((await school.rows(worries)).filter((worry) => worry.words !== null)).toHaveLength(1)
  })

  test('a child who has tapped nobody to talk to and finishes has asked nobody', async () => {
    const school = await aSchool()
    const { tablet } = await aClassroom(school)
    await press(tablet, await tablet.visit(paths.talk), { button: 'Finish', person: 'anyone' })
    expect(await school.rows(worries)).toEqual([])
  })
})

describe('#2 "I need a grown-up now" on a page with something on it', () => {
  test('calls one, and what is written is told', async () => {
    const { school, tablet, page, ...room } = await aChildWriting()
    expect(await press(tablet, page, { button: help, words })).toMatchObject({ status: 303, location: paths.helpNow })
    expect(await pressedHelp(school)).toBe(1)
    expect(await read(school, { tablet, ...room })).toContain(words)
  })

  test('calls one where nothing is picked yet, and saves what is', async () => {
    const { school, tablet, page } = await aChildFeeling()
    expect(await press(tablet, page, { button: help })).toMatchObject({ location: paths.helpNow })
    expect(await pressedHelp(school)).toBe(1)
    expect(await press(tablet, page, { button: help, feeling: '2' })).toMatchObject({ location: paths.helpNow })
    expect(pickedOn(await tablet.visit(paths.feeling))).toEqual(['2'])
  })

  test('what cannot be saved as it is waits, and the page says where', async () => {
    const { school, tablet } = await aChildFeeling()
    await tablet.submit(paths.feeling, { feeling: '3' })
    const page = await tablet.visit(paths.words)
    const tooMany = { words: ['sad', 'lonely', 'calm', 'proud'] }
    expect(await press(tablet, page, { button: help, ...tooMany })).toMatchObject({ location: paths.helpNow })
    expect(await pressedHelp(school)).toBe(1)
    const told = await tablet.visit(paths.helpNow)
    expect(wordsOn(told)).toContain('There is something you did not send yet. We kept it for you.')
  })

  test('Enter in an answer is Next: no other button of the form comes before it', async () => {
    const { tablet, page } = await aChildFeeling()
    await tablet.submit(paths.feeling, { feeling: '3' })
    for (const { html } of [page, await tablet.visit(paths.words)]) {
      const all = parse(html)
      const form = all.querySelector('main form')
      const first = all
        .querySelectorAll('button')
        .find((one) => one.getAttribute('form') === form?.getAttribute('id') || one.closest('form') === form)
      expect(first?.getAttribute('formaction')).toBeUndefined()
      expect(first?.getAttribute('name')).toBeUndefined()
    }
  })
})
