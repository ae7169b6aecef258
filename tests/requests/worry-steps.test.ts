import { eq } from 'drizzle-orm'
import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { answers, checkIns } from '#db/schema/child/check-in.ts'
import { jobs } from '#db/schema/jobs.ts'
import { people } from '#db/schema/school/people.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { openedAlerts, openedEvidence } from '#tests/support/opened.ts'
import { aSchool, type School } from '#tests/support/school.ts'
import { aClassroom, checkIn, goToWorryBox, hiddenField, pickedAnswer, reads, wordsOn, type Told } from './tablet.ts'

type Year = NonNullable<Parameters<typeof aClassroom>[1]>

/** A child on the page that asks whether there is a worry, and a way to tap an answer on any page after it. */
async function atTheWorry(told: Told = {}, year: Year = '6') {
  const school = await aSchool()
  const classroom = await aClassroom(school, year)
  const checkInId = hiddenField(await goToWorryBox(classroom.tablet, told), 'checkIn')
  const send = (path: string, fields: Record<string, string> = {}) =>
    classroom.tablet.submit(path, { checkIn: checkInId, ...fields })
  return {
    ...classroom,
    school,
    checkInId,
    send,
    tap: (path: string, answer: string) => send(path, { answer }),
    saysYes: () => send(paths.worryBox, { worry: 'yes' }),
    writes: (words: string) => send(paths.worryWords, { token: crypto.randomUUID(), words }),
  }
}

const ruleOf = async (school: School) => (await school.asks(openedEvidence)).map(({ rule }) => rule)

test('#39 a worry is asked a question a page, each with one form, and each answer leads on', async () => {
  const { school, tablet, tap, saysYes, writes } = await atTheWorry()
  await school.person('practitioner', { name: 'Dee Marsh', knownAs: 'Miss Dee', canBeChosen: true })
  expect(await saysYes()).toMatchObject({ status: 303, location: paths.safe })
  expect(await tap(paths.safe, 'yes')).toMatchObject({ status: 303, location: paths.worryTopic })
  expect(await tap(paths.worryTopic, 'friends')).toMatchObject({ location: paths.worrySize })
  expect(await tap(paths.worrySize, 'middle')).toMatchObject({ location: paths.worryWant })
  expect(await tap(paths.worryWant, 'just read it')).toMatchObject({ location: paths.worryPerson })
  expect(await tap(paths.worryPerson, 'anyone')).toMatchObject({ location: paths.worryWords })
  const { worryBox, safe, worryTopic, worrySize, worryWant, worryPerson, worryWords } = paths
  for (const path of [worryBox, safe, worryTopic, worrySize, worryWant, worryPerson, worryWords]) {
    const main = parse((await tablet.visit(path)).html).querySelector('main')
    expect(main?.querySelectorAll('form'), path).toHaveLength(1)
    expect(main?.querySelectorAll('h1'), path).toHaveLength(1)
    expect(main?.querySelectorAll('fieldset').length, path).toBeLessThanOrEqual(1)
  }
  expect(await writes('my hamster is poorly')).toMatchObject({ status: 303, location: paths.allDone })
  expect(await school.rows(worries)).toMatchObject([
    { topic: 'friends', safe: 'yes', size: 'middle', want: 'just read it', readAt: null },
  ])
  expect(await school.rows(checkIns)).toMatchObject([{ status: 'completed' }])
})

test('#39 "yes, there is something" is a worry at once, to be read by somebody the same day', async () => {
  const { school, lead, saysYes } = await atTheWorry()
  await saysYes()
  const [worry] = await school.rows(worries)
  expect(worry).toMatchObject({ dueAt: new Date('2026-11-17T15:30:00Z'), readAt: null, topic: null, words: null })
  expect((await school.rows(jobs)).map(({ dedupe }) => dedupe)).toContain(`worry:${worry?.id}:level:1`)
  const page = await (await school.signedIn(lead)).visit(href(paths.worry, { worryId: worry?.id ?? '' }))
  expect(wordsOn(page)).toContain('Yes, there is something a grown-up should know')
})

