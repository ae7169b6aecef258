import { expect, test } from 'vitest'
import { paths } from '#app/web/paths.ts'
import type { Page } from '#tests/support/browser.ts'
import { aSchool } from '#tests/support/school.ts'
import { addressOf, aFullSchool, askers, browserOf, sameForAll, schoolPaths, type FullSchool } from './every-address.ts'
import { changedTables, everyRow } from './every-row.ts'

/** A child asks for help here, and whoever is not signed in is shown who can help. */
const others = askers.filter((asker) => asker !== 'nobody')
const secretWord = 'canary-of-the-other-school'
const theirChild = 'Zebedee'

const takesAnId = schoolPaths.filter((path) => path.includes(':'))

async function twoSchools() {
  const ours = await aFullSchool(await aSchool())
  const theirs = await aFullSchool(await aSchool(), { word: secretWord, childName: theirChild })
  return { ours, theirs }
}

function expectNothingOfTheirs(page: Page, { ids }: FullSchool, what: string): void {
  expect(page.html, what).not.toMatch(new RegExp(`${secretWord}|${theirChild}`))
  expect(page.location ?? '', what).not.toMatch(/canary|zebedee/i)
  // Ids that were not asked for are not given either.
  const given = Object.entries(ids).filter(
    ([name, id]) => name !== 'step' && page.html.includes(id) && !what.includes(id),
  )
  expect(given, what).toEqual([])
}

/** A browser at their door that holds a session of ours. */
async function abroad(ours: FullSchool, theirs: FullSchool, asker: (typeof askers)[number]) {
  const browser = theirs.school.browser()
  browser.jar.set('sid', (await browserOf(ours, asker)).jar.get('sid') ?? '')
  return browser
}

test('a record of another school is not found, by anybody, by page or by data', { timeout: 60_000 }, async () => {
  const { ours, theirs } = await twoSchools()
  for (const path of takesAnId) {
    const address = addressOf(path, theirs.ids)
    for (const asker of others) {
      const browser = await browserOf(ours, asker)
      for (const asked of [address, `${address}.data`]) {
        const page = await browser.visit(asked)
        const what = `${asker} ${asked}`
        expectNothingOfTheirs(page, theirs, what)
        const isOpenToAll = sameForAll.includes(path)
        if (!asked.endsWith('.data') && !isOpenToAll) expect([302, 403, 404], what).toContain(page.status)
      }
    }
  }
})

test('a session of one school opens nothing at another', { timeout: 60_000 }, async () => {
  const { ours, theirs } = await twoSchools()
  for (const asker of others) {
    const browser = await abroad(ours, theirs, asker)
    for (const path of schoolPaths) {
      const address = addressOf(path, theirs.ids)
      for (const asked of [address, `${address}.data`]) {
        const page = await browser.visit(asked)
        expectNothingOfTheirs(page, theirs, `${asker} ${asked}`)
        if (!asked.endsWith('.data') && !sameForAll.includes(path)) expect(page.status, `${asker} ${asked}`).toBe(302)
      }
    }
  }
})

test(
  'no form changes anything at another school, neither with its ids here nor with our session there',
  { timeout: 60_000 },
  async () => {
    const { ours, theirs } = await twoSchools()
    const before = await everyRow(theirs.school)
    for (const path of schoolPaths.filter((sent) => sent !== paths.signOut && sent !== paths.finish)) {
      for (const asker of ['child', 'practitioner', 'lead'] as const) {
        const address = addressOf(path, theirs.ids)
        const here = await (await browserOf(ours, asker)).submit(address, { note: 'x', place: 'r1c1' })
        expectNothingOfTheirs(here, theirs, `${asker} ${address}`)
        const there = await (await abroad(ours, theirs, asker)).submit(address, { note: 'x', place: 'r1c1' })
        expectNothingOfTheirs(there, theirs, `${asker} ${address}`)
        expect(there.status, `${asker} ${address}`).not.toBe(200)
      }
    }
    expect(changedTables(before, await everyRow(theirs.school))).toEqual({})
  },
)

