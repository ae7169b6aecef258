import { readFileSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { letOnIn } from '#app/access/in-line.ts'
import { maxAttempts, slowed } from '#app/access/password-sign-in.server.ts'
import { hashPassword } from '#app/access/password.server.ts'
import { paths } from '#app/web/paths.ts'
import { knownDevices as platformDevices, platformAudit, platformStaff } from '#db/register/schema.ts'
import { knownDevices, rateLimits } from '#db/schema/access.ts'
import { messages } from '#db/schema/messages.ts'
import { people } from '#db/schema/school/people.ts'
import { aBrowser, type Browser } from '#tests/support/browser.ts'
import { aSchool, type School } from '#tests/support/school.ts'
import { wordsOn } from './tablet.ts'

const decision = readFileSync('docs/decisions/0013-who-is-slowed-at-the-doors.md', 'utf8')
const password = 'correct horse battery staple'
const email = 'lead@school.example'
let passwordHash = ''

beforeAll(async () => {
  passwordHash = await hashPassword(password)
})

const aLead = (school: School) => school.person('lead', { name: 'Rukhsana Khan', email, passwordHash })
const comesIn = async (browser: Browser, who = email) =>
  (await browser.submit(paths.signIn, { email: who, password })).status
/** An address of the internet that nobody else has in these tests. */
const address = (at: number) => `198.51.${Math.floor(at / 250)}.${at % 250}`

/** Wrong passwords from so many addresses, so many from each; gives how often each answer came. */
async function flood(school: School, from: readonly string[], { each, who }: { each: number; who: string[] }) {
  const statuses: number[] = []
  for (const one of from)
    for (let tried = 0; tried < each; tried++) {
      const to = who[tried % who.length] ?? email
      statuses.push((await school.browser(one).submit(paths.signIn, { email: to, password: 'wrong' })).status)
    }
  return statuses
}

test('#11 a hundred wrong passwords from an address keep out nobody, there or elsewhere: the next are let on in turn', async () => {
  const school = await aSchool()
  await aLead(school)
  const [from, other] = ['203.0.113.9', 'other@school.example']
  await school.person('practitioner', { email: other, passwordHash })
  const nobodies = Array.from({ length: 103 }, (_, at) => `nobody-${at}@school.example`)
  expect(new Set(await flood(school, [from], { each: 100, who: nobodies }))).toEqual(new Set([401]))
  expect(await comesIn(school.browser('198.51.100.9'))).toBe(303)

  const began = performance.now()
  const more = nobodies.filter((_, at) => at >= 100).map((who) => flood(school, [from], { each: 1, who: [who] }))
  const right = await comesIn(school.browser(from))
  expect([...(await Promise.all(more)).flat(), right]).toEqual([401, 401, 401, 303])
  expect(performance.now() - began).toBeGreaterThan(2.5 * slowed.pause)

  // Whoever is guessed at from there is refused sooner, and reads what they can do.
  await Promise.all([1, 2, 3, 4, 5].map(() => flood(school, [from], { each: 1, who: [other] })))
  const refused = await school.browser(from).submit(paths.signIn, { email: other, password })
  expect([refused.status, wordsOn(refused)]).toEqual([
    429,
    expect.stringContaining('Wait 15 minutes, or sign in on a computer or tablet where you signed in before'),
  ])
})

test('#11 what guessing costs: at one account, and from one address, no more in a day than decision 13 says', () => {
  const quarters = 96
  const [atAccount, fromAddress] = [maxAttempts.atOneAccount * quarters, maxAttempts.fromOneAddress * quarters]
  const inAll = maxAttempts.ofOneAddress * quarters + letOnIn(slowed, 24 * 3_600_000)
  expect([atAccount, fromAddress, inAll]).toEqual([1_920, 960, 52_800])
  for (const price of ['1,920', '960', '52,800']) expect(decision).toContain(price)
  expect(slowed.pause * slowed.mostWaiting).toBeLessThanOrEqual(30_000)
})

test('#11 a browser the lead came in from before lets the lead in, however many strangers are at the door', async () => {
  const school = await aSchool()
  await aLead(school)
  const known = school.browser('203.0.113.9')
  expect(await comesIn(known)).toBe(303)
  await known.submit(paths.signOut)
  school.clock.forward(60)
  await flood(school, [1, 2, 3, 4].map(address), { each: 12, who: [email] })
  const everywhere = Array.from({ length: 12 }, (_, at) => `a-${at}@school.example`)
  await flood(school, ['203.0.113.9'], { each: 101, who: everywhere })
  expect(await comesIn(school.browser('192.0.2.99'))).toBe(429)
  expect(await comesIn(known)).toBe(303)
})

test('#11 what an account refuses is counted nowhere, and what is right is given back', async () => {
  const school = await aSchool()
  await aLead(school)
  await flood(school, ['203.0.113.9'], { each: 300, who: [email] })
  const counts = (await school.rows(rateLimits)).map(({ key, count }) => [key.split(' ').slice(0, -1).join(' '), count])
  expect(Object.fromEntries(counts)).toMatchObject({
    'sign-in account at address': 10,
    'sign-in account': 10,
    'sign-in address': 10,
  })
  await school.person('practitioner', { email: 'other@school.example', passwordHash })
  expect(await comesIn(school.browser('203.0.113.9'), 'other@school.example')).toBe(303)
  const left = (await school.rows(rateLimits)).filter(({ key }) => key.startsWith('sign-in address'))
  expect(left).toMatchObject([{ count: 10 }])
})

test('#11 a known device has few tries of its own, and is known for its person alone', async () => {
  const school = await aSchool()
  await aLead(school)
  await school.person('practitioner', { email: 'other@school.example', passwordHash })
  const known = school.browser()
  await comesIn(known)
  await known.submit(paths.signOut)
  for (let tried = 0; tried < 10; tried++)
    expect((await known.submit(paths.signIn, { email, password: 'wrong' })).status).toBe(401)
  expect(await comesIn(known)).toBe(429)
  await flood(school, [1, 2, 3].map(address), { each: 10, who: ['other@school.example'] })
  expect(await comesIn(known, 'other@school.example')).toBe(429)
})

test('#11 only the hash of a device is kept, it lasts, and an id that was never given out is not taken over', async () => {
  const school = await aSchool()
  const { id } = await aLead(school)
  const browser = school.browser()
  browser.jar.set('device', 'p'.repeat(43))
  const { headers } = await browser.submit(paths.signIn, { email, password })
  expect(headers.getSetCookie()[1]).toMatch(/^device=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=15552000$/)
  const given = browser.jar.get('device') ?? ''
  expect(given).not.toBe('p'.repeat(43))
  expect(await school.rows(knownDevices)).toMatchObject([{ holder: id }])
  expect(JSON.stringify(await school.rows(knownDevices))).not.toContain(given)
  await comesIn(browser)
  expect(browser.jar.get('device')).toBe(given)
  for (let at = 0; at < 12; at++) await comesIn(school.browser(address(at)))
  expect(await school.rows(knownDevices)).toHaveLength(10)
})

test('#11 a new password, and being suspended, make strangers of every device', async () => {
  const school = await aSchool()
  const { id } = await aLead(school)
  const browser = school.browser()
  await comesIn(browser)
  await browser.submit(paths.myPassword, { currentPassword: password, newPassword: 'purple kettle under moon' })
  expect(await school.rows(knownDevices)).toEqual([])
  await school.write((tx) => tx.update(people).set({ passwordHash }).where(eq(people.id, id)))
  await comesIn(school.browser())
  expect(await school.rows(knownDevices)).toHaveLength(1)
})

test('#11 whoever is tried is told once a day, and so is the lead, and the mail says nothing else', async () => {
  const school = await aSchool()
  const lead = await aLead(school)
  const teacher = await school.person('practitioner', { email: 'teacher@school.example' })
  await flood(school, [1, 2].map(address), { each: 12, who: ['teacher@school.example'] })
  await flood(school, [3].map(address), { each: 12, who: ['nobody@school.example'] })
  const told = await school.rows(messages)
  expect(told.map(({ kind, personId }) => [kind, personId])).toEqual([
    ['tried as you', teacher.id],
    ['tried', lead.id],
  ])
  expect(JSON.stringify(told)).not.toMatch(/wrong"|198\.51/)
  school.clock.forward(24 * 60)
  await flood(school, [1].map(address), { each: 12, who: ['teacher@school.example'] })
  expect(await school.rows(messages)).toHaveLength(4)
  expect((await school.audit()).filter(({ action }) => action === 'sign-in.tell')).toHaveLength(2)
})

test('#11 the lead is told when many passwords are tried at the school from everywhere', async () => {
  const school = await aSchool()
  const lead = await aLead(school)
  const nobodies = Array.from({ length: 101 }, (_, at) => `nobody-${at}@school.example`)
  for (const [at, who] of nobodies.entries()) await flood(school, [address(at)], { each: 1, who: [who] })
  expect(await school.rows(messages)).toMatchObject([{ kind: 'tried', personId: lead.id }])
  expect(await comesIn(school.browser('203.0.113.9'))).toBe(303)
})

test('#19 a refused sign-in is on the record, never with what was typed, and a flood is a number', async () => {
  const school = await aSchool()
  const { id } = await aLead(school)
  await flood(school, ['203.0.113.9'], { each: 12, who: [email] })
  await flood(school, ['203.0.113.9'], { each: 150, who: ['nobody@school.example', 'nobody-2@school.example'] })
  const refused = (await school.audit()).filter(({ verb }) => verb === 'DENY')
  expect(refused.length).toBe(3 + 20)
  expect(refused[0]).toMatchObject({ action: 'sign-in', entity: 'person', entityId: id, address: '203.0.113.9' })
  expect(new Set(refused.map(({ entityId }) => entityId)).size).toBe(3)
  expect(JSON.stringify(refused)).not.toMatch(/school\.example|wrong horse/)
  school.clock.forward(1)
  await flood(school, ['203.0.113.9'], { each: 1, who: ['nobody@school.example'] })
  const last = (await school.audit()).at(-1)
  expect(JSON.parse(last?.after ?? '{}')).toEqual({ came: 'too often', isKnownDevice: false, leftOut: 130 })
})

test('#11 the platform’s own staff are kept out by no stranger either, and it is on the record', async () => {
  const school = await aSchool()
  const { register } = school.schools
  const staffEmail = 'ops@thelift.example'
  const [staff] = await register.write((tx) =>
    tx
      .insert(platformStaff)
      .values({ name: 'Ops', email: staffEmail, passwordHash, createdAt: school.clock.now() })
      .returning(),
  )
  const at = (from: string) => aBrowser(school.app, 'http://platform.localhost', from)
  const knock = async (browser: Browser, fields: Record<string, string>) =>
    (await browser.submit(paths.platformSignIn, { email: staffEmail, password, ...fields })).status
  const known = at('203.0.113.9')
  expect(await knock(known, {})).toBe(303)
  for (let tried = 0; tried < 101; tried++)
    await knock(at('203.0.113.9'), { email: `n-${tried}@x.example`, password: 'no' })
  for (let tried = 0; tried < 24; tried++) await knock(at(address(tried % 3)), { password: 'no' })
  expect(await knock(at('192.0.2.99'), {})).toBe(429)
  expect(await knock(known, {})).toBe(303)
  expect(await knock(known, { email: 'n@x.example', password: 'no' })).toBe(401)
  const record = await register.read.select().from(platformAudit)
  expect(
    record.filter(({ staffId, action }) => staffId === staff?.id && action.startsWith('sign-in refused')),
  ).toHaveLength(3)
  expect(record.filter(({ staffId }) => staffId === null)).toHaveLength(20)
  expect(JSON.stringify(record)).not.toContain('x.example')
  expect(await register.read.select().from(platformDevices)).toMatchObject([{ holder: staff?.id }])
})

test('#17 however long a browser’s name for itself is, little of it is kept', async () => {
  const school = await aSchool()
  await aLead(school)
  const browser = school.browser('not an address')
  const body = new URLSearchParams({ email, password })
  const headers = { 'Sec-Fetch-Site': 'same-origin', 'User-Agent': 'x'.repeat(14_000) }
  expect((await browser.request(paths.signIn, { method: 'POST', body, headers })).status).toBe(303)
  expect(await school.audit()).toMatchObject([{ address: null, agent: 'x'.repeat(256) }])
})
