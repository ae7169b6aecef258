import { expect, test } from 'vitest'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { aSchool } from '#tests/support/school.ts'
import { checkIn, wordsOn } from './tablet.ts'

/** What a child of a school writes, who of its grown-ups may open it, and what the child reads of that. */
async function said(words: string, children: readonly string[] = []) {
  const school = await aSchool()
  const willow = await school.class('Willow')
  for (const firstName of children) await school.child(firstName, { in: willow })
  const mia = await school.child('Mia', { in: willow, yearGroup: '6' })
  const people = [
    await school.person('practitioner', { name: 'Sam Ali', knownAs: 'Mr Ali', cares: willow }),
    await school.person('lead', { name: 'Rukhsana Khan', knownAs: 'Mrs Khan' }),
    await school.person('deputy', { name: 'Joe Osei', knownAs: 'Mr Osei' }),
    await school.person('head', { name: 'Ada Okoro', knownAs: 'Ms Okoro' }),
  ]
  const tablet = await school.childIn(mia)
  const last = await checkIn(tablet, { worry: { words } })
  const [worry] = await school.rows(worries)
  const opening: string[] = []
  for (const person of people) {
    const browser = await school.signedIn(person)
    const pages = [
      await browser.visit(`/worries/${worry?.id}`),
      await browser.visit(`/allegations/worries/${worry?.id}`),
    ]
    if (pages.some(({ status }) => status === 200)) opening.push(person.knownAs)
  }
  return { opening, audience: worry?.audience, page: wordsOn(last) }
}

test.each([
  'mrs khan and mr osei and mr ali all hit me',
  'mr ali hits me and so do mrs khan and mr osei',
  'mr a and mrs k hit me',
  'the deputy and the lead and my teacher hit me',
])('#1 nobody of a list opens what accuses them all, and the child reads of nobody of it: “%s”', async (words) => {
  const { opening, page } = await said(words)
  expect(opening).toEqual(['Ms Okoro'])
  expect(page).not.toMatch(/Mrs Khan|Mr Osei|Mr Ali/)
})

test('#1 a bare name that no child goes by accuses; one that a child goes by keeps whoever may be meant until somebody has read it', async () => {
  expect(await said('rukhsana hits me')).toMatchObject({ opening: ['Ms Okoro'], audience: 'head' })
  const ordinary = await said('sam pushed me', ['Sam'])
  expect(ordinary.audience).not.toBe('head')
  expect(ordinary.opening).toEqual(expect.arrayContaining(['Mrs Khan', 'Mr Osei']))
  const maybe = await said('sam hits me', ['Sam'])
  expect(maybe.opening).not.toContain('Mr Ali')
  expect(maybe.opening).toEqual(expect.arrayContaining(['Mrs Khan']))
})