test.each([
  ['no', 'UN-1', 'urgent'],
  ['not sure', 'UN-2', 'high'],
])(
  '#39 safe: %s raises the alert in that very request, and says first to put a hand up',
  async (answer, rule, severity) => {
    const { school, tablet, tap, saysYes } = await atTheWorry()
    await saysYes()
    expect(await tap(paths.safe, answer)).toMatchObject({ status: 303, location: paths.handUp })
    const [worry] = await school.rows(worries)
    expect(await school.asks(openedAlerts)).toMatchObject([
      { category: 'safety', severity, audience: 'lead', state: 'unread' },
    ])
    expect(await school.asks(openedEvidence)).toMatchObject([{ rule, worryId: worry?.id }])
    expect(worry).toMatchObject({ safe: answer, audience: 'lead' })
    const page = await tablet.visit(paths.handUp)
    expect(parse(page.html).querySelector('h1')?.textContent).toBe('Put your hand up now.')
    expect(wordsOn(page)).toContain('We have told Mrs Khan.')
    expect(parse(page.html).querySelector('main a.go')?.getAttribute('href')).toBe(paths.worryTopic)
  },
)

test('#39 sent twice by a browser that heard no answer, a tap is saved once and raises one alert', async () => {
  const { school, tap, saysYes } = await atTheWorry()
  await Promise.all([saysYes(), saysYes()])
  await Promise.all([tap(paths.safe, 'no'), tap(paths.safe, 'no'), tap(paths.safe, 'no')])
  expect(await school.rows(worries)).toHaveLength(1)
  expect(await ruleOf(school)).toEqual(['UN-1'])
  expect((await school.rows(answers)).filter(({ questionKey }) => questionKey === 'worry-safe')).toHaveLength(1)
})

test('#39 going on adds to the same worry, and no rule is found a second time', async () => {
  const { school, tap, saysYes, writes } = await atTheWorry({ feeling: '1', words: ['numb'] })
  await saysYes()
  await tap(paths.safe, 'no')
  await tap(paths.worryTopic, 'home')
  expect(await tap(paths.worrySize, 'big')).toMatchObject({ location: paths.worryWant })
  expect(await ruleOf(school)).toEqual(['WD-4', 'UN-1', 'WA-1', 'WA-2'])
  await tap(paths.worryWant, 'talk to me today')
  await writes('my dad hits me')
  const rules = await ruleOf(school)
  expect(rules.filter((rule) => /^(WD-4|UN-|WA-|TK-)/.test(rule))).toEqual(['WD-4', 'UN-1', 'WA-1', 'WA-2', 'TK-1'])
  expect(rules.length).toBeGreaterThan(5)
  expect(await school.rows(worries)).toMatchObject([{ safe: 'no', topic: 'home', size: 'big', audience: 'lead' }])
})

test('#39 another answer to the same question is looked at anew, and never makes it milder', async () => {
  const { school, tap, saysYes } = await atTheWorry()
  await saysYes()
  await tap(paths.safe, 'no')
  await tap(paths.safe, 'yes')
  expect(await school.rows(worries)).toMatchObject([{ safe: 'yes', audience: 'lead' }])
  expect(await school.rows(alerts)).toMatchObject([{ severity: 'urgent' }])
  await tap(paths.safe, 'no')
  expect(await ruleOf(school)).toEqual(['UN-1', 'UN-1'])
})

test('#39 the saddest face chosen afterwards makes a word that was noticed graver', async () => {
  const { school, tablet } = await atTheWorry({ feeling: '3', words: ['numb'] })
  expect(await school.asks(openedAlerts)).toMatchObject([{ category: 'decline', severity: 'medium' }])
  await tablet.submit(paths.feeling, { feeling: '1' })
  expect(await school.asks(openedAlerts)).toMatchObject([{ category: 'decline', severity: 'high' }])
})

