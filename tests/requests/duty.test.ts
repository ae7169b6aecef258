import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { dutyTurns } from '#db/schema/school/duty.ts'
import { aSchool } from '#tests/support/school.ts'
import { carried } from './telling.ts'

async function aStaffedSchool(at?: string) {
  const school = await aSchool(at === undefined ? {} : { at })
  const people = {
    lead: await school.person('lead', { name: 'Mrs Khan' }),
    deputy: await school.person('deputy', { name: 'Mr Osei' }),
    head: await school.person('head', { name: 'Ms Hughes' }),
    office: await school.person('office', { name: 'Mrs Patel' }),
    teacher: await school.person('practitioner', { name: 'Mr Ali' }),
  }
  const lead = await school.signedIn(people.lead)
  const set = async (fields: Record<string, string>) => {
    const token = carried((await lead.visit('/duty')).html, 'token')
    return lead.submit('/duty', { lastDay: '', from: '', until: '', ...fields, token })
  }
  return { school, people, lead, set }
}

const words = (html: string, selector: string) =>
  parse(html).querySelector(selector)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? ''
const now = 'section[aria-label="On duty now"]'

test('the first thing on the page is who is on, with their role and until when', async () => {
  const { people, lead, set } = await aStaffedSchool()
  expect(words((await lead.visit('/duty')).html, now)).toBe('Mr Osei, deputyMrs Khan, safeguarding lead')
  await set({ person: people.deputy.id, kind: 'on duty', firstDay: '2026-11-17' })
  await set({ person: people.lead.id, kind: 'away', firstDay: '2026-11-18' })
  expect(words((await lead.visit('/duty')).html, now)).toBe(
    'Mr Osei, deputy, on duty, until 15:30Mrs Khan, safeguarding lead, until tomorrow at 00:00',
  )
})

test('out of hours it says who is on call, or that nobody is', async () => {
  const { people, lead, set, school } = await aStaffedSchool()
  await set({ person: people.teacher.id, kind: 'on call', firstDay: '2026-11-17' })
  school.clock.set('2026-11-17T15:40:00Z')
  expect(words((await (await school.signedIn(people.lead)).visit('/duty')).html, now)).toBe(
    'School is closed.Mr Ali, on call, until tomorrow at 08:45',
  )
  school.clock.set('2026-11-18T20:00:00Z')
  expect((await (await school.signedIn(people.lead)).visit('/duty')).html).toContain('Nobody is on call.')
  expect((await lead.visit('/duty')).status).toBe(302)
})

test('a coming school day without anybody is warned of on the page, the desk and the head’s page', async () => {
  const { people, lead, set, school } = await aStaffedSchool()
  const head = await school.signedIn(people.head)
  for (const page of [await lead.visit('/desk'), await head.visit('/school'), await lead.visit('/duty')])
    expect(page.html).not.toContain('Nobody will be on duty')
  await set({ person: people.lead.id, kind: 'away', firstDay: '2026-11-18', lastDay: '2026-11-19' })
  await set({ person: people.deputy.id, kind: 'away', firstDay: '2026-11-19', from: '13:00', until: '16:00' })
  for (const page of [await lead.visit('/desk'), await head.visit('/school'), await lead.visit('/duty')]) {
    expect(page.html).toContain('Nobody will be on duty for safeguarding')
    expect(page.html).toContain('on Thursday 19 November, from 13:00 to 15:30')
    expect(page.html).not.toContain('on Wednesday 18 November, ')
  }
})

test('a turn during which somebody is away is named as one that does not count', async () => {
  const { people, lead, set } = await aStaffedSchool()
  await set({ person: people.deputy.id, kind: 'on duty', firstDay: '2026-11-18' })
  await set({ person: people.deputy.id, kind: 'away', firstDay: '2026-11-18' })
  expect((await lead.visit('/duty')).html).toContain('On duty, but away for some of it, which comes first')
})

