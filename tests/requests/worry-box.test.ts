import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { alertEvents, alerts } from '#db/schema/safeguarding/alerts.ts'
import { childStickers } from '#db/schema/child/garden.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { openedAlerts, openedEvidence } from '#tests/support/opened.ts'
import { aSchool, type School } from '#tests/support/school.ts'
import { aClassroom, asAnybodys, checkIn, goToWorryBox, hiddenField, reads, tellWorry, wordsOn } from './tablet.ts'

/** What the child wrote, as the lead reads it. */
async function wordsRead(school: School, lead: { id: string }): Promise<string | undefined> {
  const [worry] = await school.rows(worries)
  const { html } = await (await school.signedIn(lead)).visit(href(paths.worry, { worryId: worry?.id ?? '' }))
  return parse(html).querySelector('blockquote')?.textContent
}

const family = '👨‍👩‍👧‍👦'

test('what a child writes is kept to the letter', async () => {
  const school = await aSchool()
  const { lead, tablet } = await aClassroom(school)
  const words = `My dog died 😢 ${family}\nI mis him. "<b>'; DROP TABLE worries`
  await checkIn(tablet, { worry: { words, topic: 'home', size: 'middle', want: 'just read it', safe: 'yes' } })
  expect(await wordsRead(school, lead)).toBe(words)
  const [kept] = await school.rows(worries)
  expect(kept).toMatchObject({ topic: 'home', size: 'middle', want: 'just read it', safe: 'yes', audience: 'class' })
  // On the disk they are sealed.
  expect(JSON.stringify(kept)).not.toContain('dog')
  expect(await school.rows(childStickers)).toMatchObject([{ sticker: 'told-someone' }])
})

test('"No worry today" is one tap, and no worry', async () => {
  const school = await aSchool()
  const { tablet } = await aClassroom(school)
  const box = await goToWorryBox(tablet)
  expect(wordsOn(box)).toContain('No worry today')
  const done = await tablet.submit(paths.worryBox, { checkIn: hiddenField(box, 'checkIn'), worry: 'no' })
  expect(done).toMatchObject({ status: 303, location: paths.allDone })
  expect(await school.rows(worries)).toEqual([])
  expect(await school.rows(childStickers)).toMatchObject([{ sticker: 'said-how-i-am' }])
})

test.each([
  {},
  { topic: 'friends' },
  { size: 'small' },
  { want: 'I only wanted to say it' },
  { safe: 'not sure' },
  { safe: 'yes', words: '   ' },
  { words: 'x' },
  { person: 'anyone' },
])('one tap is enough to be heard: %o', async (worry) => {
  const school = await aSchool()
  const { tablet } = await aClassroom(school)
  await checkIn(tablet, { worry })
  const [kept] = await school.rows(worries)
  expect(kept).toMatchObject({ dueAt: new Date('2026-11-17T15:30:00Z'), readAt: null })
})

test('two thousand letters are kept, one more comes back with every letter still there', async () => {
  const school = await aSchool()
  const { lead, tablet } = await aClassroom(school)
  const checkInId = hiddenField(await goToWorryBox(tablet), 'checkIn')
  await tablet.submit(paths.worryBox, { checkIn: checkInId, worry: 'yes' })
  const told = { checkIn: checkInId, token: crypto.randomUUID(), words: family.repeat(2001) }
  const page = await tablet.submit(paths.worryWords, told)
  expect(page.status).toBe(422)
  expect(wordsOn(page)).toContain('Write 2,000 letters or fewer')
  expect(parse(page.html).querySelector('textarea')?.textContent).toBe(told.words)
  expect([hiddenField(page, 'checkIn'), hiddenField(page, 'token')]).toEqual([checkInId, told.token])
  expect(await school.rows(worries)).toMatchObject([{ words: null }])

  await tablet.submit(paths.worryWords, { ...told, words: family.repeat(2000) })
  expect(await wordsRead(school, lead)).toBe(family.repeat(2000))
})

