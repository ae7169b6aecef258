import { statSync } from 'node:fs'
import { join } from 'node:path'
import { paths } from '#app/web/paths.ts'
import type { Browser, Page } from '#tests/support/browser.ts'
import { unless, type Attack } from '../attack.ts'
import type { Target } from '../target.ts'
import { password, type Victim } from '../victim.ts'

const attacker = '203.0.113.66'
const isIn = ({ status, location }: Page) => status < 400 && location !== null && !location.startsWith(paths.signIn)
const signsIn = (browser: Browser, email: string, typed: string) =>
  browser.submit(paths.signIn, { email, password: typed })

/** One machine tries passwords until everybody should be shut out; then somebody who knows theirs signs in elsewhere. */
const wrongPasswords: Attack = {
  number: '11',
  what: 'six hundred wrong passwords from one address',
  async findings({ theirs, browserAt }) {
    const known = browserAt(theirs, null, '192.0.2.20')
    const first = isIn(await signsIn(known, theirs.email, password))
    const stranger = browserAt(theirs, null, attacker)
    const tries = (turn: number) =>
      signsIn(stranger, turn % 3 === 0 ? theirs.email : `somebody-${turn}@${theirs.slug}.example`, `wrong ${turn}`)
    for (let turn = 0; turn < 150; turn++) await tries(turn)
    // From here on the address is slowed: the rest come all at once, as they would from an attacker who does not wait.
    await Promise.all(Array.from({ length: 450 }, (_, more) => tries(150 + more)))
    const again = await signsIn(known, theirs.email, password)
    const fresh = await signsIn(browserAt(theirs, null, '192.0.2.21'), theirs.people.lead.email, 'x')
    const refused = await signsIn(stranger, theirs.email, `wrong at last`)
    return [
      ...unless(first, 'somebody who knows their password could not sign in to begin with'),
      ...unless(isIn(again), `somebody on their own device is shut out (${again.status})`),
      ...unless(fresh.status !== 429, 'everybody else of the school is shut out'),
      ...unless(refused.status === 429, `the one who tried six hundred is not slowed down (${refused.status})`),
    ]
  },
}

/** How large what was written since the last checkpoint is, which grows with every commit. */
const written = ({ dataDir }: Target, { slug }: Victim) =>
  statSync(join(dataDir, 'schools', slug, 'school.db-wal'), { throwIfNoEntry: false })?.size ?? 0

const classCodes: Attack = {
  number: '13',
  what: 'four hundred guesses at a class code',
  async findings(target) {
    const { ours, browserAt } = target
    const guesser = browserAt(ours, null, attacker)
    const before = written(target, ours)
    for (let turn = 0; turn < 400; turn++)
      await guesser.submit(paths.classCode, { code: `Q${String(turn).padStart(5, '7')}` })
    const after = written(target, ours)
    const guessed = await guesser.submit(paths.classCode, { code: ours.classCode })
    const tablet = await browserAt(ours, null, '192.0.2.30').submit(paths.classCode, { code: ours.classCode })
    return [
      ...unless(guessed.location !== paths.who, 'after four hundred guesses the right code still opens'),
      ...unless(tablet.location === paths.who, `the class cannot get in from its own tablets (${tablet.status})`),
      ...unless(after - before < 64 * 1024, `guesses were written down: ${after - before} bytes`),
    ]
  },
}

/** Enters a class as one child, tapping these pictures; says how it ended. */
async function taps(tablet: Browser, child: string, pictures: readonly string[]): Promise<Page> {
  await tablet.submit(paths.who, { child })
  let page = await tablet.visit(paths.pictures)
  for (const [place, picture] of pictures.entries())
    page = await tablet.submit(paths.pictures, { place: `${place}`, picture })
  return page
}

const wrongPictures: Attack = {
  number: '12',
  what: 'one tablet that taps wrong pictures for a whole class',
  async findings({ theirs, browserAt }) {
    const bad = browserAt(theirs, null, attacker)
    await bad.submit(paths.classCode, { code: theirs.classCode })
    for (let round = 0; round < 3; round++)
      for (const { id } of theirs.children) await taps(bad, id, ['fish', 'sun', 'key'])
    const good = browserAt(theirs, null, '192.0.2.40')
    await good.submit(paths.classCode, { code: theirs.classCode })
    const found: string[] = []
    for (const { id, name } of theirs.children.slice(0, 5)) {
      const { location, status } = await taps(good, id, ['cat', 'star', 'boat'])
      found.push(...unless(location === paths.today, `${name} cannot get in on another tablet (${status})`))
      await good.submit(paths.finish)
    }
    return found
  },
}

const waysOn = [
  '/.//evil.test',
  '//evil.test',
  '/\\evil.test',
  '/%2f%2fevil.test/..//evil.test',
  '/\t/evil.test',
  'https://evil.test',
  '/x/..//evil.test',
  '/./\\evil.test',
]

const waysBack: Attack = {
  number: '18',
  what: 'a sign-in that leads to another host',
  async findings({ theirs, browserAt }) {
    const found: string[] = []
    for (const next of waysOn) {
      const browser = browserAt(theirs, null, '192.0.2.50')
      const page = await browser.submit(`${paths.signIn}?next=${encodeURIComponent(next)}`, {
        email: theirs.email,
        password,
      })
      const to = page.location ?? ''
      found.push(...unless(isIn(page), `with next=${next} nobody gets in (${page.status})`))
      const reached = new URL(to, theirs.origin)
      found.push(...unless(reached.origin === theirs.origin && !/^\/[/\\]/.test(to), `next=${next} leads to ${to}`))
    }
    return found
  },
}

export const gettingIn: readonly Attack[] = [waysBack, classCodes, wrongPictures, wrongPasswords]
