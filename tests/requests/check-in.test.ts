import { eq } from 'drizzle-orm'
import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { paths } from '#app/web/paths.ts'
import { answers, checkIns } from '#db/schema/child/check-in.ts'
import { yearGroups } from '#db/schema/school/children.ts'
import { childStickers } from '#db/schema/child/garden.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Page } from '#tests/support/browser.ts'
import { aSchool, type School } from '#tests/support/school.ts'
import { aClassroom, checkIn, goToWorryBox, hiddenField, pickedOn, wordsOn } from './tablet.ts'

const valuesOf = ({ html }: Page, name: string) =>
  parse(html)
    .querySelectorAll(`input[name=${name}]`)
    .map((input) => input.getAttribute('value'))

/** What the database said when it refused. */
function causeOf(problem: unknown): string {
  return problem instanceof Error && problem.cause instanceof Error ? problem.cause.message : ''
}

const counting = async (school: School) =>
  (await school.rows(answers)).filter(({ supersededAt }) => supersededAt === null)

test('a check-in leads from face to words to what it is about to a grown-up to tell to the worry box', async () => {
  const school = await aSchool()
  const { tablet } = await aClassroom(school)
  expect(await tablet.submit(paths.checkIn)).toMatchObject({ status: 303, location: paths.feeling })
  expect(await tablet.submit(paths.feeling, { feeling: '4' })).toMatchObject({ status: 303, location: paths.words })
  expect(await tablet.submit(paths.words, { words: ['calm', 'proud'] })).toMatchObject({ location: paths.about })
  expect(await tablet.submit(paths.about, { about: 'friends' })).toMatchObject({ location: paths.helper })
  expect(await tablet.submit(paths.helper, { helper: 'yes' })).toMatchObject({ location: paths.worryBox })
  const box = await tablet.visit(paths.worryBox)
  const done = await tablet.submit(paths.worryBox, { checkIn: hiddenField(box, 'checkIn'), worry: 'no' })
  expect(done).toMatchObject({ status: 303, location: paths.allDone })
  expect(wordsOn(await tablet.visit(paths.allDone))).toContain('Thank you. You are all done.')

  const kept = await counting(school)
  expect(kept.map(({ questionKey, value, score }) => [questionKey, value, score])).toEqual([
    ['feeling', ['4'], 4],
    ['words', ['calm', 'proud'], null],
    ['about', ['friends'], null],
    ['helper', ['yes'], null],
  ])
  expect(await school.rows(checkIns)).toMatchObject([
    {
      status: 'completed',
      kind: 'daily_checkin',
      day: '2026-11-17',
      mood: 4,
      faceSet: 5,
      activitiesCompleted: ['mood_wheel', 'emotion_wheel', 'reflection_question', 'worry_space'],
    },
  ])
  expect(await school.rows(worries)).toEqual([])
})

test.each([...yearGroups])('a child of year %s gets the faces and words of that year', async (yearGroup) => {
  const school = await aSchool()
  const { willow } = await aClassroom(school)
  const tablet = await school.childIn(await school.child('Noah', { in: willow, yearGroup }))
  await tablet.submit(paths.checkIn)
  const isOlder = ['3', '4', '5', '6'].includes(yearGroup)
  const others = ['do-not-know', 'do-not-want-to-say']
  const faces = isOlder ? ['1', '2', '3', '4', '5'] : ['1', '3', '5']
  expect(valuesOf(await tablet.visit(paths.feeling), 'feeling')).toEqual([...faces, ...others])
  expect((await tablet.submit(paths.feeling, { feeling: '2' })).status).toBe(isOlder ? 303 : 422)
  await tablet.submit(paths.feeling, { feeling: '5' })
  const words = valuesOf(await tablet.visit(paths.words), 'words')
  const counts = { R: 6, '1': 11, '2': 11, '3': 27, '4': 27, '5': 48, '6': 48 }
  expect(words).toHaveLength(counts[yearGroup])
  expect(words.includes('hopeless')).toBe(['5', '6'].includes(yearGroup))
  expect((await tablet.submit(paths.words, { words: 'hopeless' })).status).toBe(words.includes('hopeless') ? 303 : 422)
})

test.each(['do-not-know', 'do-not-want-to-say'])(
  '"%s" is as good an answer as a face, and is never a score',
  async (feeling) => {
    const school = await aSchool()
    const { tablet } = await aClassroom(school)
    expect((await checkIn(tablet, { feeling })).status).toBe(200)
    expect(await school.rows(checkIns)).toMatchObject([{ status: 'completed', mood: null }])
    expect(await counting(school)).toMatchObject([{ value: [feeling], score: null }, {}, {}, {}])
  },
)

