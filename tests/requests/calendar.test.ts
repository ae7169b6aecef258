import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '#app/web/paths.ts'
import { daysToSet } from '#app/school/calendar/days-to-set.ts'
import { schoolDays } from '#db/schema/school/calendar.ts'
import { jobs } from '#db/schema/jobs.ts'
import type { Browser } from '#tests/support/browser.ts'
import { aSchool, type School } from '#tests/support/school.ts'
import { checkIn, hiddenField, wordsOn } from './tablet.ts'

const usual = { opens: '08:45', closes: '15:30' }
let school: School
let office: Browser

beforeEach(async () => {
  school = await aSchool()
  office = await school.signedIn(await school.person('office'))
})

const kinds = async () => (await school.rows(schoolDays)).map(({ date, kind }) => `${date} ${kind}`).sort()
const bring = (fields: Readonly<Record<string, string | Blob>>) => {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields))
    if (typeof value === 'string') body.append(name, value)
    else body.append(name, value, 'terms.ics')
  return office.request(paths.calendarImport, { method: 'POST', body, headers: { 'Sec-Fetch-Site': 'same-origin' } })
}

describe('the calendar', () => {
  test('with nothing in it says so first', async () => {
    expect((await office.visit(paths.calendar)).html).toContain('No term is in the calendar yet')
  })

  test('says first that it ends soon and which day in the middle is missing, then what each day is', async () => {
    const days = daysToSet('2026-11-02', '2026-12-17', { kind: 'school', ...usual })
    await school.schoolDays([
      ...days.filter(({ date }) => date !== '2026-11-18'),
      { date: '2026-12-18', kind: 'inset', ...usual },
      { date: '2026-12-21', kind: 'school', opens: '08:45', closes: '13:15' },
    ])
    const { html } = await office.visit(paths.calendar)
    expect(html).toContain('The calendar ends on Monday 21 December 2026: add next year.')
    expect(html).toContain('Wednesday 18 November 2026')
    expect(html).toContain('INSET')
    expect(html).toContain('08:45–13:15')
  })

  test('shows any school year there is, and this one when nobody asks for a real one', async () => {
    expect((await office.visit(`${paths.calendar}?year=2030`)).html).toContain('School year 2030 to 2031')
    for (const year of ['99999', '-1', 'x', "' OR 1=1", '1999'])
      expect((await office.visit(`${paths.calendar}?year=${encodeURIComponent(year)}`)).html).toContain(
        'School year 2026 to 2027',
      )
  })
})

describe('setting days', () => {
  const set = (fields: Readonly<Record<string, string>>) => office.submit(paths.schoolDays, { ...usual, ...fields })

  test('sets a closure for today at once, and what is due is counted anew', async () => {
    const page = await set({ from: '2026-11-17', until: '', kind: 'closure' })
    expect([page.status, page.location]).toEqual([303, '/calendar?year=2026&saved=calendar&on=2026-11-17&as=closure'])
    expect(await kinds()).toEqual(['2026-11-17 closure'])
    expect((await office.visit(page.location ?? '')).html).toContain(
      'Saved. School is closed on Tuesday 17 November 2026. Due times have been worked out again.',
    )
    expect((await school.rows(jobs)).map(({ kind }) => kind)).toEqual(['due-times.renew'])
    expect((await school.audit()).at(-1)).toMatchObject({ action: 'calendar.manage', entityId: '2026-11-17' })
  })

  test('#49 asks first where children have checked in today, and closes the school once it is ticked', async () => {
    const willow = await school.class('Willow')
    await checkIn(await school.childIn(await school.child('Amira', { in: willow })))
    const asked = await set({ from: '2026-11-17', until: '', kind: 'closure' })
    expect(asked.status).toBe(422)
    expect(wordsOn(asked)).toContain('1 child has checked in today. If there is no school today, what is due today')
    expect(await kinds()).toEqual([])
    expect((await set({ from: '2026-11-18', until: '', kind: 'closure' })).status).toBe(303)
    expect((await set({ from: '2026-11-17', until: '', kind: 'closure', sure: 'yes' })).status).toBe(303)
    expect(await kinds()).toEqual(['2026-11-17 closure', '2026-11-18 closure'])
  })

  test('sets the weekdays of several, and leaves bank holidays what they are', async () => {
    await set({ from: '30/04/2027', until: '04/05/2027', kind: 'school' })
    expect(await kinds()).toEqual(['2027-04-30 school', '2027-05-03 bank_holiday', '2027-05-04 school'])
  })

  test('shows what a day is before it is changed', async () => {
    await school.schoolDays([{ date: '2026-12-18', kind: 'school', opens: '08:45', closes: '13:15' }])
    const { html } = await office.visit(`${paths.schoolDays}?from=2026-12-18`)
    expect(html).toMatch(/value="13:15"/)
    expect(html).toMatch(/value="school"[^>]*checked|checked[^>]*value="school"/)
  })

  test.each([
    ['no first day', { from: '', kind: 'school' }, 'Write the first day'],
    ['no such day', { from: '2027-02-29', kind: 'school' }, 'There is no such day'],
    ['another century', { from: '1926-11-17', kind: 'school' }, 'is not between 2000 and 2100'],
    ['no kind', { from: '2026-11-17' }, 'Choose what these days are'],
    [
      'a last day before the first',
      { from: '2026-11-17', until: '2026-11-16', kind: 'school' },
      'must not come before',
    ],
    ['more than a year', { from: '2026-11-17', until: '2028-11-16', kind: 'school' }, 'a year or less'],
    ['a weekend', { from: '2026-11-21', until: '2026-11-22', kind: 'school' }, 'only a weekend'],
    ['hours that are none', { from: '2026-11-17', kind: 'school', opens: 'nine' }, 'like 08:45'],
    [
      'hours that end before they begin',
      { from: '2026-11-17', kind: 'school', opens: '16:00' },
      'open before it closes',
    ],
  ])('with %s is sent back in words, with everything that was typed', async (_what, fields, words) => {
    const { status, html } = await set(fields)
    expect(status).toBe(422)
    expect(html).toContain(words)
    expect(html).toContain(`value="${fields.from}"`)
    expect(await kinds()).toEqual([])
  })
})

