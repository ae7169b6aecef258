import { expect, test } from 'vitest'
import { aSchool } from '#tests/support/school.ts'
import { carried, tells } from './telling.ts'

async function aTeacherOfAmira() {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const browser = await school.signedIn(await school.person('practitioner', { knownAs: 'Mr Ali', cares: willow }))
  const amira = await school.child('Amira', { in: willow })
  const listed = async () => {
    const { html } = await browser.visit(`/classes/${willow.id}`)
    const [list = ''] = /<ul class="grid gap-2">.*?<\/ul>/s.exec(html) ?? []
    return { html, names: [...list.matchAll(/>(\w+ K)</g)].map(([, name]) => name), list }
  }
  return { school, willow, amira, browser, listed }
}

test('a child stands once, with the most serious thing first and how much there is besides', async () => {
  const { school, amira, listed } = await aTeacherOfAmira()
  await tells(school, amira, { want: 'talk to me today', words: ['numb'] })
  await tells(school, amira, { topic: 'friends' })
  const { names, list } = await listed()
  expect(names).toEqual(['Amira K'])
  expect(list).toContain('1 more alert and 1 more worry')
})

test('a worry behind an alert that nobody has taken is one thing to do, not two', async () => {
  const { school, amira, listed } = await aTeacherOfAmira()
  await tells(school, amira, { want: 'talk to me today' })
  const { list, html } = await listed()
  expect(html).toContain('1 child needs you today.')
  expect(list).not.toContain('more')
})

test('what nobody has seen comes before what somebody has taken', async () => {
  const { school, willow, amira, browser, listed } = await aTeacherOfAmira()
  const { alertId } = await tells(school, amira, { want: 'talk to me today' })
  const seen = carried((await browser.visit(`/alerts/${alertId}`)).html, 'seen')
  await browser.submit(`/alerts/${alertId}/acknowledgement`, { seen })
  const taken = await listed()
  expect(taken.html).toContain('Nothing new. Carry on with what you have picked up.')
  expect(taken.list).toContain('Mr Ali: picked up')

  await tells(school, await school.child('Bo', { in: willow }), { topic: 'friends' })
  const { names, html } = await listed()
  expect(names).toEqual(['Bo K', 'Amira K'])
  expect(html).toContain('1 child needs you today.')
})