test('every question but the face may be skipped, and a skipped question is an empty answer', async () => {
  const school = await aSchool()
  const { tablet } = await aClassroom(school)
  await checkIn(tablet)
  const kept = await counting(school)
  expect(kept.map(({ questionKey, value }) => [questionKey, value])).toEqual([
    ['feeling', ['3']],
    ['words', []],
    ['about', []],
    ['helper', []],
  ])
})

test('Skip skips even when something was chosen', async () => {
  const school = await aSchool()
  const { tablet } = await aClassroom(school)
  await tablet.submit(paths.checkIn)
  await tablet.submit(paths.words, { words: ['calm'], skip: 'yes' })
  expect(await counting(school)).toMatchObject([{ questionKey: 'words', value: [] }])
})

test('a question that must be answered comes back and says what to do, with what was chosen kept', async () => {
  const { tablet } = await aClassroom(await aSchool())
  await tablet.submit(paths.checkIn)
  const empty = await tablet.submit(paths.feeling)
  expect(empty.status).toBe(422)
  expect(empty.html).toContain('<title>Error: ')
  expect(wordsOn(empty)).toContain('Look at this first')
  const page = await tablet.submit(paths.words, { words: ['calm', 'proud', 'shy', 'bored'] })
  expect(wordsOn(page)).toContain('Choose three words or fewer')
  expect(pickedOn(page).sort()).toEqual(['bored', 'calm', 'proud', 'shy'])
})

test('Back shows what was answered, and a changed answer keeps the old one beside it', async () => {
  const school = await aSchool()
  const { tablet } = await aClassroom(school)
  await tablet.submit(paths.checkIn)
  await tablet.submit(paths.feeling, { feeling: '2' })
  const words = await tablet.visit(paths.words)
  expect(parse(words.html).querySelector('header a')?.getAttribute('href')).toBe(paths.feeling)
  expect(pickedOn(await tablet.visit(paths.feeling))).toEqual(['2'])

  school.clock.forward(1)
  await tablet.submit(paths.feeling, { feeling: '5' })
  const kept = await school.rows(answers)
  expect(kept.map(({ value, supersededAt }) => [value, supersededAt])).toEqual([
    [['2'], school.clock.now()],
    [['5'], null],
  ])
  expect(await school.rows(checkIns)).toMatchObject([{ mood: 5, status: 'in_progress' }])
})

test('the same answer again changes nothing', async () => {
  const school = await aSchool()
  const { tablet } = await aClassroom(school)
  await tablet.submit(paths.checkIn)
  for (let times = 0; times < 3; times++) await tablet.submit(paths.feeling, { feeling: '2' })
  expect(await school.rows(answers)).toHaveLength(1)
})

test('a child who was stopped goes on where they stopped', async () => {
  const school = await aSchool()
  const { mia, tablet } = await aClassroom(school)
  await tablet.submit(paths.checkIn)
  await tablet.submit(paths.feeling, { feeling: '2' })
  school.clock.forward(30)
  const later = await school.childIn(mia)
  expect(wordsOn(await later.visit(paths.today))).toContain('Welcome back. You stopped here.')
  expect(await later.visit(paths.checkIn)).toMatchObject({ location: paths.words })
  expect(await later.submit(paths.checkIn)).toMatchObject({ location: paths.words })
  expect(await school.rows(checkIns)).toHaveLength(1)
})

test('a check-in left over from another day is kept as abandoned, and a new one begins', async () => {
  const school = await aSchool()
  const { mia, tablet } = await aClassroom(school)
  await tablet.submit(paths.checkIn)
  await tablet.submit(paths.feeling, { feeling: '2' })
  school.clock.set('2026-11-18T09:10:00Z')
  const next = await school.childIn(mia)
  expect(wordsOn(await next.visit(paths.today))).toContain('How are you? Start')
  expect(await next.visit(paths.feeling)).toMatchObject({ location: paths.today })
  expect(await next.submit(paths.checkIn)).toMatchObject({ location: paths.feeling })
  const kept = await school.rows(checkIns)
  expect(kept.map(({ status, day }) => [status, day])).toEqual([
    ['abandoned', '2026-11-17'],
    ['in_progress', '2026-11-18'],
  ])
})

test('the worry box waits until there is a face', async () => {
  const { tablet } = await aClassroom(await aSchool())
  await tablet.submit(paths.checkIn)
  expect(await tablet.visit(paths.worryBox)).toMatchObject({ location: paths.feeling })
})