test('a form sent twice, and the same turn set again, are one turn; taken back it is gone from the page', async () => {
  const { people, lead, set, school } = await aStaffedSchool()
  const token = carried((await lead.visit('/duty')).html, 'token')
  const turn = { person: people.deputy.id, kind: 'on duty', firstDay: '2026-11-18', lastDay: '', from: '', until: '' }
  for (let times = 0; times < 2; times++) await lead.submit('/duty', { ...turn, token })
  await set(turn)
  const rows = await school.rows(dutyTurns)
  expect(rows.map(({ from, until }) => [from.toISOString(), until.toISOString()])).toEqual([
    ['2026-11-18T08:45:00.000Z', '2026-11-18T15:30:00.000Z'],
  ])
  const address = `/duty/${rows[0]?.id ?? ''}/taking-back`
  for (const time of [1, 2]) {
    const { location } = await lead.submit(address)
    expect(location, `${time}`).toBe('/duty?saved=duty-removed&on=2026-11-18')
    expect((await lead.visit(location ?? '')).html).toContain(
      'Saved. The duty on Wednesday 18 November 2026 is removed.',
    )
  }
  expect((await lead.visit('/duty')).html).not.toContain('Duties:')
  expect((await school.audit()).filter(({ entity }) => entity === 'duty').length).toBeGreaterThan(3)
})

test('over a week duty is set on school days alone, and over a weekend somebody can be on call', async () => {
  const { people, set, school } = await aStaffedSchool()
  await set({ person: people.deputy.id, kind: 'on duty', firstDay: '2026-11-20', lastDay: '2026-11-23' })
  await set({ person: people.teacher.id, kind: 'on call', firstDay: '2026-11-20', lastDay: '2026-11-22' })
  const stretches = (await school.rows(dutyTurns)).map(({ kind, from, until }) =>
    `${kind} ${from.toISOString()} ${until.toISOString()}`.replaceAll(':00.000Z', ''),
  )
  expect(stretches.sort()).toEqual([
    'on call 2026-11-20T15:30 2026-11-21T08:45',
    'on call 2026-11-21T08:45 2026-11-22T08:45',
    'on call 2026-11-22T08:45 2026-11-23T08:45',
    'on duty 2026-11-20T08:45 2026-11-20T15:30',
    'on duty 2026-11-23T08:45 2026-11-23T15:30',
  ])
})

test.each([
  ['a teacher on duty', { person: 'teacher', kind: 'on duty' }, 'Only the lead and deputies can be on duty'],
  ['a teacher away', { person: 'teacher', kind: 'away' }, 'Only the lead, deputies, head and office are set as away'],
  ['a day that is over', { firstDay: '2026-11-16' }, 'There is no school left on these days'],
  ['a weekend', { firstDay: '2026-11-21' }, 'There is no school left on these days'],
  ['one time alone', { from: '09:00' }, 'Enter both times, or neither'],
  ['days the wrong way round', { lastDay: '2026-11-17' }, 'The last day comes before the first'],
  ['a whole year', { lastDay: '2027-11-17' }, 'Add two months at a time at most'],
  ['nobody', { person: 'nobody' }, 'Choose who'],
] as const)('%s is sent back with what was entered', async (_what, wrong, sentence) => {
  const { people, set, school } = await aStaffedSchool()
  const asked = { person: 'deputy', kind: 'on duty', firstDay: '2026-11-18', ...wrong }
  const who = { ...people, nobody: { id: '' } }[asked.person]
  const page = await set({ ...asked, person: who?.id ?? '' })
  expect(page.status).toBe(422)
  expect(page.html).toContain(sentence)
  expect(page.html).toContain(`value="${asked.firstDay}"`)
  expect(await school.rows(dutyTurns)).toEqual([])
})

test('the office sees who is on and changes nothing', async () => {
  const { people, school } = await aStaffedSchool()
  const office = await school.signedIn(people.office)
  const { html, status } = await office.visit('/duty')
  expect(status).toBe(200)
  expect(html).not.toContain('Add this duty')
  const turn = { person: people.deputy.id, kind: 'away', firstDay: '2026-11-18' }
  expect((await office.submit('/duty', turn)).status).toBe(403)
  expect((await (await school.signedIn(people.teacher)).visit('/duty')).status).toBe(403)
})
