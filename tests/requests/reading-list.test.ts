import { expect, test } from 'vitest'
import { paths } from '#app/paths.ts'
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
  expect(ofLead).toContain('2 nobody has read. The first is due today at 15:30.')
  expect(ofLead).toMatch(/Amira.*Ben/)
  const ofClass = wordsOn(await (await school.signedIn(mrAli)).visit(paths.worries))
  expect(ofClass).toContain('1 nobody has read.')
  expect(ofClass).not.toContain('Ben')
  school.clock.set('2026-11-18T09:00:00Z')
  const late = wordsOn(await (await school.signedIn(mrsKhan)).visit(paths.worries))
  expect(late).toContain('2 nobody has read, late: the first was due yesterday at 15:30.')
  expect(late).toContain('Late: yesterday at 15:30')
})

test('what has been read stands below with who read it and when, for two weeks, and then on pages of its own', async () => {
  const { school, willow, mrsKhan } = await aSchoolWithTwoClasses()
  const { worryId } = await tells(school, await school.child('Amira', { in: willow }), { text: 'one' })
  const lead = await school.signedIn(mrsKhan)
  await lead.submit(`/worries/${worryId}/reading`)
  const page = wordsOn(await lead.visit(paths.worries))
  expect(page).toContain('Somebody has read every one.')
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
  expect(wordsOn(first)).toContain('43 nobody has read.')
  expect(wordsOn(first)).toContain('Page 1 of 2')
  expect(first.html.match(/href="\/worries\/[0-9a-f-]{36}"/g)).toHaveLength(40)
  const last = await lead.visit(`${paths.worries}?page=9`)
  expect(wordsOn(last)).toContain('Page 2 of 2')
  expect(last.html.match(/href="\/worries\/[0-9a-f-]{36}"/g)).toHaveLength(3)
})