test('#39 what the feeling is about is not asked again: yes, or something else', async () => {
  const { tablet, tap, saysYes } = await atTheWorry({ about: 'my body' })
  await saysYes()
  await tap(paths.safe, 'yes')
  const page = parse((await tablet.visit(paths.worryTopic)).html)
  expect(page.querySelector('h1')?.textContent).toBe('Is it about your body?')
  const [first] = page.querySelectorAll('main button[name=answer]')
  expect([first?.getAttribute('value'), first?.textContent]).toEqual(['my body', 'Yes'])
  expect(await tap(paths.worryTopic, 'my body')).toMatchObject({ location: paths.worrySize })
  expect(pickedAnswer(await tablet.visit(paths.worryTopic))).toBe('my body')
})

test('#39 Reception is asked three things and writes nothing', async () => {
  const { school, tablet, tap, saysYes } = await atTheWorry({}, 'R')
  expect(await saysYes()).toMatchObject({ location: paths.safe })
  expect(await tap(paths.safe, 'yes')).toMatchObject({ location: paths.worryWant })
  expect(wordsOn(await tablet.visit(paths.worryWant))).not.toContain('read it')
  for (const path of [paths.worryTopic, paths.worrySize, paths.worryPerson, paths.worryWords])
    expect(await tablet.visit(path)).toMatchObject({ status: 302, location: paths.worryWant })
  for (let again = 0; again < 2; again++)
    expect(await tap(paths.worryWant, 'talk to me today')).toMatchObject({ status: 303, location: paths.allDone })
  expect(await school.rows(worries)).toMatchObject([{ want: 'talk to me today' }])
  expect(await ruleOf(school)).toEqual(['TK-1'])
})

test('#39 Back leads through every page, with the answer that was tapped still shown', async () => {
  const { tablet, tap, saysYes } = await atTheWorry()
  await saysYes()
  await tap(paths.safe, 'yes')
  await tap(paths.worryTopic, 'online')
  await tap(paths.worrySize, 'small')
  const back: [string, string | null][] = []
  for (let path = paths.worryWant as string; path !== paths.worryBox;) {
    path =
      parse((await tablet.visit(path)).html)
        .querySelector('header a')
        ?.getAttribute('href') ?? ''
    back.push([path, pickedAnswer(await tablet.visit(path))])
  }
  expect(back).toEqual([
    [paths.worrySize, 'small'],
    [paths.worryTopic, 'online'],
    [paths.safe, 'yes'],
    [paths.worryBox, 'yes'],
  ])
})

test('#39 "No worry today" after all is kept beside what was tapped, and somebody reads it', async () => {
  const { school, lead, send, tap, saysYes } = await atTheWorry()
  await saysYes()
  await tap(paths.safe, 'not sure')
  expect(await send(paths.worryBox, { worry: 'no' })).toMatchObject({ location: paths.allDone })
  const [worry] = await school.rows(worries)
  expect(worry).toMatchObject({ safe: 'not sure', takenBackAt: school.clock.now(), readAt: null })
  const page = await (await school.signedIn(lead)).visit(href(paths.worry, { worryId: worry?.id ?? '' }))
  expect(wordsOn(page)).toContain('No worry today')
})

test('#39 what a child adds after somebody has read it is read by itself, also where the alert is taken', async () => {
  const { school, lead, tap, saysYes, writes } = await atTheWorry()
  await saysYes()
  await tap(paths.safe, 'no')
  const browser = await school.signedIn(lead)
  const [alert] = await school.rows(alerts)
  const address = href(paths.alert, { alertId: alert?.id ?? '' })
  const seen = hiddenField(await browser.visit(address), 'seen')
  expect(await browser.submit(`${address}/acknowledgement`, { seen, note: '' })).toMatchObject({ status: 303 })
  await writes('it is about my swimming bag')
  const [first, second] = await school.rows(worries)
  expect(first).toMatchObject({ readBy: lead.id, words: null })
  expect(second).toMatchObject({ readAt: null, safe: 'no', audience: 'lead', checkInId: first?.checkInId })
  expect((await school.rows(jobs)).map(({ dedupe }) => dedupe)).toContain(`worry:${second?.id}:level:1`)
  expect(wordsOn(await browser.visit(address))).toContain('it is about my swimming bag')
  expect(await reads(browser, second?.id ?? '')).toMatchObject({ status: 303 })
})