test('without a check-in begun every question leads back to Today', async () => {
  const { tablet } = await aClassroom(await aSchool())
  for (const path of [
    paths.checkIn,
    paths.feeling,
    paths.words,
    paths.about,
    paths.helper,
    paths.worryBox,
    paths.safe,
    paths.handUp,
    paths.worryTopic,
    paths.worrySize,
    paths.worryWant,
    paths.worryPerson,
    paths.worryWords,
    paths.allDone,
  ])
    expect(await tablet.visit(path)).toMatchObject({ status: 302, location: paths.today })
  expect(await tablet.submit(paths.feeling, { feeling: '1' })).toMatchObject({ location: paths.today })
})

test('whether there is a grown-up to tell is asked again only after five school days', async () => {
  const school = await aSchool()
  const { mia, tablet } = await aClassroom(school)
  await checkIn(tablet, { helper: 'yes' })
  const asked: (string | null)[] = []
  // Wednesday to Friday, Monday, Tuesday: the fifth school day after.
  for (const date of ['18', '19', '20', '23', '24']) {
    school.clock.set(`2026-11-${date}T09:10:00Z`)
    const next = await school.childIn(mia)
    await next.submit(paths.checkIn)
    await next.submit(paths.feeling, { feeling: '3' })
    await next.submit(paths.words, { skip: 'yes' })
    asked.push((await next.submit(paths.about, { skip: 'yes' })).location)
    const box = await next.visit(paths.worryBox)
    await next.submit(paths.worryBox, { checkIn: hiddenField(box, 'checkIn'), worry: 'no' })
  }
  const { worryBox, helper } = paths
  expect(asked).toEqual([worryBox, worryBox, worryBox, worryBox, helper])
})

test('"All done" pressed twice finishes one check-in, with one sticker', async () => {
  const school = await aSchool()
  const { tablet } = await aClassroom(school)
  const checkInId = hiddenField(await goToWorryBox(tablet), 'checkIn')
  await tablet.submit(paths.worryBox, { checkIn: checkInId, worry: 'yes' })
  const fields = { checkIn: checkInId, token: crypto.randomUUID(), words: 'My rabbit died' }
  const pressed = await Promise.all(Array.from({ length: 5 }, () => tablet.submit(paths.worryWords, fields)))
  expect(pressed.map(({ status, location }) => [status, location])).toEqual(Array(5).fill([303, paths.allDone]))
  expect(await school.rows(checkIns)).toMatchObject([{ status: 'completed' }])
  expect(await school.rows(worries)).toHaveLength(1)
  expect(await school.rows(childStickers)).toHaveLength(1)
})

test('a second check-in on one day is kept beside the first', async () => {
  const school = await aSchool()
  const { mia, lead, tablet } = await aClassroom(school)
  await checkIn(tablet, { feeling: '1' })
  school.clock.forward(1)
  expect(wordsOn(await tablet.visit(paths.today))).toContain('You have said how you are today. You can say more.')
  await checkIn(tablet, { feeling: '5' })
  const kept = await school.rows(checkIns)
  expect(kept.map(({ mood, status }) => [mood, status])).toEqual([
    [1, 'completed'],
    [5, 'completed'],
  ])
  // The last one is how the day stands.
  const page = await (await school.signedIn(lead)).visit(`/children/${mia.id}`)
  const [, ...rows] = parse(page.html).querySelectorAll('table tr')
  expect(rows.map(({ textContent }) => textContent).join(' ')).toContain('very happy')
})

test('how long it took is kept, and what was done', async () => {
  const school = await aSchool()
  const { tablet } = await aClassroom(school)
  const box = await goToWorryBox(tablet)
  school.clock.forward(1.5)
  await tablet.submit(paths.worryBox, { checkIn: hiddenField(box, 'checkIn'), worry: 'no' })
  expect(await school.rows(checkIns)).toMatchObject([{ durationSeconds: 90, completedAt: school.clock.now() }])
})

test('a rule that fires is written beside the answer that set it off', async () => {
  const school = await aSchool()
  const { tablet } = await aClassroom(school)
  const worry = { topic: 'home', size: 'big', safe: 'no', want: 'talk to me today' }
  await checkIn(tablet, { feeling: '1', words: ['numb'], worry })
  const flagged = (await counting(school)).filter(({ flags }) => flags.length > 0)
  expect(Object.fromEntries(flagged.map(({ questionKey, flags }) => [questionKey, flags]))).toEqual({
    feeling: ['WD-4'],
    words: ['WD-4'],
    'worry-topic': ['WA-1', 'WA-2'],
    'worry-size': ['WA-1', 'WA-2'],
    'worry-want': ['TK-1'],
    'worry-safe': ['UN-1'],
  })
})

