import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'node-html-parser'
import { beforeAll, expect, test } from 'vitest'
import { paths } from '#app/web/paths.ts'
import { schoolDays } from '#db/schema/school/calendar.ts'
import type { Browser, Page } from '#tests/support/browser.ts'
import { aSchool, type School } from '#tests/support/school.ts'
import { hiddenField } from './tablet.ts'

const folder = join(import.meta.dirname, 'calendars')
const usual = { opens: '08:45', closes: '15:30' }
let school: School
let office: Browser

beforeAll(async () => {
  school = await aSchool()
  office = await school.signedIn(await school.person('office'))
})

async function bring(file: string): Promise<Page> {
  const body = new FormData()
  for (const [name, value] of Object.entries({ ...usual, text: '' })) body.append(name, value)
  body.append('file', new Blob([new Uint8Array(await readFile(join(folder, file)))]), file)
  return office.request(paths.calendarImport, { method: 'POST', body, headers: { 'Sec-Fetch-Site': 'same-origin' } })
}

/** The form that asks, as it is sent when nothing in it is touched. */
function asAsked(page: Page): Record<string, string> {
  const asked = parse(page.html).querySelectorAll('select[name^=is-]')
  const untouched = asked.map((select): [string, string] => [select.getAttribute('name') ?? '', 'nothing'])
  return { ...usual, text: hiddenField(page, 'text'), ...Object.fromEntries(untouched) }
}

const wordsIn = (text: string) => text.replace(/\s+/g, ' ').trim()

/** What the page says of a file, as a person reads it: what would change, what is asked, what is left out and why. */
function planIn({ html, status }: Page): string[] {
  const page = parse(html)
  const rows = (caption: RegExp) =>
    page
      .querySelectorAll('table')
      .filter((table) => caption.test(table.querySelector('caption')?.textContent ?? ''))
      .flatMap((table) => table.querySelectorAll('tbody tr'))
      .map((row) => row.childNodes.map((cell) => wordsIn(cell.textContent)).join(' · '))
  const asked = page.querySelectorAll('select[name^=is-]').map((select) => {
    const id = select.getAttribute('id') ?? ''
    const hint = page.querySelector(`#${id}-hint`)?.textContent ?? ''
    return wordsIn(`${page.querySelector(`label[for=${id}]`)?.textContent ?? ''} ${hint}`)
  })
  const problems = page.querySelectorAll('.problem').map(({ textContent }) => wordsIn(textContent))
  return [
    `${status}`,
    ...rows(/not in the calendar yet|that change/).map((row) => `would be: ${row}`),
    ...asked.map((question) => `asked: ${question}`),
    ...rows(/would not be imported/).map((row) => `left out: ${row}`),
    ...problems.map((problem) => `problem: ${problem}`),
  ]
}

test('#27 every calendar that was tried, and more of their kinds, gives the right plan on the page that brings it in', async () => {
  const files = (await readdir(folder, { recursive: true })).filter((name) => /\.\w+$/.test(name)).sort()
  expect(files.length).toBeGreaterThan(45)
  const plans: string[] = ['# What the page says of each calendar that is brought in', '']
  for (const file of files) {
    const page = await bring(file)
    expect(page.status, file).toBeLessThan(500)
    plans.push(`## ${file}`, '', ...planIn(page).map((line) => `- ${line}`), '')
  }
  expect(await school.rows(schoolDays)).toEqual([])
  await expect(`${plans.join('\n')}\n`).toMatchFileSnapshot('./calendar-cases.approved.md')
})

test('#26 no word inside a name closes the school: the person is asked, and nothing is taken before', async () => {
  for (const file of ['18-edge-on-a-school-day/input.ics', '19-closed-but-not-the-school/input.ics']) {
    const page = await bring(file)
    expect(page.html).toContain('What are these days?')
    const days = parse(page.html).querySelector('input[name=days]')?.getAttribute('value') ?? ''
    expect(days).not.toMatch(/closure|inset|holiday/)
  }
  const names = (await bring('19-closed-but-not-the-school/input.ics')).html
  for (const name of ['Road closure outside school', 'Nursery closed', 'School not closed - open as usual'])
    expect(names).toContain(`“${name}”`)
})

test('#26 what is answered is taken, and what is left out is not', async () => {
  const asked = await bring('19-closed-but-not-the-school/input.ics')
  const form = asAsked(asked)
  const shown = await office.submit(paths.calendarImport, {
    ...form,
    'is-0': 'nothing',
    'is-1': 'closure',
    'is-2': 'holiday',
  })
  expect(planIn(shown).slice(0, 4)).toEqual([
    '200',
    'would be: Wednesday 7 November 2029 · Wednesday 7 November 2029 · Closed · “Nursery closed” · 1',
    'would be: Thursday 8 November 2029 · Thursday 8 November 2029 · Holiday · “School office closed” · 1',
    'left out: 4 · “Road closure outside school”: You left it out.',
  ])
  expect(shown.html).not.toContain('What are these days?')
})

test('#27 a bank holiday of England in a term is a question, because not every country keeps it', async () => {
  const asked = await bring('40-bank-holidays-of-one-country/scottish-term.ics')
  const form = asAsked(asked)
  const open = planIn(await office.submit(paths.calendarImport, { ...form, 'is-0': 'school' }))
  expect(open.filter((line) => line.includes('28 August') && line.includes('School, 08:45 to 15:30'))).toHaveLength(1)
  const closed = planIn(await office.submit(paths.calendarImport, { ...form, 'is-0': 'bank_holiday' }))
  expect(closed.filter((line) => line.includes('28 August') && line.includes('Bank holiday'))).toHaveLength(1)
  expect(closed.filter((line) => line.startsWith('asked'))).toEqual([])
})

test('#28 where a line shows that the month comes first the person is asked, and nothing is set before', async () => {
  const asked = await bring('made-up/american.csv')
  expect(asked.status).toBe(422)
  expect(asked.html).toContain('the month comes first there')
  expect(parse(asked.html).querySelector('input[name=days]')).toBeNull()
  const text = parse(asked.html, { comment: true }).querySelector('textarea[name=text]')?.textContent ?? ''
  const shown = await office.submit(paths.calendarImport, { ...usual, text, order: 'month first' })
  expect(planIn(shown)).toEqual([
    '200',
    'would be: Monday 13 September 2027 · Monday 13 September 2027 · INSET day · “INSET day” · 1',
    'would be: Monday 4 October 2027 · Friday 8 October 2027 · Holiday · “Half term” · 5',
  ])
  const dayFirst = planIn(await office.submit(paths.calendarImport, { ...usual, text, order: 'day first' }))
  expect(dayFirst).toContain('left out: 2 · “09/13/2027” is not a day. Write it like 17/11/2026.')
  const mixed = await bring('made-up/both-orders.csv')
  expect(mixed.html).toContain('But line 2 has the day first')
})
