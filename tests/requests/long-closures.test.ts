import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { calendarProposals, dueTimeMoves, schoolDays } from '#db/schema/school/calendar.ts'
import { jobs } from '#db/schema/jobs.ts'
import { messages } from '#db/schema/messages.ts'
import type { Browser, Page } from '#tests/support/browser.ts'
import { aSchool, type School } from '#tests/support/school.ts'
import { hiddenField } from './tablet.ts'

const usual = { opens: '08:45', closes: '15:30' }
const aYear = { from: '2026-11-17', until: '2027-11-16', kind: 'closure', ...usual }
type Role = 'office' | 'head' | 'lead' | 'deputy' | 'practitioner'
let school: School
let office: Browser
let people: Record<Role, Awaited<ReturnType<School['person']>>>

beforeEach(async () => {
  school = await aSchool()
  people = {
    office: await school.person('office', { name: 'Olive Lowe' }),
    head: await school.person('head', { name: 'Hanna Okoro' }),
    lead: await school.person('lead', { name: 'Sadia Khan' }),
    deputy: await school.person('deputy'),
    practitioner: await school.person('practitioner'),
  }
  office = await school.signedIn(people.office)
})

const closeForAYear = () => office.submit(paths.schoolDays, aYear)
const said = (saved: string, as = '') => `${paths.longClosures}?saved=${saved}&on=2026-11-17&to=2027-11-16${as}`
const proposals = () => school.rows(calendarProposals)
const theOne = async () => (await proposals())[0]?.id ?? ''
const decide = async (who: Browser, how: 'closureAgreement' | 'closureRefusal'): Promise<Page> =>
  who.submit(href(paths[how], { proposalId: await theOne() }))
const daysSet = async () => (await school.rows(schoolDays)).length

