import { expect, test } from 'vitest'
import { writeMessages } from '#app/outbox/write-messages.server.ts'
import { aSchool, type School } from '#tests/support/school.ts'
import { wordsOn } from './tablet.ts'
import { raises, tells } from './telling.ts'

async function withChildren(school: School, many: number) {
  const willow = await school.class('Willow')
  const children = []
  for (let number = 1; number <= many; number++) children.push(await school.child(`Zara${number}`, { in: willow }))
  return children
}

test('a head sees how many, whether something urgent waits and whom to ring, and never who', async () => {
  const school = await aSchool()
  const children = await withChildren(school, 12)
  await school.person('lead', { name: 'Sadia Khan' })
  await school.person('deputy', { name: 'Kofi Osei' })
  const head = await school.signedIn(await school.person('head'))
  expect((await head.visit('/school')).html).toContain('Nothing urgent is waiting.')

  for (const child of children.filter((_, at) => at < 3)) await tells(school, child, { text: 'something of mine' })
  for (const child of children.filter((_, at) => at > 10)) await raises(school, child)
  const page = await head.visit('/school')
  const { html } = page
  expect(html).toContain('3 of 12 children')
  expect(html).toContain('Something urgent is waiting and nobody has picked it up.')
  expect(wordsOn(page)).toContain(
    'Find Sadia Khan or Kofi Osei in school now. No telephone number is known for any of them.',
  )
  expect(html).toMatch(/Urgent<\/th><td class="number"[^>]*>1</)
  expect(html + (await head.visit('/school.data')).html).not.toMatch(/Zara|of mine|pressed|Willow/)
})

test('where there are fewer than ten children, alerts are not broken down', async () => {
  const school = await aSchool()
  const [child] = await withChildren(school, 9)
  await school.person('lead')
  const office = await school.signedIn(await school.person('office'))
  if (child) await tells(school, child, { want: 'talk to me today' })
  const { html } = await office.visit('/school')
  expect(html).toContain('fewer than ten children')
  expect(html).not.toContain('Medium')
})

test('a school without a safeguarding lead is told so', async () => {
  const school = await aSchool()
  const head = await school.signedIn(await school.person('head'))
  expect((await head.visit('/school')).html).toContain('Your school has no safeguarding lead')
})

test('a class that no longer checks in is named to those who run the school once they were written to, and no child is', async () => {
  const school = await aSchool()
  const [zara] = await withChildren(school, 1)
  if (!zara) throw new Error('there is no child')
  const office = await school.person('office')
  await tells(school, zara, { text: 'something of mine' })
  school.clock.set('2026-11-24T18:00:00Z')
  const page = async () => (await (await school.signedIn(office)).visit('/school')).html
  expect(await page()).not.toContain('Willow')
  await school.write((tx) =>
    writeMessages(tx, {
      kind: 'stopped',
      to: [office],
      at: school.clock.now(),
      about: `class-stopped:${zara.classId}:2026-11-18`,
    }),
  )
  expect(await page()).toContain('Willow, since Wednesday 18 November')
  expect(await page()).not.toContain('Zara')
  await tells(school, zara, { text: 'I am back' })
  expect(await page()).not.toContain('Willow')
})
