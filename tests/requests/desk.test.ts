import { expect, test } from 'vitest'
import { findingsIn } from '#app/safeguarding/screening/rules.ts'
import { aSchool } from '#tests/support/school.ts'
import { passesOn } from './passing-on.ts'
import { press } from './pressing.ts'
import { wordsOn } from './tablet.ts'
import { carried, raises, tells } from './telling.ts'

const taps = { mood: 3, words: [], topic: null, size: null, want: null, safe: null, canTell: [] } as const

function ofTaps(tapped: Partial<Parameters<typeof findingsIn>[0]>) {
  const [finding] = findingsIn({ ...taps, ...tapped })
  if (!finding) throw new Error('no rule fires on that')
  return finding
}

const places = (html: string, names: readonly string[]) => names.map((name) => html.indexOf(`>${name} K<`))

test('with forty alerts open, the most urgent that nobody has stands first, then the rest by severity and time', async () => {
  const school = await aSchool({ at: '2026-11-17T09:00:00Z' })
  const willow = await school.class('Willow')
  const mrsKhan = await school.person('lead')
  const before = await school.signedIn(mrsKhan)
  for (let number = 1; number <= 36; number++) {
    const child = await school.child(`Child${number}`, { in: willow })
    await raises(school, child, ofTaps({ want: 'talk to me today' }))
  }
  const [taken, notSure, late, soon] = [
    await school.child('Taken', { in: willow }),
    await school.child('Unsure', { in: willow }),
    await school.child('Late', { in: willow }),
    await school.child('Soon', { in: willow }),
  ]
  const takenId = await raises(school, taken)
  await before.submit(`/alerts/${takenId}/acknowledgement`, {
    seen: carried((await before.visit(`/alerts/${takenId}`)).html, 'seen'),
  })
  await raises(school, notSure, ofTaps({ safe: 'not sure' }))
  await raises(school, late)
  school.clock.forward(20)
  await raises(school, soon)

  const lead = await school.signedIn(mrsKhan)
  const pages = [await lead.visit('/desk'), await lead.visit('/desk?page=2')] as const
  const [first = ''] = pages[0].html.split('<table')
  expect(first).toContain('Late K, Willow')
  expect(first).toContain('Late: was due today at 09:15')
  const [listed, more] = pages.map(({ html }) => html.split('Not picked up or read yet (39 children)')[1] ?? '')
  const order = places(`${listed}${more}`, ['Late', 'Soon', 'Unsure', 'Child1', 'Child36', 'Taken'])
  expect(order).toEqual(order.toSorted((one, other) => one - other))
  expect(Math.min(...order)).toBeGreaterThan(-1)
  expect(more).toContain('Being dealt with (1 child)')
  // The first of all stands above each page as well.
  for (const { html } of pages) expect(html.match(/href="\/alerts\/[0-9a-f-]+"/g)).toHaveLength(21)
})

test('#43 a concern that is late is said before everything that still has time', async () => {
  const school = await aSchool({ at: '2026-11-16T09:00:00Z' })
  const willow = await school.class('Willow')
  const mrAli = await school.person('practitioner', { name: 'Sam Ali', knownAs: 'Mr Ali', cares: willow })
  const mrsKhan = await school.person('lead', { name: 'Rukhsana Khan', knownAs: 'Mrs Khan' })
  await passesOn(school, mrAli, { child: (await school.child('Simran', { in: willow })).id })
  const soon = wordsOn(await (await school.signedIn(mrsKhan)).visit('/desk'))
  expect(soon).not.toContain('A concern is late')
  school.clock.set('2026-11-17T09:00:00Z')
  await raises(school, await school.child('Amira', { in: willow }))
  const desk = wordsOn(await (await school.signedIn(mrsKhan)).visit('/desk'))
  expect(desk).toMatch(
    /A concern is late\. Read it now\.Simran K, Willow, reported by Mr Ali\. Late: was due yesterday.*First: Amira/,
  )
})

