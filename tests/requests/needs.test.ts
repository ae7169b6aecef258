import { expect, test } from 'vitest'
import { paths } from '#app/web/paths.ts'
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
  expect(names).toEqual(['Bo K'])
  expect(html).toContain('1 child needs you today.')
  expect(html.replace(/.*Being dealt with/s, '')).toMatch(/^\D*1\D.*Amira K.*Mr Ali: picked up/s)
})

test('#49 as many children are named under “needs you” as it says, whatever others have or will read', async () => {
  const { school, willow, amira, browser, listed } = await aTeacherOfAmira()
  const mrsBell = await school.signedIn(await school.person('practitioner', { knownAs: 'Mrs Bell', cares: willow }))
  const takes = async (alertId: string) => {
    const seen = carried((await mrsBell.visit(`/alerts/${alertId}`)).html, 'seen')
    await mrsBell.submit(`/alerts/${alertId}/acknowledgement`, { seen })
  }
  const bo = await school.child('Bo', { in: willow })
  for (const child of [amira, bo]) await takes((await tells(school, child, { want: 'talk to me today' })).alertId)
  const dan = await school.child('Dan', { in: willow })
  const said = { child: dan.id, words: 'i lost my hat', where: '', day: '2026-11-17', time: '09:00' }
  const kept = await browser.submit(paths.paperNote, { token: crypto.randomUUID(), ...said })
  expect(kept.status).toBe(303)
  school.clock.forward(5)
  // News in what Mrs Bell has is hers to look at; what Bo told besides is for whoever reads it first.
  await tells(school, amira, { want: 'talk to me today' })
  await tells(school, bo, { topic: 'friends' })
  await tells(school, await school.child('Cat', { in: willow }), { topic: 'friends' })
  const { names, html } = await listed()
  expect(names).toEqual(['Bo K', 'Cat K'])
  expect(html).toContain('2 children need you today.')
  const others = html.replace(/.*Being dealt with/s, '')
  expect(others).toMatch(/^\D*2\D/)
  expect(others).toMatch(/Amira K.*Mrs Bell has it: new at 09:15/s)
  expect(others).toMatch(/Dan K.*You wrote this down: someone else will read it\./s)
})
