import { v7 as newId } from 'uuid'
import { parse } from 'node-html-parser'
import { beforeAll, expect, test } from 'vitest'
import { paths } from '#app/web/paths.ts'
import { children } from '#db/schema/school/children.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import type { Browser, Page } from '#tests/support/browser.ts'
import { aSchool, type School } from '#tests/support/school.ts'
import { wordsOn } from './tablet.ts'

const forms = [paths.newConcern, paths.paperNote, paths.arrival]
let school: School
let willow: { id: string; name: string }
let elm: { id: string; name: string }
let lead: Browser
let teacher: Browser

/** A school of ninety: thirty children in each of three classes. */
beforeAll(async () => {
  school = await aSchool()
  willow = await school.class('Willow')
  elm = await school.class('Elm')
  const yew = await school.class('Yew')
  const createdAt = school.clock.now()
  const facts = { familyInitial: 'K', yearGroup: '3', joinedOn: '2026-09-03', createdAt } as const
  const rows = [willow, elm, yew].flatMap(({ id: classId, name }, at) =>
    Array.from({ length: 30 }, (_, place) => ({
      ...{ ...facts, id: newId(), classId, number: at * 30 + place + 1 },
      firstName: place === 0 ? 'Zoë' : `${name} ${String.fromCodePoint(65 + place)}`,
    })),
  )
  await school.write((tx) => tx.insert(children).values(rows))
  lead = await school.signedIn(await school.person('lead'))
  teacher = await school.signedIn(await school.person('practitioner', { cares: willow }))
})

const optionsOn = ({ html }: Page) =>
  parse(html)
    .querySelectorAll('select[name=child] option[value!=""]')
    .map(({ textContent }) => textContent)
const linksOn = ({ html }: Page) =>
  parse(html)
    .querySelectorAll('main a[href^="?class="]')
    .map((link) => [link.textContent, link.getAttribute('href') ?? ''] as const)

test.each(forms)('#50 in a large school %s asks for the class first, and then offers its children', async (path) => {
  const first = await lead.visit(path)
  expect(wordsOn(first)).toContain('Which class is the child in?')
  expect(optionsOn(first)).toEqual([])
  expect(linksOn(first).map(([name]) => name)).toEqual(['Elm', 'Willow', 'Yew'])
  const [, link = ''] = linksOn(first)[0] ?? []
  const second = await lead.visit(`${path}${link}`)
  expect(optionsOn(second)).toHaveLength(30)
  expect(optionsOn(second)[0]).toBe('Elm B K')
  expect(linksOn(second)).toEqual([['Choose a child from another class', '?class=other']])
  expect(linksOn(await lead.visit(`${path}?class=other`))).toHaveLength(3)
})

test.each(forms)('#50 %s finds the child by name in any class, and says when there is none', async (path) => {
  expect(optionsOn(await lead.visit(`${path}?name=zoe`))).toEqual(['Zoë K, Elm', 'Zoë K, Willow', 'Zoë K, Yew'])
  const nobody = await lead.visit(`${path}?name=Hugo`)
  expect(wordsOn(nobody)).toContain('There is no child called Hugo.')
  expect(linksOn(nobody)).toHaveLength(3)
})

test('#50 a teacher is offered their own class at once, and another class on request', async () => {
  expect(optionsOn(await teacher.visit(paths.newConcern))).toHaveLength(30)
  expect(optionsOn(await teacher.visit(paths.newConcern))[0]).toBe('Willow B K')
  const other = await teacher.visit(`${paths.newConcern}?class=${elm.id}`)
  expect(optionsOn(other)[0]).toBe('Elm B K')
  expect(optionsOn(await teacher.visit(paths.paperNote))).toHaveLength(30)
})

test('#50 a concern about a child who is known already offers their class', async () => {
  const child = (await school.rows(children)).find(({ firstName }) => firstName === 'Elm C')
  const page = await lead.visit(`${paths.newConcern}?child=${child?.id}`)
  expect(parse(page.html).querySelector('select[name=child] option[selected]')?.textContent).toBe('Elm C K')
})

test('#50 what was chosen and written is kept when something is missing', async () => {
  const child = (await school.rows(children)).find(({ firstName }) => firstName === 'Elm C')
  const path = `${paths.newConcern}?class=${elm.id}`
  const fields = { token: crypto.randomUUID(), worry: '', alert: '', child: child?.id ?? '', aboutAdult: 'no' }
  const refused = await lead.submit(path, { ...fields, seen: '', day: '2026-11-17', time: '09:00' })
  expect(refused.status).toBe(422)
  expect(parse(refused.html).querySelector('select[name=child] option[selected]')?.textContent).toBe('Elm C K')
  const taken = await lead.submit(path, { ...fields, seen: 'She limped', day: '2026-11-17', time: '09:00' })
  expect(taken.status).toBe(303)
  expect((await school.rows(concerns)).map(({ childId }) => childId)).toEqual([child?.id])
})

test.each(forms)('#50 %s offers every class of a school, however many children there are', async (path) => {
  const large = await aSchool()
  const createdAt = large.clock.now()
  const facts = { familyInitial: 'K', yearGroup: '3', joinedOn: '2026-09-03', createdAt } as const
  const names = ['Ash', 'Beech', 'Yew']
  for (const [at, name] of names.entries()) {
    const { id: classId } = await large.class(name)
    const rows = Array.from({ length: 800 }, (_, place) => ({
      ...{ ...facts, id: newId(), classId, number: at * 800 + place + 1, firstName: `${name} ${place + 1}` },
    }))
    await large.write((tx) => tx.insert(children).values(rows))
  }
  const browser = await large.signedIn(await large.person('lead'))
  const links = linksOn(await browser.visit(path))
  expect(links.map(([name]) => name)).toEqual(names)
  expect(optionsOn(await browser.visit(`${path}${links[2]?.[1]}`))).toHaveLength(800)
  expect(optionsOn(await browser.visit(`${path}?name=yew+800`))).toEqual(['Yew 800 K'])
})