test('signing out with a cookie of another school signs nobody out', async () => {
  const { ours, theirs } = await twoSchools()
  const before = await everyRow(theirs.school)
  for (const path of [paths.signOut, paths.finish]) await (await abroad(ours, theirs, 'lead')).submit(path)
  expect(changedTables(before, await everyRow(theirs.school))).toEqual({})
  expect((await (await browserOf(ours, 'lead')).visit(paths.desk)).status).toBe(200)
})

test('an id that was never given and an id of another school are answered alike', async () => {
  const { ours, theirs } = await twoSchools()
  const nobodys = '0192f0c1-2345-7abc-8def-0123456789ab'
  const never = Object.fromEntries(Object.keys(theirs.ids).map((name) => [name, nobodys])) as FullSchool['ids']
  const lead = await browserOf(ours, 'lead')
  for (const path of takesAnId) {
    const [known, unknown] = [await lead.visit(addressOf(path, theirs.ids)), await lead.visit(addressOf(path, never))]
    // But for the very id that was asked for, which a form may be sent on to.
    const theirsAsNobodys = known.html.replaceAll(theirs.ids.openingId, nobodys)
    expect([unknown.status, unknown.html], path).toEqual([known.status, theirsAsNobodys])
  }
})

test('what is no id is not found, and breaks nothing', async () => {
  const { ours } = await twoSchools()
  const lead = await browserOf(ours, 'lead')
  const { childId } = ours.ids
  const ids = [
    '1',
    '-1',
    childId.toUpperCase(),
    `${childId}%20`,
    "'%20OR%20'1'='1",
    '%00',
    '..%2f..',
    '__proto__',
    'x'.repeat(1500),
    '%F0%9F%98%80',
  ]
  for (const path of takesAnId)
    for (const id of ids) {
      const address = path.replaceAll(/:\w+/g, id)
      expect([302, 400, 403, 404, 405], address).toContain((await lead.visit(address)).status)
      expect([302, 400, 403, 404, 405], address).toContain((await lead.submit(address)).status)
    }
})

const foreign = [
  { Origin: 'https://evil.test', 'Sec-Fetch-Site': 'cross-site' },
  { Origin: 'http://other-school.localhost', 'Sec-Fetch-Site': 'same-site' },
  { 'Sec-Fetch-Site': 'none' },
  { 'Sec-Fetch-Site': '', Origin: 'https://evil.test' },
  { 'Sec-Fetch-Site': '', Origin: 'null' },
  { 'Sec-Fetch-Site': '' },
]

test(
  'a form that does not come from a page of this very school is refused, at every address',
  { timeout: 60_000 },
  async () => {
    const full = await aFullSchool(await aSchool())
    const lead = await browserOf(full, 'lead')
    const before = await everyRow(full.school)
    for (const path of schoolPaths)
      for (const headers of foreign) {
        const page = await lead.submit(addressOf(path, full.ids), { note: 'x' }, headers)
        expect(page.status, `${path} ${JSON.stringify(headers)}`).toBe(403)
      }
    expect(changedTables(before, await everyRow(full.school))).toEqual({})
  },
)

test('at a host nobody knows there is nothing', async () => {
  const { school } = await aFullSchool(await aSchool())
  const hosts = [
    'evil.test',
    `${school.slug}.evil.test`,
    `x.${school.slug}.localhost`,
    'localhost',
    `${school.slug}.localhost.`,
    '127.0.0.1',
  ]
  for (const host of hosts) {
    const response = await school.app(new Request(`http://${host}/`), { address: null, secure: false })
    expect(response.status, host).toBe(404)
    expect(await response.text()).not.toContain('School')
  }
})

test('the register knows no child', async () => {
  const { school } = await aFullSchool(await aSchool(), { word: secretWord, childName: theirChild })
  const kept = await school.schools.register.findBySlug(school.slug)
  expect(JSON.stringify(kept)).not.toMatch(new RegExp(`${secretWord}|${theirChild}`))
  expect(school.lines.join('')).not.toMatch(new RegExp(`${secretWord}|${theirChild}`))
})