test('#39 nobody says they have read, or takes, what has been added to since they opened it', async () => {
  const { school, teacher, tap, saysYes, writes } = await atTheWorry()
  await saysYes()
  await tap(paths.worryWant, 'talk to me today')
  const staff = await school.signedIn(teacher)
  const [worry] = await school.rows(worries)
  const [alert] = await school.rows(alerts)
  const reading = href(paths.worryReading, { worryId: worry?.id ?? '' })
  const read = hiddenField(await staff.visit(href(paths.worry, { worryId: worry?.id ?? '' })), 'seen')
  const address = href(paths.alert, { alertId: alert?.id ?? '' })
  const taken = hiddenField(await staff.visit(address), 'seen')
  await writes('i lost my new water bottle')
  const refused = await staff.submit(reading, { seen: read })
  expect(refused.status).toBe(409)
  expect(refused.html).toContain('The child has told us more since you opened this.')
  expect((await staff.submit(reading)).status).toBe(409)
  expect((await staff.submit(`${address}/acknowledgement`, { seen: taken, note: '' })).status).toBe(409)
  expect(await school.rows(worries)).toMatchObject([{ readAt: null }])
  const again = hiddenField(await staff.visit(address), 'seen')
  expect((await staff.submit(`${address}/acknowledgement`, { seen: again, note: '' })).status).toBe(303)
  expect(await school.rows(worries)).toMatchObject([{ readBy: teacher.id }])
})

test('#39 words that name a grown-up keep the whole from them, though they could see the taps before', async () => {
  const { school, teacher, lead, tap, saysYes, writes } = await atTheWorry()
  const head = await school.person('head', { name: 'Ada Okoro', knownAs: 'Ms Okoro' })
  await saysYes()
  await tap(paths.safe, 'no')
  await writes('mrs khan hit me')
  const [worry] = await school.rows(worries)
  expect(worry).toMatchObject({ audience: 'head' })
  const path = href(paths.worry, { worryId: worry?.id ?? '' })
  for (const one of [teacher, lead]) expect((await (await school.signedIn(one)).visit(path)).status).toBe(404)
  const heads = (await school.rows(alerts)).filter(({ audience }) => audience === 'head')
  const evidence = await school.asks(openedEvidence)
  const forHead = evidence.filter(({ alertId }) => heads.some(({ id }) => id === alertId)).map(({ rule }) => rule)
  expect(forHead).toContain('UN-1')
  expect((await school.rows(jobs)).map(({ dedupe }) => dedupe)).toContain(`worry:${worry?.id}:level:0:head`)
  const page = await (await school.signedIn(head)).visit(href(paths.headWorry, { worryId: worry?.id ?? '' }))
  expect(page.html).toContain('mrs khan hit me')
})

test('#39 whom a child asks for is told at once, also when they choose somebody else', async () => {
  const { school, tap, saysYes } = await atTheWorry()
  const [dee, bo] = [
    await school.person('practitioner', { name: 'Dee Marsh', knownAs: 'Miss Dee', canBeChosen: true }),
    await school.person('practitioner', { name: 'Bo Reed', knownAs: 'Mr Reed', canBeChosen: true }),
  ]
  await saysYes()
  await tap(paths.worryWant, 'talk to me today')
  for (const { id } of [dee, bo]) await tap(paths.worryPerson, id)
  const [worry] = await school.rows(worries)
  expect(worry).toMatchObject({ chosenPersonId: bo.id })
  const told = (await school.rows(jobs)).map(({ dedupe }) => dedupe).filter((name) => name.includes('level:0:'))
  expect(told).toEqual(expect.arrayContaining([dee, bo].map(({ id }) => `worry:${worry?.id}:level:0:${id}`)))
})

