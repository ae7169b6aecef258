import { parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { paths } from '#app/web/paths.ts'
import { answers } from '#db/schema/child/check-in.ts'
import { aSchool } from '#tests/support/school.ts'
import { aClassroom } from './tablet.ts'

/** A child at the page of feelings words, who chose a face. */
async function atTheWords(feeling: string, yearGroup: 'R' | '1' | '6' = '6') {
  const school = await aSchool()
  const { tablet } = await aClassroom(school, yearGroup)
  await tablet.submit(paths.checkIn)
  await tablet.submit(paths.feeling, { feeling })
  const families = async () =>
    parse((await tablet.visit(paths.words)).html)
      .querySelectorAll('legend')
      .map(({ textContent }) => textContent)
      .filter((label) => /^(?:happy|sad|cross|scared|tired|mixed up)$/.test(label))
  return { school, tablet, families }
}

test('#50 Next without an answer is the same as Skip, wherever there is a Skip', async () => {
  const { school, tablet } = await atTheWords('3')
  let { location } = await tablet.submit(paths.words, {})
  const pages = [location]
  while (location === paths.about || location === paths.helper) {
    location = (await tablet.submit(location, {})).location
    pages.push(location)
  }
  expect(pages).toEqual([paths.about, paths.helper, paths.worryBox])
  const given = (await school.rows(answers)).filter(({ questionKey }) => questionKey !== 'feeling')
  expect(given.map(({ value }) => value)).toEqual([[], [], []])
})

test('#50 a wrong answer is still refused, and a face has no Skip', async () => {
  const { tablet } = await atTheWords('3')
  expect((await tablet.submit(paths.words, { words: 'furniture' })).status).toBe(422)
  expect((await tablet.submit(paths.words, { words: ['happy', 'sad', 'cross', 'scared'] })).status).toBe(422)
  expect((await tablet.submit(paths.feeling, {})).status).toBe(422)
})

describe('#50 the words of the face a child chose come first', () => {
  test.each([
    ['1', 'R', 'sad', 'happy'],
    ['1', '6', 'sad', 'happy'],
    ['2', '6', 'sad', 'happy'],
    ['3', '6', 'happy', 'mixed up'],
    ['4', '6', 'happy', 'mixed up'],
    ['5', 'R', 'happy', 'mixed up'],
    ['do-not-know', '1', 'mixed up', 'tired'],
    ['do-not-want-to-say', '6', 'happy', 'mixed up'],
  ] as const)('%s in year %s: %s first, %s last', async (...[feeling, yearGroup, first, last]) => {
    const { families } = await atTheWords(feeling, yearGroup)
    const shown = await families()
    expect([shown.length, shown[0], shown.at(-1)]).toEqual([6, first, last])
  })
})

test('#50 what is missing is said once on a child’s page, and describes its question', async () => {
  const school = await aSchool()
  const { tablet } = await aClassroom(school)
  const code = await school.browser().submit(paths.classCode, { code: '' })
  await tablet.submit(paths.checkIn)
  const feeling = await tablet.submit(paths.feeling, {})
  await tablet.submit(paths.feeling, { feeling: '3' })
  const words = await tablet.submit(paths.words, { words: ['sad', 'lonely', 'calm', 'proud'] })
  for (const [name, page] of Object.entries({ code, feeling, words })) {
    expect(page.status).toBe(422)
    const all = parse(page.html)
    const said = all.querySelector(`#${name}-problem`)?.textContent.trim() ?? ''
    expect(said).not.toBe('')
    expect(all.querySelector('main')?.textContent.split(said)).toHaveLength(2)
    expect(all.querySelector(`[aria-describedby~="${name}-problem"]`), name).not.toBeNull()
  }
})