test('a finished check-in is closed to the child’s own pages', async () => {
  const school = await aSchool()
  const { tablet } = await aClassroom(school)
  const box = await goToWorryBox(tablet)
  await tablet.submit(paths.worryBox, { checkIn: hiddenField(box, 'checkIn'), worry: 'no' })
  expect(await tablet.submit(paths.feeling, { feeling: '1' })).toMatchObject({ location: paths.today })
  expect(await tablet.submit(paths.worryBox, { checkIn: hiddenField(box, 'checkIn'), worry: 'yes' })).toMatchObject({
    status: 409,
  })
  expect(await school.rows(checkIns)).toMatchObject([{ mood: 3 }])
  expect(await school.rows(worries)).toEqual([])
})

test('a finished check-in and its answers cannot be changed or removed, by anybody', async () => {
  const school = await aSchool()
  const { tablet } = await aClassroom(school)
  await checkIn(tablet)
  const [done] = await school.rows(checkIns)
  if (!done) throw new Error('nothing was finished')
  const attempts = [
    school.write((tx) => tx.update(checkIns).set({ mood: 5 }).where(eq(checkIns.id, done.id))),
    school.write((tx) => tx.update(checkIns).set({ status: 'in_progress', completedAt: null })),
    school.write((tx) => tx.delete(checkIns)),
    school.write((tx) => tx.update(answers).set({ value: ['5'] })),
    school.write((tx) => tx.delete(answers)),
    school.write((tx) =>
      tx
        .insert(checkIns)
        .values(done)
        .onConflictDoUpdate({ target: checkIns.id, set: { mood: 1 } }),
    ),
  ]
  for (const attempt of attempts)
    await expect(attempt.catch(causeOf)).resolves.toContain('a completed check-in never changes')
  expect(await school.rows(checkIns)).toEqual([done])
})

test('another child’s check-in cannot be finished by knowing its id', async () => {
  const school = await aSchool()
  const { willow, tablet } = await aClassroom(school)
  const box = await goToWorryBox(tablet)
  const other = await school.childIn(await school.child('Noah', { in: willow, yearGroup: '6' }))
  await goToWorryBox(other)
  const checkInId = hiddenField(box, 'checkIn')
  const words = { checkIn: checkInId, token: crypto.randomUUID(), words: 'not mine' }
  const answers = [
    await other.submit(paths.worryBox, { checkIn: checkInId, worry: 'no' }),
    await other.submit(paths.safe, { checkIn: checkInId, answer: 'no' }),
    await other.submit(paths.worryWords, words),
  ]
  expect(answers.map(({ status }) => status)).toEqual([409, 409, 409])
  expect((await school.rows(checkIns)).map((kept) => kept.status)).toEqual(['in_progress', 'in_progress'])
  expect(await school.rows(worries)).toEqual([])
})

test('what is on the record of a check-in is that it was done, and nothing that was said', async () => {
  const school = await aSchool()
  const { mia, tablet } = await aClassroom(school)
  await checkIn(tablet, { feeling: '1', words: ['hopeless'], worry: { words: 'canary-in-words', safe: 'no' } })
  const lines = (await school.audit()).filter(({ actorId }) => actorId === mia.id)
  expect(lines.length).toBeGreaterThan(4)
  expect(JSON.stringify(lines)).not.toMatch(/canary|hopeless/)
  expect(school.lines.join('')).not.toMatch(/canary|hopeless|Mia/)
})

test('#40 a child who has just told a worry is asked to tell more, and is led to where that is; others too, in other words', async () => {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const begins = async (worry?: { words: string }) => {
    const tablet = await school.childIn(await school.child('Noah', { in: willow, yearGroup: '6' }))
    await checkIn(tablet, worry ? { worry } : {})
    return { tablet, page: wordsOn(await tablet.visit(paths.today)) }
  }
  const told = await begins({ words: 'i lost my bag' })
  expect(told.page).toContain('You told us something today. You can tell us more. First we ask how you feel.')
  expect((await told.tablet.submit(paths.checkIn)).location).toBe(paths.feeling)
  expect((await goToWorryBox(told.tablet)).status).toBe(200)
  expect((await begins()).page).toContain('You have said how you are today. You can say more.Tell us more')
})
