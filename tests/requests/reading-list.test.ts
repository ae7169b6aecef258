import { v7 as newId } from 'uuid'
import { expect, test } from 'vitest'
import { paths } from '#app/web/paths.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Page } from '#tests/support/browser.ts'
import { aSchool } from '#tests/support/school.ts'
import { wordsOn } from './tablet.ts'
import { tells } from './telling.ts'

async function aSchoolWithTwoClasses() {
  const school = await aSchool()
  const [willow, oak] = [await school.class('Willow'), await school.class('Oak')]
  const mrAli = await school.person('practitioner', { name: 'Sam Ali', knownAs: 'Mr Ali', cares: willow })
  const mrsKhan = await school.person('lead', { name: 'Rukhsana Khan', knownAs: 'Mrs Khan' })
  return { school, willow, oak, mrAli, mrsKhan }
}

test('the list says in words how many nobody has read and by when the first is due', async () => {
  const { school, willow, oak, mrAli, mrsKhan } = await aSchoolWithTwoClasses()
  await tells(school, await school.child('Amira', { in: willow }), { text: 'one' })
  await tells(school, await school.child('Ben', { in: oak }), { text: 'two' })
  const ofLead = wordsOn(await (await school.signedIn(mrsKhan)).visit(paths.worries))
  expect(ofLead).toContain('2 unread. Read the first by 15:30.')
  expect(ofLead).toMatch(/Amira.*Ben/)
  const ofClass = wordsOn(await (await school.signedIn(mrAli)).visit(paths.worries))
  expect(ofClass).toContain('1 unread.')
  expect(ofClass).not.toContain('Ben')
  school.clock.set('2026-11-18T09:00:00Z')
  const late = wordsOn(await (await school.signedIn(mrsKhan)).visit(paths.worries))
  expect(late).toContain('2 unread and late: the first was due yesterday at 15:30.')
  expect(late).toContain('Late: yesterday at 15:30')
})

test('#43 a worry is to be read by when the alert it gave rise to is due, until somebody has picked that up', async () => {
  const { school, willow, mrsKhan } = await aSchoolWithTwoClasses()
  await tells(school, await school.child('Amira', { in: willow }), { text: 'i want to die' })
  const [alert] = await school.rows(alerts)
  expect(alert?.dueAt.toISOString()).toBe('2026-11-17T10:10:00.000Z')
  const lead = await school.signedIn(mrsKhan)
  const page = wordsOn(await lead.visit(paths.worries))
  expect(page).toContain('1 unread. Read the first by 10:10.')
  expect(page).toMatch(/Amira.*today at 10:10/)
  school.clock.forward(61)
  const later = await school.signedIn(mrsKhan)
  expect(wordsOn(await later.visit(paths.worries))).toContain('1 unread and late: the first was due today at 10:10.')
})

test('what has been read stands below with who read it and when, for two weeks, and then on pages of its own', async () => {
  const { school, willow, mrsKhan } = await aSchoolWithTwoClasses()
  const { worryId } = await tells(school, await school.child('Amira', { in: willow }), { text: 'one' })
  const lead = await school.signedIn(mrsKhan)
  await lead.submit(`/worries/${worryId}/reading`, { seen: worryId })
  const page = wordsOn(await lead.visit(paths.worries))
  expect(page).toContain('All worries have been read.')
  expect(page).toContain('Mrs Khan, today at 09:10')
  school.clock.set('2026-12-02T09:10:00Z')
  const later = await school.signedIn(mrsKhan)
  expect(wordsOn(await later.visit(paths.worries))).toContain('Nothing was read in the last 14 days.')
  const older = wordsOn(await later.visit(`${paths.worries}?older=yes`))
  expect(older).toContain('Mrs Khan, on Tuesday 17 November at 09:10')
})

test('more than a page of them is counted in full and shown page by page, and no page is past the last', async () => {
  const { school, willow, mrsKhan } = await aSchoolWithTwoClasses()
  const amira = await school.child('Amira', { in: willow })
  for (let told = 0; told < 43; told++) await tells(school, amira, { text: `number ${told}` })
  const lead = await school.signedIn(mrsKhan)
  const first = await lead.visit(paths.worries)
  expect(wordsOn(first)).toContain('43 unread.')
  expect(wordsOn(first)).toContain('Page 1 of 2')
  expect(first.html.match(/href="\/worries\/[0-9a-f-]{36}"/g)).toHaveLength(40)
  const last = await lead.visit(`${paths.worries}?page=9`)
  expect(wordsOn(last)).toContain('Page 2 of 2')
  expect(last.html.match(/href="\/worries\/[0-9a-f-]{36}"/g)).toHaveLength(3)
})

const placesOf = (html: string, names: readonly string[]) => names.map((name) => html.indexOf(`>${name} K<`))
const menuCount = ({ html }: Page) => /href="\/worries"[^>]*>Worries <span class="count">(\d+)</.exec(html)?.[1]

