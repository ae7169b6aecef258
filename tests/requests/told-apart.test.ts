import { eq } from 'drizzle-orm'
import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { addChild } from '#app/school/children/commands/add-child.server.ts'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { children } from '#db/schema/school/children.ts'
import type { Browser } from '#tests/support/browser.ts'
import { atSchool, grantFor } from '#tests/schools/acting.ts'
import { aSchool, pictures, type School } from '#tests/support/school.ts'
import { wordsOn } from './tablet.ts'
import { raises } from './telling.ts'

type Joins = { readonly classId: string; readonly firstName: string; readonly familyInitial?: string }

/** The office takes a child into a class, as it does: with an animal dealt to them. */
const joins = (school: School, { classId, firstName, familyInitial = 'S' }: Joins) =>
  atSchool(school.schools, school.slug, (place) => {
    const actor = { id: 'the-office', name: 'Office', roles: ['office' as const] }
    const grant = grantFor(place, { actor, at: school.clock.now() }, 'children.manage')
    const facts = { bornIn: null, yearGroup: 'R', joinedOn: '2026-09-03' } as const
    return addChild(grant, { ...facts, firstName, familyInitial, classId, pictures })
  })

/** A Reception class with two children called Noah S, a Noah T, a Mia, and another Noah S in another class. */
async function aSchoolOfNoahs() {
  const school = await aSchool()
  const [acorn, conker] = [await school.class('Acorn'), await school.class('Conker')]
  const one = await joins(school, { classId: acorn.id, firstName: 'Noah' })
  const other = await joins(school, { classId: acorn.id, firstName: 'Noah' })
  await joins(school, { classId: acorn.id, firstName: 'Noah', familyInitial: 'T' })
  await joins(school, { classId: acorn.id, firstName: 'Mia' })
  await joins(school, { classId: conker.id, firstName: 'Noah' })
  const [first, second] = (await school.rows(children)).filter(({ id }) => [one.id, other.id].includes(id))
  if (!first?.animal || !second?.animal) throw new Error('no animals were dealt')
  return { school, acorn, conker, first, second, animals: [first.animal, second.animal].toSorted() }
}

const doorOf = async (school: School, schoolClass: { id: string }) => {
  const tablet = school.browser()
  await tablet.submit(paths.classCode, { code: (await school.opening(schoolClass)).code })
  return parse((await tablet.visit(paths.who)).html).querySelectorAll('button[name=child]')
}
const optionsOn = async (browser: Browser, path: string, name: string) =>
  parse((await browser.visit(path)).html)
    .querySelectorAll(`select[name=${name}] option[value!=""]`)
    .map(({ textContent }) => textContent)

test('#30 children of one name and initial are told apart at the door by an animal, in a picture and a word', async () => {
  const { school, acorn, conker, animals } = await aSchoolOfNoahs()
  const [one, other] = animals
  expect(one).not.toBe(other)
  const door = await doorOf(school, acorn)
  expect(door.map(({ textContent }) => textContent).toSorted()).toEqual(
    ['Mia', `Noah S, ${one}`, `Noah S, ${other}`, 'Noah T'].toSorted(),
  )
  const drawn = door.filter((button) => button.querySelector('svg') !== null)
  expect(drawn.map(({ textContent }) => textContent).toSorted()).toEqual([`Noah S, ${one}`, `Noah S, ${other}`])
  expect(new Set(drawn.map((button) => button.querySelector('svg')?.innerHTML)).size).toBe(2)
  expect((await doorOf(school, conker)).map(({ textContent }) => textContent)).toEqual(['Noah'])
})

test('#30 names that differ only in an accent are told apart by an animal too', async () => {
  const { school, acorn } = await aSchoolOfNoahs()
  await joins(school, { classId: acorn.id, firstName: 'Zoe' })
  await joins(school, { classId: acorn.id, firstName: 'Zoë' })
  const drawn = (await doorOf(school, acorn)).filter((button) => button.querySelector('svg') !== null)
  expect(drawn.filter(({ textContent }) => /^Zo[eë] S, \w+$/.test(textContent))).toHaveLength(2)
})

test('#30 an animal belongs to one of a name, for good, and never runs out before a class does', async () => {
  const { school, acorn, first, second } = await aSchoolOfNoahs()
  const swapped = school.write((tx) =>
    tx.update(children).set({ animal: first.animal }).where(eq(children.id, second.id)),
  )
  await expect(swapped).rejects.toThrow()
  for (let more = 0; more < 12; more++) await joins(school, { classId: acorn.id, firstName: 'Noah' })
  const labels = (await doorOf(school, acorn)).map(({ textContent }) => textContent)
  expect(new Set(labels).size).toBe(16)
  expect(labels).toContain(`Noah S, ${first.animal}`)
})

test('#30 a form offers every child under a label of their own, and a list links to each by it', async () => {
  const { school, acorn, animals } = await aSchoolOfNoahs()
  const lead = await school.signedIn(await school.person('lead', { cares: acorn }))
  const noahs = animals.map((animal) => `Noah S (${animal})`)
  for (const path of [paths.newConcern, paths.paperNote])
    expect((await optionsOn(lead, path, 'child')).filter((label) => label.includes('('))).toEqual(noahs)
  const arrivals = await optionsOn(lead, paths.arrival, 'child')
  expect(new Set(arrivals).size).toBe(5)
  expect(wordsOn(await lead.visit(href(paths.classToday, { classId: acorn.id })))).toContain(noahs[0])
  const found = wordsOn(await lead.visit(`${paths.files}?name=noah`))
  for (const noah of noahs) expect(found).toContain(`${noah}, Acorn`)
  expect(found).toContain('Noah S, Conker')
})

test('#30 records and calls to go to a child say which of two it is', async () => {
  const { school, acorn, first } = await aSchoolOfNoahs()
  const label = `Noah S (${first.animal})`
  const teacher = await school.signedIn(await school.person('practitioner', { cares: acorn }))
  const alertId = await raises(school, first)
  const lead = await school.signedIn(await school.person('lead'))
  expect(wordsOn(await lead.visit(href(paths.alert, { alertId })))).toContain(label)
  expect(wordsOn(await teacher.visit(paths.checkOns))).toContain(`${label}, Acorn`)
  expect(wordsOn(await teacher.visit(href(paths.child, { childId: first.id })))).toContain(label)
})

test('#30 grown-ups of one name are told apart wherever one is chosen', async () => {
  const { school } = await aSchoolOfNoahs()
  const lead = await school.signedIn(await school.person('lead', { name: 'Lee Day', knownAs: 'Ms Day' }))
  await school.person('practitioner', { name: 'Sam Ali', knownAs: 'Mr Ali' })
  await school.person('practitioner', { name: 'Sam Ali', knownAs: 'Sam' })
  await school.person('deputy', { name: 'Adil Ali', knownAs: 'Mr Ali', email: 'adil@school.example' })
  expect(await optionsOn(lead, paths.newConcern, 'adult')).toEqual([
    ...['Adil Ali', 'Lee Day', 'Sam Ali (Mr Ali)', 'Sam Ali (Sam)'],
  ])
  const duty = await optionsOn(lead, paths.duty, 'person')
  expect(duty).toContain('Mr Ali (adil@school.example), lead or deputy')
  expect(new Set(duty).size).toBe(duty.length)
})