test('#39 words that come when the check-in is over are a worry of their own, once', async () => {
  const { school, lead, send, checkInId } = await atTheWorry()
  await send(paths.worryBox, { worry: 'no' })
  const late = { checkIn: checkInId, token: crypto.randomUUID(), words: 'i forgot to say it' }
  for (let again = 0; again < 3; again++) expect((await send(paths.worryWords, late)).status).toBe(303)
  const kept = await school.rows(worries)
  expect(kept).toMatchObject([{ checkInId: null, readAt: null }])
  const page = await (await school.signedIn(lead)).visit(href(paths.worry, { worryId: kept[0]?.id ?? '' }))
  expect(page.html).toContain('i forgot to say it')
  // Any other tap on a page that is left over is refused, and not dropped without a word.
  expect((await send(paths.safe, { answer: 'yes' })).status).toBe(409)
  expect((await send(paths.worryBox, { worry: 'yes' })).status).toBe(409)
})

test.each([
  ['no', 'UN-1'],
  ['not sure', 'UN-2'],
])('#39 safe: %s, tapped when the check-in is over, is heard at once, once until it is read', async (answer, rule) => {
  const { school, tablet, lead, send, tap } = await atTheWorry()
  await send(paths.worryBox, { worry: 'no' })
  for (let again = 0; again < 3; again++)
    expect(await tap(paths.safe, answer)).toMatchObject({ status: 303, location: paths.handUp })
  const kept = await school.rows(worries)
  expect(kept).toMatchObject([{ checkInId: null, safe: answer, audience: 'lead', readAt: null }])
  expect(await school.asks(openedEvidence)).toMatchObject([{ rule, worryId: kept[0]?.id }])
  expect(await school.rows(checkIns)).toMatchObject([{ status: 'completed' }])
  expect((await school.audit()).filter(({ after }) => after?.includes('"late":true'))).toHaveLength(1)
  const page = await tablet.visit(paths.handUp)
  expect(parse(page.html).querySelector('h1')?.textContent).toBe('Put your hand up now.')
  expect(wordsOn(page)).toContain('We have told Mrs Khan.')
  expect(parse(page.html).querySelector('main a.go')?.getAttribute('href')).toBe(paths.allDone)
  expect(wordsOn(await tablet.visit(paths.allDone))).toContain('Put your hand up now.We have told Mrs Khan.')
  await reads(await school.signedIn(lead), kept[0]?.id ?? '')
  expect(await tap(paths.safe, answer), 'since somebody has read it').toMatchObject({ location: paths.handUp })
  expect(await school.rows(worries)).toHaveLength(2)
})

test('#39 a word to notice reaches a grown-up though the child goes no further', async () => {
  const school = await aSchool()
  const { tablet } = await aClassroom(school)
  await tablet.submit(paths.checkIn)
  await tablet.submit(paths.feeling, { feeling: '3' })
  await tablet.submit(paths.words, { words: ['unsafe'] })
  expect(await school.asks(openedAlerts)).toMatchObject([{ category: 'decline', state: 'unread' }])
  await checkIn(tablet, { feeling: '3', words: ['unsafe'] })
  expect(await ruleOf(school)).toEqual(['WD-4'])
})

