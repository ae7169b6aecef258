import { parse } from 'node-html-parser'
import { beforeAll, expect, test } from 'vitest'
import { paths } from '#app/web/paths.ts'
import type { Browser } from '#tests/support/browser.ts'
import { aSchool } from '#tests/support/school.ts'

const names = [
  ['D’Arcy', 'O'],
  ['O’Shea', 'B'],
  ['Łukasz', 'Z'],
  ['Søren', 'Ø'],
  ['Anne-Marie', 'W'],
  ['Anne Marie', 'T'],
  ['Annemarie', 'S'],
  ['Amira', 'K'],
  ['Amira', 'B'],
  ['Zoë', 'É'],
  ['Işıl', 'Ş'],
  ['Mia', 'K'],
] as const
let lead: Browser

beforeAll(async () => {
  const school = await aSchool()
  const willow = await school.class('Willow')
  for (const [firstName, familyInitial] of names) await school.child(firstName, { in: willow, familyInitial })
  lead = await school.signedIn(await school.person('lead'))
})

const found = async (name: string) =>
  parse((await lead.visit(`${paths.files}?name=${encodeURIComponent(name)}`)).html)
    .querySelectorAll('main a[href^="/files/"]')
    .map(({ textContent }) => textContent)
    .toSorted()

test.each([
  ['D’Arcy', ['D’Arcy O']],
  ["D'Arcy", ['D’Arcy O']],
  ['darcy', ['D’Arcy O']],
  ["O'Shea", ['O’Shea B']],
  ['oshea b', ['O’Shea B']],
  ['Łukasz', ['Łukasz Z']],
  ['lukasz', ['Łukasz Z']],
  ['Soren', ['Søren Ø']],
  ['søren o', ['Søren Ø']],
  ['Anne Marie', ['Anne Marie T', 'Anne-Marie W', 'Annemarie S']],
  ['anne-marie w', ['Anne-Marie W']],
  ['marie', ['Anne Marie T', 'Anne-Marie W']],
  ['Amira', ['Amira B', 'Amira K']],
  ['Amira K', ['Amira K']],
  ['  amira   k ', ['Amira K']],
  ['zoe e', ['Zoë É']],
  ['isil', ['Işıl Ş']],
  ['12', ['Mia K']],
  ['k', []],
  ['%', []],
  ['’', []],
])('#31 %s finds whom it names', async (name, children) => {
  expect(await found(name)).toEqual(children)
})
