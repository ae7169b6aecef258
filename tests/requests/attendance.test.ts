import { eq } from 'drizzle-orm'
import { parse } from 'node-html-parser'
import { beforeEach, describe, expect, test } from 'vitest'
import { expectedOn } from '#app/school/attendance/queries/expected-on.server.ts'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { absences, timetables } from '#db/schema/school/attendance.ts'
import { children } from '#db/schema/school/children.ts'
import { atSchool, grantFor } from '#tests/schools/acting.ts'
import type { Browser } from '#tests/support/browser.ts'
import { aSchool, type School } from '#tests/support/school.ts'
import { checkIn, wordsOn } from './tablet.ts'

/** Tuesday 17 November 2026, 09:10: nothing is filled in, so weekdays are school days. */
let school: School
let willow: { id: string }
let mia: { id: string; classId: string }
let teacher: Browser
let office: Browser

beforeEach(async () => {
  school = await aSchool()
  willow = await school.class('Willow')
  mia = await school.child('Mia', { in: willow })
  teacher = await school.signedIn(await school.person('practitioner', { knownAs: 'Mr Ali', cares: willow }))
  office = await school.signedIn(await school.person('office'))
})

const away = (browser: Browser, fields: Readonly<Record<string, string>>) =>
  browser.submit(href(paths.absence, { childId: mia.id }), fields)
const comes = (fields: Readonly<Record<string, string | readonly string[]>>) =>
  office.submit(href(paths.timetable, { childId: mia.id }), fields)
const dates = async () => (await school.rows(absences)).map(({ date }) => date).sort()

/** The heading under which a child stands on the page of their class. */
async function standsUnder(name: string): Promise<string | undefined> {
  const page = parse((await teacher.visit(href(paths.classToday, { classId: willow.id }))).html)
  const section = page.querySelectorAll('section').find(({ textContent }) => textContent.includes(name))
  return section
    ?.querySelector('h2')
    ?.textContent.replace(/\s*\d+$/, '')
    .trim()
}

describe('a child who is away', () => {
  test('is marked by a grown-up of the class, and nobody waits for them', async () => {
    expect(await standsUnder('Mia K')).toBe('Not checked in yet')
    const page = await away(teacher, { from: '2026-11-17', until: '' })
    expect([page.status, page.location]).toEqual([303, `/children/${mia.id}/absence?saved=absence&on=2026-11-17`])
    expect(wordsOn(await teacher.visit(page.location ?? ''))).toContain('Saved. Absent on Tuesday 17 November 2026.')
    expect(await standsUnder('Mia K')).toBe('Absent today')
    const { html } = await teacher.visit(href(paths.absence, { childId: mia.id }))
    expect(html).toContain('is marked absent today')
    expect(html).toContain('Mr Ali')
  })

  test('who checks in all the same is done', async () => {
    await away(teacher, { from: '2026-11-17' })
    await checkIn(await school.childIn(mia), { feeling: '3' })
    expect(await standsUnder('Mia K')).toBe('Done today')
  })

  test('for several days is away on school days only', async () => {
    await away(office, { from: '20/11/2026', until: '2026-11-24' })
    expect(await dates()).toEqual(['2026-11-20', '2026-11-23', '2026-11-24'])
  })

  test('marked twice is marked once, and can be taken back, also twice', async () => {
    await away(teacher, { from: '2026-11-17' })
    await away(office, { from: '2026-11-17' })
    expect((await school.rows(absences)).length).toBe(1)
    const address = href(paths.absenceTakingBack, { childId: mia.id })
    for (let time = 0; time < 2; time++)
      expect((await teacher.submit(address, { date: '2026-11-17' })).status).toBe(303)
    expect(await dates()).toEqual([])
    expect(await standsUnder('Mia K')).toBe('Not checked in yet')
  })

  test.each([
    ['no day', { from: '' }, 'Write the first day'],
    ['no such day', { from: '2027-02-29' }, 'There is no such day'],
    ['a weekend', { from: '2026-11-21', until: '2026-11-22' }, 'There is no school then'],
    ['a last day before the first', { from: '2026-11-18', until: '2026-11-17' }, 'must not come before'],
    ['a whole year', { from: '2026-11-18', until: '2027-11-17' }, '60 days or fewer'],
  ])('on %s is sent back in words', async (_what, fields, words) => {
    const { status, html } = await away(teacher, fields)
    expect([status, html.includes(words)]).toEqual([422, true])
    expect(await dates()).toEqual([])
  })

  test('is nobody’s business in another class', async () => {
    const other = await school.signedIn(await school.person('practitioner', { cares: await school.class('Oak') }))
    expect((await away(other, { from: '2026-11-17' })).status).toBe(404)
    expect(
      (await other.submit(href(paths.absenceTakingBack, { childId: mia.id }), { date: '2026-11-17' })).status,
    ).toBe(404)
    expect(await dates()).toEqual([])
  })
})