test.each<{ how: string; ends: (at: Awaited<ReturnType<typeof atTheWorry>>) => Promise<unknown> }>([
  { how: 'the child presses Finish', ends: ({ tablet }) => tablet.submit(paths.finish) },
  {
    how: 'nobody touches the tablet for five minutes',
    ends: async ({ school }) => {
      school.clock.forward(5.1)
    },
  },
  {
    how: 'an hour has gone by',
    ends: async ({ school }) => {
      school.clock.forward(61)
    },
  },
  {
    how: 'the class is closed',
    ends: async ({ school, teacher, willow }) =>
      (await school.signedIn(teacher)).submit(href(paths.closing, { classId: willow.id }), { sure: 'yes' }),
  },
  { how: 'the tablet dies', ends: () => Promise.resolve() },
])('#39 when $how, everything saved has been sent, and the child goes on where they were', async ({ ends }) => {
  const at = await atTheWorry()
  const { school, mia, lead, tap, saysYes } = at
  await saysYes()
  await tap(paths.safe, 'no')
  await tap(paths.worryTopic, 'home')
  await tap(paths.worrySize, 'big')
  await ends(at)
  school.clock.forward(0.1)
  const [worry] = await school.rows(worries)
  expect(worry).toMatchObject({ safe: 'no', topic: 'home', size: 'big', audience: 'lead', readAt: null })
  expect(await ruleOf(school)).toEqual(['UN-1', 'WA-1', 'WA-2'])
  expect(wordsOn(await (await school.signedIn(lead)).visit(paths.worries))).toContain('Mia')

  const later = await school.childIn(mia)
  expect(await later.visit(paths.checkIn)).toMatchObject({ location: paths.worryWant })
  expect(pickedAnswer(await later.visit(paths.worrySize)), 'on a tablet that others use').toBeNull()
  const checkInId = hiddenField(await later.visit(paths.worryWant), 'checkIn')
  await later.submit(paths.worryWant, { checkIn: checkInId, skip: 'yes' })
  await later.submit(paths.worryWords, { checkIn: checkInId, token: crypto.randomUUID(), words: 'x' })
  expect(await school.rows(worries)).toMatchObject([{ id: worry?.id, safe: 'no', size: 'big' }])
  expect(await ruleOf(school)).toEqual(['UN-1', 'WA-1', 'WA-2'])
})

test.each(['no', 'not sure'])(
  '#40 after safe: %s the last page says first to put a hand up, and who was told',
  async (answer) => {
    const { tablet, tap, saysYes, writes } = await atTheWorry()
    await saysYes()
    await tap(paths.safe, answer)
    await writes('')
    const page = await tablet.visit(paths.allDone)
    expect(parse(page.html).querySelector('h1')?.textContent).toBe('Put your hand up now.')
    const words = wordsOn(page)
    expect(words).not.toContain('Plant something')
    expect(words).not.toContain('Thank you')
    const first = words.indexOf('We have told Mrs Khan.')
    expect(first).toBeGreaterThan(-1)
    for (const after of ['Mrs Khan can read what you said', 'A sticker for you', 'My garden'])
      expect(words.indexOf(after), after).toBeGreaterThan(first)
  },
)

test('#40 nobody is named who has not been told, and when school is closed it says so', async () => {
  const school = await aSchool({ at: '2026-11-17T17:00:00Z' })
  const { lead, tablet } = await aClassroom(school)
  const checkInId = hiddenField(await goToWorryBox(tablet), 'checkIn')
  await tablet.submit(paths.worryBox, { checkIn: checkInId, worry: 'yes' })
  await tablet.submit(paths.safe, { checkIn: checkInId, answer: 'no' })
  const page = await tablet.visit(paths.handUp)
  expect(parse(page.html).querySelector('h1')?.textContent).toBe('Tell a grown-up near you now.')
  for (const words of ['We will tell Mrs Khan.', 'School is closed now.', '0800 1111', '999'])
    expect(wordsOn(page)).toContain(words)
  expect(wordsOn(page)).not.toContain('We have told')

  await school.write((tx) => tx.update(people).set({ status: 'suspended' }).where(eq(people.id, lead.id)))
  expect(wordsOn(await tablet.visit(paths.handUp))).not.toContain('Mrs Khan')
  // Whoever has not tapped that they are not safe is not told so.
  await tablet.submit(paths.safe, { checkIn: checkInId, answer: 'yes' })
  expect(await tablet.visit(paths.handUp)).toMatchObject({ status: 302, location: paths.worryTopic })
})
