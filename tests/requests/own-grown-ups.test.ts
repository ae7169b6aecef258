import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { paths } from '#app/web/paths.ts'
import { people } from '#db/schema/school/people.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Browser } from '#tests/support/browser.ts'
import { aSchool } from '#tests/support/school.ts'
import { goToWorryBox, hiddenField, tellWords } from './tablet.ts'

/** A Reception child of Acorn at a school with grown-ups of Acorn, of another class, a lead, and whom the school named. */
async function aReceptionChild() {
  const school = await aSchool()
  const [acorn, willow] = [await school.class('Acorn'), await school.class('Willow')]
  const named = { canBeChosen: true }
  await school.person('practitioner', { knownAs: 'Mrs Whitfield', cares: acorn })
  await school.person('practitioner', { knownAs: 'Mrs Cartwright', cares: acorn })
  await school.person('practitioner', { name: 'Imran Ali', knownAs: 'Mr Ali', cares: willow, ...named })
  await school.person('practitioner', { knownAs: 'Mr Other', cares: willow })
  await school.person('lead', { knownAs: 'Mrs Khan' })
  await school.person('office', { knownAs: 'Mrs Patel', ...named })
  await school.person('practitioner', { knownAs: 'Miss New', cares: acorn, passwordHash: null })
  const ben = await school.child('Ben', { in: acorn, yearGroup: 'R' })
  return { school, acorn, tablet: await school.childIn(ben) }
}
const offered = async (tablet: Browser, path: string) =>
  parse((await tablet.visit(path)).html)
    .querySelectorAll('main fieldset button')
    .map(({ textContent }) => textContent.trim())

test('#45 a child is offered the grown-ups of their own class first, then the lead, then others, then anyone', async () => {
  const { tablet } = await aReceptionChild()
  expect(await offered(tablet, paths.talk)).toEqual([
    'Mrs Cartwright',
    'Mrs Whitfield',
    'Mrs Khan',
    'Mr Ali',
    'Mrs Patel',
    'Anyone',
  ])
})

test('#45 an older child is asked whom to tell a worry in the same order, and can choose their own teacher', async () => {
  const { school, acorn } = await aReceptionChild()
  const tablet = await school.childIn(await school.child('Ana', { in: acorn, yearGroup: '5' }))
  const checkIn = hiddenField(await goToWorryBox(tablet), 'checkIn')
  const send = (path: string, fields: Record<string, string>) => tablet.submit(path, { checkIn, ...fields })
  await send(paths.worryBox, { worry: 'yes' })
  await send(paths.safe, { answer: 'yes' })
  await send(paths.worryTopic, { skip: 'yes' })
  await send(paths.worrySize, { skip: 'yes' })
  expect(await send(paths.worryWant, { answer: 'just read it' })).toMatchObject({ location: paths.worryPerson })
  const buttons = parse((await tablet.visit(paths.worryPerson)).html).querySelectorAll('button[name=answer]')
  expect(buttons.map(({ textContent }) => textContent.trim())).toEqual([
    ...['Mrs Cartwright', 'Mrs Whitfield', 'Mrs Khan', 'Mr Ali', 'Mrs Patel', 'Anyone'],
  ])
  await send(paths.worryPerson, { answer: buttons[1]?.getAttribute('value') ?? '' })
  await tellWords(tablet, checkIn, 'I lost my hat')
  const whitfield = (await school.rows(people)).find(({ knownAs }) => knownAs === 'Mrs Whitfield')
  expect((await school.rows(worries)).map(({ chosenPersonId }) => chosenPersonId)).toEqual([whitfield?.id])
})

test('#45 of very many the own class and the lead are never left out', async () => {
  const { school, acorn, tablet } = await aReceptionChild()
  for (const letter of 'ABCDEFGHIJKL')
    await school.person('practitioner', { knownAs: `Mr ${letter}`, canBeChosen: true, cares: acorn })
  expect((await offered(tablet, paths.talk)).length).toBe(13)
  const { school: other, tablet: theirs } = await aReceptionChild()
  for (const letter of 'ABCDEFGHIJKL')
    await other.person('practitioner', { knownAs: `Mr ${letter}`, canBeChosen: true })
  const few = await offered(theirs, paths.talk)
  expect([few.length, ...few.filter((_, place) => place < 3)]).toEqual([
    ...[13, 'Mrs Cartwright', 'Mrs Whitfield', 'Mrs Khan'],
  ])
})

test('#30 two grown-ups known as the same are told apart to a child', async () => {
  const { school, acorn, tablet } = await aReceptionChild()
  await school.person('practitioner', { name: 'Sam Ali', knownAs: 'Mr Ali', cares: acorn })
  expect((await offered(tablet, paths.talk)).filter((label) => label.includes('Ali'))).toEqual([
    ...['Mr Ali (Sam Ali)', 'Mr Ali (Imran Ali)'],
  ])
})