test('worries that nobody has read stand on the desk, the soonest due first, without what was told', async () => {
  const school = await aSchool()
  const willow = await school.class('Willow')
  await tells(school, await school.child('Amira', { in: willow }), { text: 'something of mine' })
  school.clock.forward(24 * 60)
  await tells(school, await school.child('Bo', { in: willow }), { text: 'and of mine' })
  const lead = await school.signedIn(await school.person('lead'))
  const { html } = await lead.visit('/desk')
  expect(html).toContain('Worries to read: 2')
  const order = places(html, ['Amira', 'Bo'])
  expect(order).toEqual(order.toSorted((one, other) => one - other))
  expect(html).not.toContain('of mine')
})

test('an empty desk says what will stand there', async () => {
  const school = await aSchool()
  const lead = await school.signedIn(await school.person('lead'))
  expect((await lead.visit('/desk')).html).toContain('You’re up to date.')
})

test('the desk is for the lead and deputies alone', async () => {
  const school = await aSchool()
  for (const role of ['practitioner', 'head', 'office', 'carer'] as const) {
    const browser = await school.signedIn(await school.person(role))
    expect((await browser.visit('/desk')).status, role).toBe(403)
  }
})

test('to do lists what is in reach: for a teacher the class, without what is for the lead', async () => {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const beech = await school.class('Beech')
  const teacher = await school.signedIn(await school.person('practitioner', { cares: willow }))
  expect((await teacher.visit('/to-do')).html).toContain('Nothing is waiting for you.')
  await tells(school, await school.child('Amira', { in: willow }), { want: 'talk to me today' })
  await tells(school, await school.child('Lena', { in: willow }), { safe: 'no' })
  await tells(school, await school.child('Bo', { in: beech }), { want: 'talk to me today' })
  const { html } = await teacher.visit('/to-do')
  expect(html).toContain('Then: pick up 1 alert and read 1 worry.')
  expect(html).toContain('Amira K')
  expect(html).not.toMatch(/Lena|Bo K/)
})

test('#46 to do begins with the child to go to, whom it does not name where the alert may not be seen', async () => {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const mrAli = await school.person('practitioner', { cares: willow })
  const lena = await school.child('Lena', { in: willow })
  const { alertId } = await tells(school, lena, { safe: 'no' })
  const teacher = await school.signedIn(mrAli)
  const alone = await teacher.visit('/to-do')
  expect(wordsOn(alone)).toContain('Go to 1 child now.')
  expect(wordsOn(alone)).not.toMatch(/Nothing new|Nothing is waiting/)
  await tells(school, await school.child('Amira', { in: willow }), { want: 'talk to me today' })
  const page = await teacher.visit('/to-do')
  expect(wordsOn(page)).toMatch(/Go to 1 child now\. Then: pick up 1 alert and read 1 worry\./)
  expect(page.html).toContain('<a href="/check-ons">Go to 1 child now.</a>')
  expect(page.html).not.toContain('Lena')
  await teacher.submit(`/check-ons/${alertId}`)
  expect(wordsOn(await teacher.visit('/to-do'))).toContain('Now: pick up 1 alert and read 1 worry.')
  const lead = await school.signedIn(await school.person('lead'))
  expect((await lead.visit('/desk')).html).not.toContain('Go to')
})

test('#46 the desk says that nobody has gone to a child of whom somebody has every alert', async () => {
  const school = await aSchool()
  const willow = await school.class('Willow')
  await school.person('practitioner', { cares: willow })
  const lead = await school.signedIn(await school.person('lead'))
  const amira = await school.child('Amira', { in: willow })
  const { alertId } = await tells(school, amira, { safe: 'no' })
  await press(lead, await lead.visit(`/alerts/${alertId}`), { button: 'I’ll deal with this' })
  const page = await lead.visit('/desk')
  expect(wordsOn(page)).toContain('Go to 1 child now. All alerts have been picked up.')
  expect(page.html).toContain(`<a href="/alerts/${alertId}">Go to 1 child now.</a>`)
  await press(lead, await lead.visit(`/alerts/${alertId}`), { button: 'I am with Amira' })
  expect(wordsOn(await lead.visit('/desk'))).not.toContain('Go to 1 child')
})