describe('#3 a closure of a year', () => {
  test('is kept and not carried out: nothing moves, nothing is lost, and those who may agree are told', async () => {
    const page = await closeForAYear()
    expect([page.status, page.location]).toEqual([303, said('closure-asked', '&as=closure')])
    expect(await daysSet()).toBe(0)
    expect(await school.rows(jobs)).not.toContainEqual(expect.objectContaining({ kind: 'due-times.renew' }))
    const [kept] = await proposals()
    expect(kept).toMatchObject({ firstDay: '2026-11-17', lastDay: '2027-11-16', askedBy: people.office.id })
    expect(kept?.days).toHaveLength(261)
    expect((await school.rows(messages)).map(({ kind, personId }) => [kind, personId]).toSorted()).toEqual(
      [people.head, people.lead].map(({ id }) => ['second person', id]).toSorted(),
    )
    expect((await school.audit()).at(-1)).toMatchObject({ action: 'calendar.manage', entityId: kept?.id })
    const { html } = await office.visit(page.location ?? '')
    expect(html).toContain('The school is not closed yet')
    expect(html).toContain('Closed from Tuesday 17 November 2026 until Tuesday 16 November 2027')
    expect(html).toMatch(/Hanna Okoro or Sadia Khan/)
    expect(html).not.toContain('Agree: close')
  })

  test('asked for twice is asked for once', async () => {
    await closeForAYear()
    await closeForAYear()
    expect(await proposals()).toHaveLength(1)
    expect(await school.rows(messages)).toHaveLength(2)
  })

  test('stands on the calendar, and on the first pages of those who may agree', async () => {
    await closeForAYear()
    for (const [who, path] of [
      ['office', paths.calendar],
      ['head', paths.school],
      ['lead', paths.desk],
    ] as const) {
      const { html } = await (await school.signedIn(people[who])).visit(path)
      expect(html, path).toContain('A second person has to agree to a long closure.')
      expect(html, path).toContain('until Tuesday 16 November 2027')
    }
    expect((await (await school.signedIn(people.deputy)).visit(paths.desk)).html).not.toContain('A second person')
  })

  test.each(['head', 'lead'] as const)('counts once the %s agrees', async (who) => {
    await closeForAYear()
    const second = await school.signedIn(people[who])
    expect((await second.visit(paths.longClosures)).html).toContain('Agree: close until Tuesday 16 November 2027')
    const page = await decide(second, 'closureAgreement')
    expect([page.status, page.location]).toEqual([303, said('closure-agreed')])
    expect(await daysSet()).toBe(261)
    expect((await school.rows(jobs)).map(({ kind }) => kind)).toContain('due-times.renew')
    expect((await school.audit()).at(-1)).toMatchObject({ action: 'calendar.agree', actorId: people[who].id })
    const after = (await second.visit(page.location ?? '')).html
    expect(after).toContain('Saved. School is closed from Tuesday 17 November 2026 until Tuesday 16 November 2027')
    expect(after).toContain('Decided in the last month')
    // Sent again it is once; another person is told that it is decided.
    expect((await decide(second, 'closureAgreement')).status).toBe(303)
    expect((await decide(await school.signedIn(people.head), 'closureRefusal')).status).toBe(409)
  })

  test('is never agreed to by whoever asked for it, nor by whoever has no say', async () => {
    await closeForAYear()
    expect((await decide(office, 'closureAgreement')).status).toBe(409)
    for (const who of ['deputy', 'practitioner'] as const)
      expect((await decide(await school.signedIn(people[who]), 'closureAgreement')).status, who).toBe(403)
    expect(await daysSet()).toBe(0)
    const colleague = await school.signedIn(await school.person('office'))
    expect((await decide(colleague, 'closureAgreement')).status).toBe(303)
    expect(await daysSet()).toBe(261)
  })

  test('is turned down by the second, or taken back by the first, and nothing changes', async () => {
    await closeForAYear()
    const page = await decide(await school.signedIn(people.head), 'closureRefusal')
    expect(page.location).toBe(said('closure-refused'))
    await closeForAYear()
    const [, again] = await proposals()
    expect((await office.submit(href(paths.closureRefusal, { proposalId: again?.id ?? '' }))).status).toBe(303)
    expect((await proposals()).map(({ decision }) => decision)).toEqual(['turned down', 'turned down'])
    expect(await daysSet()).toBe(0)
    expect((await office.visit(paths.calendar)).html).not.toContain('A second person')
  })

  test('cannot grow between asking and agreeing', async () => {
    await office.submit(paths.schoolDays, { ...aYear, until: '2027-01-29' })
    await office.submit(paths.schoolDays, { ...aYear, from: '2027-02-01', until: '2027-02-26' })
    const page = await decide(await school.signedIn(people.head), 'closureAgreement')
    expect([page.status, page.html.includes('The calendar has changed since')]).toEqual([409, true])
    expect(await daysSet()).toBe(20)
  })

  test('that comes in a file is kept the same way', async () => {
    const text =
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:School closed\nDTSTART:20261117\nDTEND:20271117\nEND:VEVENT\nEND:VCALENDAR'
    const body = new FormData()
    for (const [name, value] of Object.entries({ text, ...usual })) body.append(name, value)
    const headers = { 'Sec-Fetch-Site': 'same-origin' }
    const shown = await office.request(paths.calendarImport, { method: 'POST', body, headers })
    const page = await office.submit(paths.calendarChanges, { days: hiddenField(shown, 'days') })
    expect(page.location).toBe(said('closure-asked', '&as=closure'))
    expect([await daysSet(), (await proposals()).length]).toEqual([0, 1])
  })

  test('by an address that is nobody’s is not found', async () => {
    for (const path of [paths.closureAgreement, paths.closureRefusal])
      expect((await office.submit(href(path, { proposalId: randomUUID() }))).status).toBe(404)
  })
})

test('#3 a term that is set, a summer holiday and a snow day wait for nobody, and are confirmed', async () => {
  for (const days of [
    { from: '2026-11-17', until: '2026-11-17', kind: 'closure' },
    { from: '2027-04-12', until: '2027-07-21', kind: 'school' },
    { from: '2027-07-22', until: '2027-08-31', kind: 'holiday' },
  ]) {
    const page = await office.submit(paths.schoolDays, { ...usual, ...days })
    expect((await office.visit(page.location ?? '')).html).toMatch(/Saved\. [^<]* Due times have been worked out again/)
  }
  expect(await proposals()).toEqual([])
})

test('#3 the desk says how much is due later, and the head’s first page that it is', async () => {
  const move = { at: school.clock.now(), alerts: 4, worries: 2, concerns: 0 }
  await school.write((tx) => tx.insert(dueTimeMoves).values(move))
  const desk = await (await school.signedIn(people.lead)).visit(paths.desk)
  expect(desk.html).toContain('Due times for 4 alerts and 2 worries changed today at')
  const first = await (await school.signedIn(people.head)).visit(paths.school)
  expect(first.html).toContain('so some things are due later')
  expect(first.html).not.toContain('4 alerts and 2 worries')
  await school.write((tx) => tx.update(dueTimeMoves).set({ alerts: 0, worries: 0 }))
  const back = await (await school.signedIn(people.lead)).visit(paths.desk)
  expect(back.html).not.toContain('so some things are due later')
})
