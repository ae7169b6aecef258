import { expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { dutyTurns } from '#db/schema/school/duty.ts'
import type { AdultRole } from '#db/schema/school/people.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { aSchool, type School } from '#tests/support/school.ts'
import { press } from './pressing.ts'
import {
  aChildWriting,
  aClassroom,
  checkIn,
  goToWorryBox,
  goToWorryWords,
  hiddenField,
  tellWords,
  wordsOn,
} from './tablet.ts'

/** What a child of a school with these grown-ups reads once they have told a worry. */
async function toldTo(people: (school: School, add: Add) => Promise<unknown>, words = 'i am sad') {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const add: Add = (role, knownAs, more) =>
    school.person(role, { name: knownAs, knownAs, ...(role === 'practitioner' ? { cares: willow } : {}), ...more })
  await people(school, add)
  const child = await school.child('Noah', { in: willow, yearGroup: '6' })
  return wordsOn(await checkIn(await school.childIn(child), { worry: { words } }))
}
type Add = (role: AdultRole, knownAs: string, more?: { passwordHash?: null }) => Promise<{ id: string }>

async function setAway(school: School, { id: personId }: { id: string }, until: string) {
  const at = school.clock.now()
  const turn = { kind: 'away', from: at, until: new Date(until), setBy: personId, setAt: at } as const
  await school.write((tx) => tx.insert(dutyTurns).values({ personId, ...turn }))
}

test('#1 a child is told of nobody who has not joined or is away', async () => {
  const page = await toldTo(async (school, add) => {
    await add('lead', 'Mrs Khan', { passwordHash: null })
    await setAway(school, await add('lead', 'Mr Bell'), '2026-11-18T00:00:00Z')
    await add('deputy', 'Mr Osei')
  })
  expect(page).toContain(
    'Mr Osei can read what you said. Others who keep you safe may too.A grown-up will read your worry today.',
  )
  expect(page).not.toMatch(/Khan|Bell/)
})

test('#1 whoever is back before it is due is there', async () => {
  const page = await toldTo(async (school, add) => {
    await setAway(school, await add('lead', 'Mrs Khan'), '2026-11-17T12:00:00Z')
  })
  expect(page).toContain(
    'Mrs Khan can read what you said. Others who keep you safe may too.A grown-up will read your worry today.',
  )
})

test('#1 where nobody can read it the child is promised no day', async () => {
  const page = await toldTo((_school, add) => add('lead', 'Mrs Khan', { passwordHash: null }))
  expect(page).toContain('Tell a grown-up you trust. You can ring Childline: 0800 1111.')
  expect(page).not.toMatch(/Khan|today|will read/)
})

test('#37 those named are not said to be the only ones who can read it, where it is written and where it is over', async () => {
  const others = 'Others who keep you safe may too.'
  const { school, tablet } = await aChildWriting(await aSchool())
  await school.person('deputy', { name: 'Kwame Osei', knownAs: 'Mr Osei' })
  expect(wordsOn(await tablet.visit(paths.worryWords))).toContain(`can read it. ${others}`)
  await press(tablet, await tablet.visit(paths.worryWords), { button: 'All done', words: 'i lost my water bottle' })
  expect(wordsOn(await tablet.visit(paths.allDone))).toContain(`can read what you said. ${others}`)
})

test('#8 where nobody can read it yet the page to write on does not say that somebody can', async () => {
  const school = await aSchool()
  const willow = await school.class('Willow')
  await school.person('lead', { name: 'Rukhsana Khan', knownAs: 'Mrs Khan', passwordHash: null })
  const tablet = await school.childIn(await school.child('Noah', { in: willow, yearGroup: '6' }))
  const checkInId = hiddenField(await goToWorryBox(tablet), 'checkIn')
  await tablet.submit(paths.worryBox, { checkIn: checkInId, worry: 'yes' })
  const page = wordsOn(await tablet.visit(paths.worryWords))
  expect(page).toContain('Tell a grown-up you trust. You can ring Childline: 0800 1111.')
  expect(page).not.toMatch(/Khan|can read|will read/)
})

test('#8 the sentence is the same for a worry of every gravity, and names nobody of the class', async () => {
  const people = async (_school: School, add: Add) => {
    await add('practitioner', 'Mr Ali')
    await add('lead', 'Mrs Khan')
  }
  const pages = [await toldTo(people, 'i lost my water bottle'), await toldTo(people, 'my dad hits me')]
  for (const page of pages) expect(page).toContain('Mrs Khan can read what you said.')
  expect(pages[0]).toBe(pages[1])
  expect(pages[0]).not.toContain('Ali')
})

test('#8 a child who says again that they are not safe reads the names of those who are told of it, and of nobody else', async () => {
  const school = await aSchool()
  const { tablet, lead } = await aClassroom(school)
  await school.person('deputy', { name: 'Kofi Osei', knownAs: 'Mr Osei' })
  const checkInId = hiddenField(await goToWorryBox(tablet), 'checkIn')
  const send = (path: string, fields: Record<string, string>) => tablet.submit(path, { checkIn: checkInId, ...fields })
  await send(paths.worryBox, { worry: 'yes' })
  await send(paths.safe, { answer: 'not sure' })
  const told = async () => wordsOn(await tablet.visit(paths.handUp))
  expect(await told()).toContain('We have told Mrs Khan and Mr Osei.')

  const [alert] = await school.rows(alerts)
  const address = href(paths.alert, { alertId: alert?.id ?? '' })
  const owner = await school.signedIn(lead)
  const takes = async () => {
    const seen = hiddenField(await owner.visit(address), 'seen')
    expect((await owner.submit(`${address}/acknowledgement`, { seen, note: '' })).status).toBe(303)
  }
  await takes()
  expect(await told(), 'whoever has it knows').toContain('We have told Mrs Khan.')
  await send(paths.safe, { answer: 'yes' })
  await send(paths.safe, { answer: 'not sure' })
  expect((await school.rows(alerts))[0]).toMatchObject({ state: 'unread', acknowledgedBy: lead.id })
  expect(await told(), 'it is no graver').toContain('We have told Mrs Khan.')
  await takes()
  await send(paths.safe, { answer: 'no' })
  expect(await told(), 'it is graver').toContain('We have told Mrs Khan and Mr Osei.')
})

/** What a child reads before and after they write, who asked for one of these grown-ups. */
async function asksFor(words: string, want = 'talk to me today') {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const chosen = { name: 'Sam Ali', knownAs: 'Mr Ali', cares: willow, canBeChosen: true }
  const mrAli = await school.person('practitioner', chosen)
  await school.person('practitioner', { name: 'Dee Marsh', knownAs: 'Miss Dee', cares: willow })
  const lead = await school.person('lead', { name: 'Rukhsana Khan', knownAs: 'Mrs Khan' })
  const tablet = await school.childIn(await school.child('Noah', { in: willow, yearGroup: '6' }))
  const checkInId = hiddenField(await goToWorryBox(tablet), 'checkIn')
  await goToWorryWords(tablet, checkInId, { topic: 'friends', want, person: mrAli.id })
  const before = wordsOn(await tablet.visit(paths.worryWords))
  await tellWords(tablet, checkInId, words)
  return { school, lead, mrAli, before, after: wordsOn(await tablet.visit(paths.allDone)) }
}

test('#8 a child who asked for somebody reads that they can read it too, and that the wish was heard', async () => {
  const { before, after } = await asksFor('i lost my water bottle')
  expect(before).toContain('Mr Ali and Mrs Khan can read it.')
  expect(before).toContain('You asked to talk to Mr Ali. A grown-up will find time for you.')
  expect(after).toContain('Mr Ali and Mrs Khan can read what you said.')
  expect(after).toContain('You asked to talk to Mr Ali. A grown-up will find time for you.')
  expect(before + after).not.toContain('Dee')
  const read = await asksFor('i lost my water bottle', 'just read it')
  expect(read.after).toContain('You asked for Mr Ali.')
  expect(read.after).not.toContain('find time')
})

test('#8 whom a child asked for is named alike for an urgent and an ordinary worry, and can open both', async () => {
  const [ordinary, urgent] = [await asksFor('i lost my water bottle'), await asksFor('my dad hits me')]
  expect(urgent.before).toBe(ordinary.before)
  expect(urgent.after).toBe(ordinary.after)
  for (const { school, mrAli } of [ordinary, urgent]) {
    const [worry] = await school.rows(worries)
    const page = await (await school.signedIn(mrAli)).visit(href(paths.worry, { worryId: worry?.id ?? '' }))
    expect(page.status).toBe(200)
  }
})

test('#8 whom a child asked for is not named once the words speak of them', async () => {
  const { after } = await asksFor('mr ali shouts at me')
  expect(after).not.toContain('Ali')
  expect(after).toContain('You asked to talk. A grown-up will find time for you.')
})