describe('bringing in a calendar', () => {
  const ics = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'SUMMARY:Half term',
    'DTSTART;VALUE=DATE:20270215',
    'DTEND;VALUE=DATE:20270217',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'SUMMARY:Summer fair',
    'DTSTART;VALUE=DATE:20270612',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')

  test('shows first what would change and changes nothing, then does just that', async () => {
    const shown = await bring({ file: new Blob([ics]), text: '', ...usual })
    expect(shown.status).toBe(200)
    expect(shown.html).toContain('Nothing has changed yet. 2 days would be new.')
    expect(shown.html).toContain('Monday 15 February 2027')
    expect(shown.html).toContain('What are these days?')
    expect(shown.html).toContain('“Summer fair”')
    expect(await kinds()).toEqual([])
    const made = await office.submit(paths.calendarChanges, { days: hiddenField(shown, 'days') })
    expect(made.status).toBe(303)
    expect(made.location).toBe('/calendar?year=2026&saved=calendar&on=2027-02-15&to=2027-02-16&as=holiday')
    expect(await kinds()).toEqual(['2027-02-15 holiday', '2027-02-16 holiday'])
    const again = await bring({ text: ics, ...usual })
    expect(again.html).toContain('The calendar already has the rest.')
  })

  test('says what a day was that would change', async () => {
    await school.schoolDays([{ date: '2026-11-18', kind: 'school', ...usual }])
    const { html } = await bring({ text: '18/11/2026,closed\n19/11/2026,school', ...usual })
    expect(html).toContain('1 day would be new and 1 day would change.')
    expect(html).toContain('School, 08:45 to 15:30')
  })

  test('keeps what was pasted when it cannot be used', async () => {
    const { status, html } = await bring({ text: 'BEGIN:VCALENDAR\nnothing', opens: '09:00', closes: '15:15' })
    expect(status).toBe(422)
    expect(html).toContain('There are no days in it')
    expect(html).toContain('BEGIN:VCALENDAR\nnothing')
    expect(html).toContain('value="09:00"')
  })

  test.each([
    ['nothing', {}, 'Choose a file, or paste'],
    ['an empty file', { file: new Blob([]) }, 'Choose a file, or paste'],
    ['a file that is too large', { file: new Blob(['x'.repeat(512 * 1024 + 1)]) }, 'Choose a file of 512 kB or less'],
    ['ten thousand rows', { file: new Blob(['x,y\n'.repeat(10_000)]) }, 'And 9800 more.'],
    ['bytes that mean nothing', { file: new Blob([new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x00])]) }, 'is not a day'],
    ['a picture', { file: new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 10, 26])]) }, 'This is a picture'],
  ])('%s is answered in plain words', async (_what, fields, words) => {
    const { status, html } = await bring({ text: '', ...usual, ...fields })
    expect(status).toBeLessThan(500)
    expect(html).toContain(words)
    expect(await kinds()).toEqual([])
  })

  test('two files are one too many', async () => {
    const body = new FormData()
    for (const name of ['a.ics', 'b.ics']) body.append('file', new Blob([ics]), name)
    const headers = { 'Sec-Fetch-Site': 'same-origin' }
    const page = await office.request(paths.calendarImport, { method: 'POST', body, headers })
    expect([page.status, page.html.includes('Choose one file')]).toEqual([422, true])
  })

  test('the school’s own file brought in again changes nothing', async () => {
    const days = ['2026-11-16', '2026-11-17', '2026-11-18'].map((date) => ({ date, kind: 'school' as const, ...usual }))
    await school.schoolDays([...days, { date: '2026-11-19', kind: 'inset', ...usual }])
    const file = await office.visit(paths.calendarFile)
    expect(file.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8')
    expect(file.headers.get('Cache-Control')).toContain('no-store')
    expect((await bring({ text: file.html, ...usual })).html).toContain('The calendar already has all of this.')
  })

  test('changes that were not shown by us are not made', async () => {
    for (const days of ['', 'picnic', '2026-11-17,picnic', '2026-11-17,school\nx'])
      expect((await office.submit(paths.calendarChanges, { days })).status).toBe(409)
    expect(await kinds()).toEqual([])
  })
})