test('taps raise their alerts as they are tapped, each with its rule, its reason and its time', async () => {
  const school = await aSchool()
  const { mia, tablet } = await aClassroom(school)
  const worry = { topic: 'my body', size: 'big', want: 'talk to me today', safe: 'no' }
  await checkIn(tablet, { feeling: '1', words: ['threatened'], worry })
  const raised = await school.asks(openedAlerts)
  expect(
    raised.map(({ category, severity, audience, dueAt }) => [category, severity, audience, dueAt.toISOString()]),
  ).toEqual([
    ['decline', 'high', 'lead', '2026-11-17T10:10:00.000Z'],
    ['safety', 'urgent', 'lead', '2026-11-17T09:25:00.000Z'],
    ['worry', 'high', 'lead', '2026-11-17T10:10:00.000Z'],
    ['talk', 'medium', 'class', '2026-11-17T15:30:00.000Z'],
  ])
  expect(new Set(raised.map(({ childId, state }) => `${childId} ${state}`))).toEqual(new Set([`${mia.id} unread`]))
  const evidence = await school.asks(openedEvidence)
  expect(evidence.map(({ rule, ruleVersion, reason }) => [rule, ruleVersion, reason])).toEqual([
    ['WD-4', '2026-11', 'They chose the word threatened, and the saddest face.'],
    ['UN-1', '2026-11', 'They tapped: I do not feel safe.'],
    ['WA-1', '2026-11', 'They have a big worry about my body.'],
    ['WA-2', '2026-11', 'They have a big worry. They tapped: my body.'],
    ['TK-1', '2026-11', 'They asked a grown-up to talk to them today.'],
    [
      'WD-3',
      '2026-11',
      'They chose the saddest face, together with the word threatened and the wish to talk to a grown-up today.',
    ],
  ])
  const [worryRow] = await school.rows(worries)
  const told = evidence.filter(({ rule }) => !rule.startsWith('WD-'))
  expect(new Set(told.map(({ worryId }) => worryId))).toEqual(new Set([worryRow?.id]))
  expect((await school.rows(alertEvents)).filter(({ kind }) => kind === 'raised')).toHaveLength(4)
})

test('a second worry of one kind joins the open alert, makes it worse and never milder', async () => {
  const school = await aSchool()
  const { tablet } = await aClassroom(school)
  await checkIn(tablet, { worry: { topic: 'friends', size: 'big' } })
  expect(await school.rows(alerts)).toMatchObject([{ severity: 'medium', audience: 'class' }])
  school.clock.forward(2)
  await checkIn(tablet, { worry: { topic: 'home', size: 'big' } })
  school.clock.forward(2)
  await checkIn(tablet, { worry: { topic: 'school', size: 'big' } })
  expect(await school.rows(alerts)).toMatchObject([{ severity: 'high', audience: 'lead', state: 'unread' }])
  expect((await school.asks(openedEvidence)).map(({ rule }) => rule)).toEqual(['WA-2', 'WA-1', 'WA-2', 'WA-2'])
})