test('#44 the most serious stands first with a word that says why, and every page counts the same', async () => {
  const { school, willow, oak, mrAli, mrsKhan } = await aSchoolWithTwoClasses()
  const told = [
    ['Water', { topic: 'friends', size: 'small', text: 'my water bottle' }],
    ['Talk', { want: 'talk to me today' }],
    ['Big', { topic: 'school', size: 'big' }],
    ['Unsure', { safe: 'not sure' }],
    ['Afraid', { safe: 'no', text: 'afraid of home' }],
    ['Hurt', { text: 'my uncle hurts me' }],
  ] as const
  for (const [name, tapped] of told) {
    await tells(school, await school.child(name, { in: willow }), tapped)
    school.clock.forward(1)
  }
  await tells(school, await school.child('Elsewhere', { in: oak }), { topic: 'friends' })
  const lead = await school.signedIn(mrsKhan)
  const serious = ['Afraid', 'Unsure', 'Hurt', 'Big', 'Talk', 'Water']
  for (const path of [paths.worries, paths.desk]) {
    const page = await lead.visit(path)
    const [, list = ''] = page.html.split('Worries to read: 7')
    // On the desk what is as serious and due as soon keeps the order in which the children came to the school.
    const order = placesOf(list, path === paths.desk ? ['Afraid', 'Unsure', 'Hurt', 'Talk', 'Big', 'Water'] : serious)
    expect(Math.min(...order), path).toBeGreaterThan(-1)
    expect(order, path).toEqual(order.toSorted((one, other) => one - other))
    expect(menuCount(page), path).toBe('7')
    const row = (name: string) => new RegExp(`<tr(?:(?!<tr).)*>${name} K<(?:(?!</tr).)*`, 's').exec(list)?.[0] ?? ''
    expect(row('Afraid')).toMatch(/>Urgent<.*(?:>Not safe<|I do not feel safe)/s)
    expect(row('Hurt')).toMatch(/>High</)
    expect(row('Big')).toMatch(/>Big<|a big worry/)
    expect(row('Talk')).toMatch(/>Talk today<|talk to them today/)
    expect(row('Water')).not.toContain('class="tag')
  }
  // What is for the lead alone neither counts for the class nor shows in it.
  const teacher = await school.signedIn(mrAli)
  for (const path of [paths.worries, paths.toDo]) {
    const page = await teacher.visit(path)
    expect(page.html, path).toContain('Worries to read: 3')
    expect(menuCount(page), path).toBe('3')
    expect(page.html, path).not.toMatch(/Afraid|Unsure|Hurt|Elsewhere/)
  }
  const ofClass = await teacher.visit(`/classes/${willow.id}`)
  expect(wordsOn(ofClass)).toContain('3 worries to read')
  expect(menuCount(ofClass)).toBe('3')
  expect((await lead.visit(`/classes/${willow.id}`)).html).toContain('6 worries to read')
})

test('#44 an alert that may not be opened does not tell on the worry behind it, and one that is resolved no longer counts', async () => {
  const { school, willow, mrAli } = await aSchoolWithTwoClasses()
  const amira = await school.child('Amira', { in: willow })
  const mild = await tells(school, amira, { topic: 'school', size: 'big' })
  // The same kind of thing, but graver: the one alert of both is now for the lead alone.
  await tells(school, amira, { topic: 'home', size: 'big' })
  const page = await (await school.signedIn(mrAli)).visit(paths.worries)
  expect(page.html).toContain(`/worries/${mild.worryId}`)
  expect(page.html).toMatch(/>Big</)
  expect(page.html).not.toMatch(/>(High|Medium)</)
})

test('#44 of a few thousand that nobody has read the most serious is first, and each stands on one page', async () => {
  const { school, willow, mrsKhan } = await aSchoolWithTwoClasses()
  const amira = await school.child('Amira', { in: willow })
  const at = school.clock.now()
  await school.write(async (tx) => {
    for (let lot = 0; lot < 30; lot++) {
      const dueAt = new Date(at.getTime() + lot * 60_000)
      const same = { childId: amira.id, audience: 'class', writtenAt: at, dueAt, source: 'paper' } as const
      await tx.insert(worries).values(Array.from({ length: 100 }, () => ({ ...same, id: newId() })))
    }
  })
  const { worryId } = await tells(school, amira, { safe: 'no' })
  const lead = await school.signedIn(mrsKhan)
  const first = await lead.visit(paths.worries)
  expect(wordsOn(first)).toContain('3001 unread')
  expect(wordsOn(first)).toContain('Page 1 of 76')
  expect(/href="\/worries\/([0-9a-f-]{36})"/.exec(first.html)?.[1]).toBe(worryId)
  const seen = new Set<string>()
  for (const page of [1, 2, 75, 76]) {
    const { html } = await lead.visit(`${paths.worries}?page=${page}`)
    for (const [, id = ''] of html.matchAll(/href="\/worries\/([0-9a-f-]{36})"/g)) seen.add(id)
  }
  expect(seen.size).toBe(121)
})
