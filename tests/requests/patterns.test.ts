import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { findingsIn } from '#app/safeguarding/screening/rules.ts'
import { termDates } from '#tests/schools/term-dates.ts'
import { aSchool } from '#tests/support/school.ts'
import { raises, tells } from './telling.ts'

const [bigWorry] = findingsIn({ mood: 3, words: [], topic: null, size: 'big', want: null, safe: null, canTell: [] })
const kind = (category: string) => {
  if (!bigWorry) throw new Error('no rule fires on that')
  return { ...bigWorry, category }
}

/** Three weeks in which many children of one class and few of another had something raised about them. */
async function aBusySchool() {
  const school = await aSchool({ at: '2026-09-08T09:10:00Z' })
  const [beech, elm] = [await school.class('Beech'), await school.class('Elm')]
  await school.schoolDays([2025, 2026].flatMap(termDates))
  for (let number = 0; number < 80; number++) {
    if (number === 40) school.clock.set('2026-09-15T09:10:00Z')
    const child = await school.child(`Beechchild${number}`, { in: beech, yearGroup: '5' })
    await raises(school, child, kind(number % 8 < 5 ? 'bullying' : 'cross words'))
    if (number % 2 === 0) await tells(school, child, { text: 'words of a child' })
  }
  for (let number = 0; number < 4; number++)
    await raises(school, await school.child(`Elmchild${number}`, { in: elm, yearGroup: '5' }), kind('hunger'))
  school.clock.set('2026-09-23T09:10:00Z')
  return school
}

test('says first what to look at, names nobody, and shows no number that points at a child', async () => {
  const school = await aBusySchool()
  const head = await school.signedIn(await school.person('head'))
  const { status, html } = await head.visit('/patterns')
  expect(status).toBe(200)
  expect(html).not.toMatch(/Beechchild|Elmchild|words of a child/)
  const page = parse(html)
  const [first] = page.querySelectorAll('main p')
  expect(first?.textContent).toContain('Most alerts are in Year 5.')
  const numbers = page.querySelectorAll('td.number').map(({ textContent }) => textContent)
  expect(numbers.length).toBeGreaterThan(10)
  for (const number of numbers) expect(number).toMatch(/^(\d{2,}|fewer than 10|not shown)$/)
  expect(page.textContent).toContain('alerts 84, worries 40')
  const kinds = page.querySelectorAll('table').find((table) => table.textContent.includes('What alerts are about'))
  expect(
    kinds?.querySelectorAll('tbody tr').map((row) => row.querySelectorAll('th, td').map((cell) => cell.textContent)),
  ).toEqual([
    ['bullying', '50', 'fewer than 10', 'not known'],
    ['cross words', 'not shown', 'fewer than 10', 'not known'],
    ['hunger', 'fewer than 10', 'fewer than 10', 'not known'],
  ])
})

test('what the page shows is in its data as well, and nothing more', async () => {
  const school = await aBusySchool()
  const lead = await school.signedIn(await school.person('lead'))
  const { html } = await lead.visit('/patterns.data')
  expect(html).not.toMatch(/Beechchild|Elmchild|words of a child/)
  expect(html).toContain('fewer than 10')
})

test('this week does not count until it is over, and before that there is an empty page that says so', async () => {
  const school = await aSchool({ at: '2026-09-08T09:10:00Z' })
  await school.schoolDays([2025, 2026].flatMap(termDates))
  school.clock.set('2026-09-04T09:10:00Z')
  const head = await school.signedIn(await school.person('head'))
  const { html } = await head.visit('/patterns')
  expect(html).toContain('The first week of term is not over yet.')
})

test('is for the head, the lead and deputies alone', async () => {
  const school = await aSchool()
  for (const [role, status] of [
    ['head', 200],
    ['lead', 200],
    ['deputy', 200],
    ['office', 403],
    ['practitioner', 403],
  ] as const)
    expect((await (await school.signedIn(await school.person(role))).visit('/patterns')).status, role).toBe(status)
})
