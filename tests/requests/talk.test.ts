import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { paths } from '#app/web/paths.ts'
import { mailStatus } from '#db/schema/messages.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { openedAlerts, openedEvidence } from '#tests/support/opened.ts'
import { aSchool } from '#tests/support/school.ts'
import { hiddenField, wordsOn } from './tablet.ts'

async function aSchoolWithMia(at?: string) {
  const school = await aSchool(at === undefined ? {} : { at })
  const willow = await school.class('Willow')
  const mia = await school.child('Mia', { in: willow })
  const mrAli = await school.person('practitioner', { knownAs: 'Mr Ali', cares: willow })
  const missDee = await school.person('practitioner', { knownAs: 'Miss Dee', canBeChosen: true })
  const mrsKhan = await school.person('lead', { knownAs: 'Mrs Khan' })
  const tablet = await school.childIn(mia)
  const asks = async (person: string) => {
    const token = hiddenField(await tablet.visit(paths.talk), 'token')
    return tablet.submit(paths.talk, { token, person })
  }
  return { school, mia, mrAli, missDee, mrsKhan, tablet, asks }
}

test('a child who wants to talk is put before the grown-up they chose, today, with the reason', async () => {
  const { school, missDee, mrAli, tablet, asks } = await aSchoolWithMia()
  expect(wordsOn(await tablet.visit(paths.today))).toContain('I want to talk')
  expect((await asks(missDee.id)).location).toBe(paths.talkTold)
  const told = wordsOn(await tablet.visit(paths.talkTold))
  expect(told).toContain('We have told Miss Dee.')
  expect(told).toContain('Mr Ali can see it too.')
  expect(await school.rows(worries)).toMatchObject([
    { source: 'talk', words: null, want: 'talk to me today', chosenPersonId: missDee.id, audience: 'class' },
  ])
  expect(await school.asks(openedEvidence)).toMatchObject([{ rule: 'TK-1' }])
  expect(await school.asks(openedAlerts)).toMatchObject([{ category: 'talk', dueAt: new Date('2026-11-17T15:30:00Z') }])
  for (const person of [missDee, mrAli]) {
    const page = wordsOn(await (await school.signedIn(person)).visit(paths.toDo))
    expect(page).toContain('They asked a grown-up to talk to them today.')
  }
})

test('#48 nobody asks to talk without having chosen: each grown-up is a button, and nothing is sent without one', async () => {
  const { school, missDee, tablet } = await aSchoolWithMia()
  const page = await tablet.visit(paths.talk)
  const form = parse(page.html).querySelector('main form')
  const buttons = form?.querySelectorAll('button') ?? []
  expect(buttons.map((button) => button.getAttribute('value'))).toEqual(expect.arrayContaining([missDee.id, 'anyone']))
  for (const button of buttons) expect(button.getAttribute('name')).toBe('person')
  expect(form?.querySelectorAll('input[type=radio]')).toEqual([])
  const empty = await tablet.submit(paths.talk, { token: hiddenField(page, 'token') })
  expect(empty.status).toBe(422)
  expect(wordsOn(empty)).toContain('Tap who you want to talk to, or tap Anyone')
  expect(await school.rows(worries)).toEqual([])
})

test('#7 sent twice it is once, and however often a child has been heard, what they ask next reaches somebody', async () => {
  const { school, missDee, mrAli, tablet, asks } = await aSchoolWithMia()
  const token = hiddenField(await tablet.visit(paths.talk), 'token')
  for (const press of [1, 2])
    expect((await tablet.submit(paths.talk, { token, person: 'anyone' })).status, `press ${press}`).toBe(303)
  await asks('anyone')
  expect(await school.rows(worries)).toHaveLength(1)
  for (let again = 0; again < 8; again++) {
    await school.write((tx) => tx.update(worries).set({ readAt: school.clock.now() }))
    await asks(missDee.id)
    expect(wordsOn(await tablet.visit(paths.talkTold))).toContain('We have told Miss Dee.')
  }
  expect(await school.rows(worries)).toHaveLength(9)
  expect(wordsOn(await (await school.signedIn(mrAli)).visit(paths.toDo))).toContain('They asked a grown-up to talk')
})

test('#7 whoever a child asks for is told, however many they asked before, and each ask is read', async () => {
  const { school, mrAli, asks, tablet } = await aSchoolWithMia()
  for (const knownAs of ['Mrs A', 'Mrs B', 'Mrs C', 'Mrs D', 'Mrs E', 'Mrs F']) {
    const chosen = await school.person('practitioner', { knownAs, canBeChosen: true })
    const { location } = await asks(chosen.id)
    expect(wordsOn(await tablet.visit(location ?? ''))).toContain(`We have told ${knownAs}.`)
    expect(wordsOn(await (await school.signedIn(chosen)).visit(paths.toDo))).toContain('They asked a grown-up to talk')
  }
  const list = wordsOn(await (await school.signedIn(mrAli)).visit(paths.worries))
  expect(list.match(/Mia/g)?.length).toBeGreaterThanOrEqual(6)
})

test('#7 asking again while it waits names whoever it waits for, also after the child has signed in again', async () => {
  const { school, mia, missDee, asks } = await aSchoolWithMia()
  await asks(missDee.id)
  school.clock.forward(1)
  await asks('anyone')
  school.clock.forward(1)
  const again = await school.childIn(mia)
  const token = hiddenField(await again.visit(paths.talk), 'token')
  const { location } = await again.submit(paths.talk, { token, person: missDee.id })
  expect(wordsOn(await again.visit(location ?? ''))).toContain('We have told Miss Dee.')
  expect(await school.rows(worries)).toHaveLength(2)
})

test('the page promises nothing that is not so: school closed, and no mail', async () => {
  const { tablet, asks } = await aSchoolWithMia('2026-11-20T17:00:00Z')
  await asks('anyone')
  const closed = wordsOn(await tablet.visit(paths.talkTold))
  expect(closed).toContain('We will tell Mr Ali.')
  expect(closed).toContain('School is closed now. They will see it on Monday.')
  expect(closed).toContain('0800 1111')

  const open = await aSchoolWithMia()
  await open.school.write((tx) =>
    tx.insert(mailStatus).values({ one: 1, isSetUp: false, notedAt: open.school.clock.now() }),
  )
  await open.asks('anyone')
  const unmailed = wordsOn(await open.tablet.visit(paths.talkTold))
  expect(unmailed).toContain('We will tell Mr Ali.')
  expect(unmailed).toContain('You can tell a grown-up too.')
})

test('whoever has not asked is sent to ask, and only a grown-up who is offered can be chosen', async () => {
  const { school, tablet } = await aSchoolWithMia()
  const stranger = await school.person('practitioner')
  expect((await tablet.visit(paths.talkTold)).location).toBe(paths.talk)
  const wrong = await tablet.submit(paths.talk, { token: crypto.randomUUID(), person: stranger.id })
  expect(wrong.status).toBe(422)
  expect(await school.rows(worries)).toEqual([])
})

test('an ask that has been taken is read, and the child sees by whom', async () => {
  const { school, mrAli, tablet, asks } = await aSchoolWithMia()
  await asks('anyone')
  const [worry] = await school.rows(worries)
  const teacher = await school.signedIn(mrAli)
  await teacher.submit(`/worries/${worry?.id}/reading`, { seen: worry?.id ?? '' })
  expect(wordsOn(await tablet.visit(paths.today))).toContain('Mr Ali has read your worry.')
})