describe('a child who comes part of the week', () => {
  test('is not waited for on other days', async () => {
    const page = await comes({ weekdays: ['monday', 'friday'], from: '2026-11-02', until: '' })
    expect(page.status).toBe(303)
    expect(await standsUnder('Mia K')).toBe('Not due in today')
    const { html } = await office.visit(href(paths.timetable, { childId: mia.id }))
    expect(html).toContain('Monday and Friday, from Monday 2 November 2026.')
  })

  test('has it said once however often it is sent, and what was said before stays on record', async () => {
    for (let time = 0; time < 2; time++) await comes({ weekdays: ['monday'], from: '2026-11-02', until: '' })
    await comes({ weekdays: ['tuesday'], from: '2026-11-09', until: '' })
    expect((await school.rows(timetables)).map(({ weekdays }) => weekdays)).toEqual([['monday'], ['tuesday']])
    expect(await standsUnder('Mia K')).toBe('Not checked in yet')
  })

  test('without any day, or until a day before it begins, is sent back with what was chosen', async () => {
    const none = await comes({ from: '2026-11-02' })
    expect([none.status, none.html.includes('Choose one day at least')]).toEqual([422, true])
    const back = await comes({ weekdays: ['friday'], from: '2026-11-02', until: '2026-11-01' })
    expect([back.status, back.html.includes('must not come before')]).toEqual([422, true])
    expect(
      parse(back.html)
        .querySelectorAll('input[checked]')
        .map((box) => box.getAttribute('value')),
    ).toEqual(['friday'])
    expect((await school.rows(timetables)).length).toBe(0)
  })
})

describe('who is expected', () => {
  test('is asked for a class, a child or everybody, day by day', async () => {
    const oak = await school.class('Oak')
    const [jay, zoe] = [await school.child('Jay', { in: willow }), await school.child('Zoe', { in: oak })]
    await school.write((tx) => tx.update(children).set({ joinedOn: '2026-11-16' }).where(eq(children.id, jay.id)))
    await away(teacher, { from: '2026-11-17' })
    await comes({ weekdays: ['tuesday', 'friday'], from: '2026-11-01', until: '' })
    const days = ['2026-11-13', '2026-11-14', '2026-11-16', '2026-11-17']
    const actor = { id: 'the-lead', name: 'Lead', roles: ['lead' as const] }
    const ask = (asked: { classId?: string; childId?: string }) =>
      atSchool(school.schools, school.slug, async (place) => {
        const found = await expectedOn(grantFor(place, { actor, at: school.clock.now() }, 'child.read'), {
          days,
          ...asked,
        })
        return [...found].map(([day, those]) => `${day} ${[...those.values()].join(', ')}`)
      })
    expect(await ask({ classId: willow.id })).toEqual([
      '2026-11-13 expected, not at this school',
      '2026-11-14 no school, no school',
      '2026-11-16 not one of their days, expected',
      '2026-11-17 away, expected',
    ])
    expect(await ask({ childId: zoe.id })).toEqual([
      '2026-11-13 expected',
      '2026-11-14 no school',
      '2026-11-16 expected',
      '2026-11-17 expected',
    ])
    expect((await ask({}))[0]).toBe('2026-11-13 expected, not at this school, expected')
  })

  test('says nothing of children out of reach', async () => {
    const zoe = await school.child('Zoe', { in: await school.class('Oak') })
    const found = await atSchool(school.schools, school.slug, (place) => {
      const actor = { id: mia.id, name: 'Mia', roles: ['child' as const] }
      return expectedOn(grantFor(place, { actor, at: school.clock.now() }, 'check-in.do'), { days: ['2026-11-17'] })
    })
    expect([...(found.get('2026-11-17') ?? new Map()).keys()]).toEqual([mia.id])
    expect(zoe.id).not.toBe(mia.id)
  })
})

test('#36 the office comes from the menu to the days a child is at school', async () => {
  expect(linksOf((await office.visit(paths.calendar)).html)).toContain(paths.children)
  const list = await office.visit(paths.children)
  expect(linksOf(list.html)).toContain(href(paths.timetable, { childId: mia.id }))
  expect(linksOf(list.html)).toContain(href(paths.absence, { childId: mia.id }))
  const page = parse((await office.visit(href(paths.timetable, { childId: mia.id }))).html)
  expect(page.querySelector('nav a[aria-current]')?.textContent).toBe('Children')
  expect((await teacher.visit(paths.children)).status).toBe(403)
})
const linksOf = (html: string) =>
  parse(html)
    .querySelectorAll('a')
    .map((link) => link.getAttribute('href'))