test('the page that thanks a child is the same to the letter, however serious what they told, unless they are not safe', async () => {
  const school = await aSchool()
  const { willow, tablet } = await aClassroom(school)
  const wish = { want: 'talk to me today' }
  const told = [
    { worry: { words: 'I lost my hat', ...wish } },
    {
      feeling: '1',
      words: ['unsafe', 'numb'],
      worry: { words: 'my dad hits me', topic: 'home', size: 'big', safe: 'yes', ...wish },
    },
    { feeling: '5', worry: { size: 'big', ...wish } },
  ]
  const pages = [await checkIn(tablet, told[0])]
  for (const more of told.slice(1)) {
    const other = await school.childIn(await school.child('Noah', { in: willow, yearGroup: '6' }))
    pages.push(await checkIn(other, more))
  }
  expect(pages.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(new Set(pages.map(({ html }) => asAnybodys(html))).size).toBe(1)
})

test('before writing and after, the child is told who reads it', async () => {
  const school = await aSchool()
  const { tablet } = await aClassroom(school)
  const box = await goToWorryBox(tablet)
  expect(wordsOn(box)).toContain('A grown-up at school reads every worry. If you are not safe, they will get help.')
  const checkInId = hiddenField(box, 'checkIn')
  await tablet.submit(paths.worryBox, { checkIn: checkInId, worry: 'yes' })
  expect(wordsOn(await tablet.visit(paths.worryWords))).toContain('Mrs Khan can read it.')
  await tablet.submit(paths.worryWords, { checkIn: checkInId, token: crypto.randomUUID(), words: 'x' })
  expect(wordsOn(await tablet.visit(paths.allDone))).toContain('Mrs Khan can read what you said.')
})

test('once somebody has read it, the child sees who', async () => {
  const school = await aSchool()
  const { teacher, mia, tablet } = await aClassroom(school)
  await checkIn(tablet, { worry: { words: 'My rabbit died' } })
  const [worry] = await school.rows(worries)
  const worryId = worry?.id ?? ''
  const staff = await school.signedIn(teacher)
  expect(wordsOn(await staff.visit(href(paths.worry, { worryId })))).toContain('My rabbit died')
  expect(wordsOn(await (await school.childIn(mia)).visit(paths.today))).not.toContain('has read your worry')
  await reads(staff, worryId)
  expect(wordsOn(await (await school.childIn(mia)).visit(paths.today))).toContain('Mr Ali has read your worry.')
})

test('#47 that somebody has read it is said of the last worry a child told, and of no earlier one', async () => {
  const school = await aSchool()
  const { teacher, mia, tablet } = await aClassroom(school)
  const staff = await school.signedIn(teacher)
  const today = async () => wordsOn(await (await school.childIn(mia)).visit(paths.today))
  await checkIn(tablet, { worry: { words: 'My rabbit died' } })
  await reads(staff, (await school.rows(worries))[0]?.id ?? '')
  expect(await today()).toContain('has read your worry')
  school.clock.forward(1)
  await checkIn(await school.childIn(mia), { worry: { words: 'I lost my bottle' } })
  expect(await today()).not.toContain('has read your worry')
  const last = (await school.rows(worries)).find(({ readAt }) => readAt === null)
  await reads(staff, last?.id ?? '')
  expect(await today()).toContain('Mr Ali has read your worry.')
})

test('a grown-up of the class, the lead or one the school named may be asked for, and nobody else', async () => {
  const school = await aSchool()
  const { teacher, lead, tablet } = await aClassroom(school)
  const stranger = await school.person('practitioner')
  const dinner = await school.person('practitioner', { name: 'Dee Marsh', knownAs: 'Miss Dee', canBeChosen: true })
  const checkInId = hiddenField(await goToWorryBox(tablet), 'checkIn')
  await tellWorry(tablet, checkInId, { safe: 'no', want: 'just read it', words: 'x'.repeat(2001) })
  const page = await tablet.visit(paths.worryPerson)
  const offered = parse(page.html).querySelectorAll('button[name=answer]')
  expect(offered.map((button) => button.getAttribute('value'))).toEqual([...[teacher.id, lead.id, dinner.id, 'anyone']])
  const choose = (answer: string) => tablet.submit(paths.worryPerson, { checkIn: checkInId, answer })
  expect((await choose(stranger.id)).status).toBe(422)
  await choose(dinner.id)
  await tablet.submit(paths.worryWords, { checkIn: checkInId, token: crypto.randomUUID(), words: 'just for you' })

  const [worry] = await school.rows(worries)
  expect(worry).toMatchObject({ chosenPersonId: dinner.id, audience: 'lead' })
  const path = href(paths.worry, { worryId: worry?.id ?? '' })
  const opened = await (await school.signedIn(dinner)).visit(path)
  expect(wordsOn(opened)).toContain('just for you')
  // What is for the lead is not for the class, whoever was asked.
  expect((await (await school.signedIn(teacher)).visit(path)).status).toBe(404)
})

test.each([
  ['2026-11-17T09:10:00Z', 'today', true],
  ['2026-11-17T15:29:59Z', 'today', true],
  ['2026-11-17T15:30:00Z', 'tomorrow', false],
  ['2026-11-17T23:59:59Z', 'tomorrow', false],
  ['2026-11-20T15:29:59Z', 'today', true],
  ['2026-11-20T15:30:00Z', 'on Monday', false],
  ['2026-11-21T11:00:00Z', 'on Monday', false],
  ['2026-11-22T11:00:00Z', 'tomorrow', false],
  ['2026-10-23T14:29:59Z', 'today', true],
  ['2026-10-23T14:30:00Z', 'on Monday 2 November', false],
])('a worry finished at %s is promised %s', async (at, when, isOpen) => {
  const school = await aSchool({ at })
  const holiday = ['26', '27', '28', '29', '30'].map((date) => ({ date: `2026-10-${date}`, kind: 'holiday' as const }))
  const terms = ['2026-09-07', '2027-03-01'].map((date) => ({ date, kind: 'school' as const }))
  const weekdays = ['10-23', '11-02', '11-17', '11-18', '11-20', '11-23']
  await school.schoolDays([
    ...terms,
    ...holiday,
    ...weekdays.map((date) => ({ date: `2026-${date}`, kind: 'school' as const })),
  ])
  const { tablet } = await aClassroom(school)
  const page = await checkIn(tablet, { worry: { words: 'x' } })
  expect(wordsOn(page)).toContain(`A grown-up will read your worry ${when}.`)
  if (isOpen) expect(wordsOn(page)).not.toContain('School is closed now.')
  else
    expect(wordsOn(page)).toContain(
      'School is closed now. If you need help now: tell a grown-up near you, ring Childline 0800 1111',
    )
})

test('a worry in the school’s last second is due in that school day, and one in the next second the day after', async () => {
  const due = []
  for (const at of ['2026-11-17T15:29:59.999Z', '2026-11-17T15:30:00.000Z']) {
    const school = await aSchool({ at })
    await checkIn((await aClassroom(school)).tablet, { worry: { words: 'x' } })
    due.push(...(await school.rows(worries)).map(({ dueAt }) => dueAt.toISOString()))
  }
  expect(due).toEqual(['2026-11-17T15:30:00.000Z', '2026-11-18T15:30:00.000Z'])
})

test('#1 where there are no grown-ups yet the child is told whom else they can tell, and promised nobody', async () => {
  const school = await aSchool()
  const child = await school.child('Noah', { in: await school.class() })
  const page = await checkIn(await school.childIn(child), { worry: { words: 'x' } })
  expect(wordsOn(page)).toContain('Tell a grown-up you trust. You can ring Childline: 0800 1111.')
  expect(wordsOn(page)).not.toContain('will read')
})
