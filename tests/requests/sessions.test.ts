import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { hashPassword } from '#app/access/password.server.ts'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { sessions } from '#db/schema/access.ts'
import { people, roleGrants, type AdultRole } from '#db/schema/school/people.ts'
import type { Browser } from '#tests/support/browser.ts'
import { aSchool, type School } from '#tests/support/school.ts'
import { wordsOn } from './tablet.ts'

const isIn = async (browser: Browser) => (await browser.visit(paths.mySessions)).status === 200

const aPersonIn = async (school: School, role: AdultRole = 'practitioner') => {
  const person = await school.person(role)
  return { person, browser: await school.signedIn(person) }
}

test.each([
  ['practitioner', 30],
  ['head', 30],
  ['office', 30],
  ['carer', 30],
  ['deputy', 15],
  ['lead', 15],
] as const)('a %s who is away for %i minutes is out', async (role, minutes) => {
  const school = await aSchool()
  const { browser } = await aPersonIn(school, role)
  school.clock.forward(minutes - 0.01)
  expect(await isIn(browser)).toBe(true)
  school.clock.forward(minutes)
  expect(await isIn(browser)).toBe(false)
})

test('however busy, staff are out after twelve hours', async () => {
  const school = await aSchool()
  const { browser } = await aPersonIn(school)
  for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
    school.clock.forward(20)
    expect(await isIn(browser)).toBe(true)
  }
  school.clock.forward(20)
  expect(await isIn(browser)).toBe(false)
})

test('whoever holds two roles is out by the stricter', async () => {
  const school = await aSchool()
  const { person, browser } = await aPersonIn(school)
  await school.write((tx) =>
    tx.insert(roleGrants).values({ personId: person.id, role: 'deputy', from: school.clock.now() }),
  )
  school.clock.forward(15)
  expect(await isIn(browser)).toBe(false)
})

test('signing out ends the session everywhere it was copied to', async () => {
  const school = await aSchool()
  const { browser } = await aPersonIn(school)
  const copied = school.browser()
  copied.jar.set('sid', browser.jar.get('sid') ?? '')
  expect((await browser.submit(paths.signOut)).location).toBe(paths.signIn)
  expect(browser.jar.has('sid')).toBe(false)
  expect(await isIn(copied)).toBe(false)
  expect((await school.audit()).map(({ verb }) => verb)).toEqual(['LOGOUT'])
})

test('nothing signed in may be kept by a browser or by what stands between', async () => {
  const school = await aSchool()
  const { browser } = await aPersonIn(school)
  const page = await browser.visit(paths.mySessions)
  expect(page.headers.get('Cache-Control')).toContain('no-store')
  expect(page.headers.get('Referrer-Policy')).toBe('same-origin')
  expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
})

test('a form sent after signing out does nothing and leads to sign-in', async () => {
  const school = await aSchool()
  const { browser } = await aPersonIn(school)
  await browser.submit(paths.signOut)
  const before = await school.audit()
  for (const path of [paths.endOtherSessions, paths.myPassword])
    expect(await browser.submit(path, { currentPassword: 'x', newPassword: 'y' })).toMatchObject({
      status: 303,
      location: `${paths.signIn}?next=${encodeURIComponent(path)}`,
    })
  expect(await school.audit()).toEqual(before)
})

test('a role taken away is gone at the next page', async () => {
  const school = await aSchool()
  const { person, browser } = await aPersonIn(school, 'lead')
  await school.write((tx) =>
    tx.insert(roleGrants).values({ personId: person.id, role: 'carer', from: school.clock.now() }),
  )
  expect((await browser.visit(paths.desk)).status).toBe(200)
  await school.write((tx) =>
    tx.update(roleGrants).set({ until: school.clock.now() }).where(eq(roleGrants.role, 'lead')),
  )
  expect((await browser.visit(paths.desk)).status).toBe(403)
})

test('a person who is suspended is out at the next page', async () => {
  const school = await aSchool()
  const { person, browser } = await aPersonIn(school)
  await school.write((tx) => tx.update(people).set({ status: 'suspended' }).where(eq(people.id, person.id)))
  expect(await isIn(browser)).toBe(false)
})

test('a grown-up sees where they are signed in, and ends one or all of the others', async () => {
  const school = await aSchool()
  const { person, browser } = await aPersonIn(school)
  const [phone, tablet] = [await school.signedIn(person), await school.signedIn(person)]
  expect(wordsOn(await browser.visit(paths.mySessions))).toContain('You are signed in at more than one place.')
  const kept = await school.rows(sessions)
  await browser.submit(href(paths.endSession, { sessionId: kept[1]?.id ?? '' }))
  expect([await isIn(browser), await isIn(phone), await isIn(tablet)]).toEqual([true, false, true])
  await browser.submit(paths.endOtherSessions)
  expect([await isIn(browser), await isIn(tablet)]).toEqual([true, false])
})

test('nobody ends a session that is not theirs', async () => {
  const school = await aSchool()
  const { browser } = await aPersonIn(school)
  const other = await aPersonIn(school, 'lead')
  const [, theirs] = await school.rows(sessions)
  expect((await browser.submit(href(paths.endSession, { sessionId: theirs?.id ?? '' }))).status).toBe(404)
  await browser.submit(paths.endOtherSessions)
  expect(await isIn(other.browser)).toBe(true)
})

test('a new password signs a person out everywhere but here', async () => {
  const school = await aSchool()
  const passwordHash = await hashPassword('correct horse battery staple')
  const person = await school.person('practitioner', { name: 'Sam Okafor', passwordHash })
  const [browser, phone] = [await school.signedIn(person), await school.signedIn(person)]
  const change = (newPassword: string, currentPassword = 'correct horse battery staple') =>
    browser.submit(paths.myPassword, { currentPassword, newPassword })
  for (const easy of ['short', 'password1234', 'Okafor okafor', 'x'.repeat(129)])
    expect((await change(easy)).status, easy).toBe(422)
  expect((await change('purple kettle under moon', 'wrong')).status).toBe(422)
  expect(await isIn(phone)).toBe(true)
  expect(await change('purple kettle under moon')).toMatchObject({
    status: 303,
    location: `${paths.mySessions}?saved=password`,
  })
  expect([await isIn(browser), await isIn(phone)]).toEqual([true, false])
  expect(JSON.stringify(await school.audit())).not.toMatch(/purple|kettle|argon/)
})

test('a session of one school is none at another', async () => {
  const [ours, theirs] = [await aSchool(), await aSchool()]
  const { browser } = await aPersonIn(ours, 'lead')
  const abroad = theirs.browser()
  abroad.jar.set('sid', browser.jar.get('sid') ?? '')
  expect(await abroad.visit(paths.desk)).toMatchObject({ status: 302, location: `${paths.signIn}?next=%2Fdesk` })
  expect(await isIn(browser)).toBe(true)
})

test('an id that is no id opens nothing', async () => {
  const school = await aSchool()
  await aPersonIn(school)
  const [kept] = await school.rows(sessions)
  for (const id of [kept?.hash ?? '', kept?.id ?? '', "' OR '1'='1", '', 'x'.repeat(5000), '%00', '../../etc/passwd']) {
    const browser = school.browser()
    browser.jar.set('sid', id)
    expect((await browser.visit(paths.desk)).status).toBe(302)
  }
})
