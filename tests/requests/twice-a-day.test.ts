import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import type { Page } from '#tests/support/browser.ts'
import { aSchool } from '#tests/support/school.ts'
import { aClassroom, checkIn, wordsOn, type Told } from './tablet.ts'

/** A child checks in twice on one day, some minutes apart; what their teacher then sees. */
async function twice(first: Told, second: Told, year: '1' | '6' = '6') {
  const school = await aSchool()
  const { mia, willow, teacher, tablet } = await aClassroom(school, year)
  await checkIn(tablet, first)
  school.clock.forward(2)
  await checkIn(tablet, second)
  const staff = await school.signedIn(teacher)
  return {
    child: await staff.visit(href(paths.child, { childId: mia.id })),
    ofClass: wordsOn(await staff.visit(href(paths.classToday, { classId: willow.id }))),
  }
}

/** The answers of a child as their page lists them, cell by cell. */
const listed = ({ html }: Page) =>
  parse(html)
    .querySelectorAll('table')
    .find((table) => table.querySelector('caption')?.textContent.includes('newest first'))
    ?.querySelectorAll('tbody tr')
    .map((row) => row.querySelectorAll('th, td').map((cell) => cell.textContent.trim()))

test('#39 what a child said first stays when they tell more the same day and skip the rest', async () => {
  const worry = { topic: 'school', words: 'i hate maths' }
  const first = { feeling: '1', words: ['sad', 'lonely', 'worried'], about: 'school', worry }
  const { child } = await twice(first, { feeling: '1' }, '1')
  expect(listed(child)).toEqual([
    ['Tuesday 17 November, 09:12', 'sad', '', ''],
    ['Tuesday 17 November, 09:10', 'sad', 'sad, lonely, worried', 'school'],
  ])
})

test('#47 of two check-ins on a day both are shown, and the lowest counts', async () => {
  const { child, ofClass } = await twice({ feeling: '1', words: ['sad'] }, { feeling: '3' })
  expect(listed(child)?.map(([when, felt]) => [when, felt])).toEqual([
    ['Tuesday 17 November, 09:12', 'okay'],
    ['Tuesday 17 November, 09:10', 'very sad'],
  ])
  expect(wordsOn(child)).toContain('Checked in on 1 of the last 30 school days')
  const days = parse(child.html).querySelector('details table')
  expect(days?.querySelectorAll('td').at(-1)?.textContent).toBe('very sad')
  expect(ofClass).toMatch(/Mia K\s*very sad, then okay/)
})

test('#47 who did not say the second time still counts as they said the first', async () => {
  const { child, ofClass } = await twice({ feeling: '2' }, { feeling: 'do-not-want-to-say' })
  expect(parse(child.html).querySelector('details table')?.querySelectorAll('td').at(-1)?.textContent).toBe('sad')
  expect(ofClass).toMatch(/Mia K\s*sad, then did not say/)
})

test('#47 the same face twice is said once beside the name, and one check-in has no time', async () => {
  const { ofClass } = await twice({ feeling: '4' }, { feeling: '4' })
  expect(ofClass).toMatch(/Mia K\s*happy(?!,)/)
})
