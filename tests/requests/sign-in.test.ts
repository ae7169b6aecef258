import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { hashPassword } from '#app/access/password.server.ts'
import { paths } from '#app/web/paths.ts'
import { sessions, rateLimits } from '#db/schema/access.ts'
import { people, roleGrants } from '#db/schema/school/people.ts'
import { aSchool, type School } from '#tests/support/school.ts'
import { wordsOn } from './tablet.ts'

const password = 'correct horse battery staple'
let passwordHash = ''

beforeAll(async () => {
  passwordHash = await hashPassword(password)
})

const aTeacher = (school: School) =>
  school.person('practitioner', { name: 'Sam Ali', email: 'sam.ali@school.example', passwordHash })
const email = 'sam.ali@school.example'

test('a grown-up comes in by email and password', async () => {
  const school = await aSchool()
  const { id } = await aTeacher(school)
  const browser = school.browser()
  expect(wordsOn(await browser.visit(paths.signIn))).toContain('Password')
  expect(await browser.submit(paths.signIn, { email, password })).toMatchObject({ status: 303, location: paths.home })
  expect((await browser.visit(paths.classes)).html).toContain('Sam Ali')
  expect(await school.audit()).toMatchObject([
    { verb: 'LOGIN', actorId: id, address: '192.0.2.7', agent: 'a test browser' },
  ])
  expect(await school.rows(sessions)).toMatchObject([{ kind: 'adult', personId: id, address: '192.0.2.7' }])
})

test('the cookie is out of reach of scripts and of other sites, and the id in it is kept nowhere', async () => {
  const school = await aSchool()
  await aTeacher(school)
  const browser = school.browser()
  const { headers } = await browser.submit(paths.signIn, { email, password })
  const [cookie] = headers.getSetCookie()
  expect(cookie).toMatch(/^sid=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
  const id = browser.jar.get('sid') ?? ''
  expect(JSON.stringify(await school.rows(sessions))).not.toContain(id)
  expect(JSON.stringify(await school.audit())).not.toContain(id)
  expect(school.lines.join('')).not.toContain(id)
})

test('an email address is one however it is typed; a password counts exactly as typed', async () => {
  const school = await aSchool()
  await aTeacher(school)
  const typed = (fields: Record<string, string>) =>
    school.browser().submit(paths.signIn, { email, password, ...fields })
  expect((await typed({ email: ' Sam.Ali@School.Example ' })).status).toBe(303)
  for (const invisible of [`\u200B${email}`, `${email}\u200E`, `\u00A0sam.ali\u2060@school.example`])
    expect((await typed({ email: invisible })).status).toBe(303)
  for (const wrong of [`${password} `, password.toUpperCase(), password.slice(1)])
    expect((await typed({ password: wrong })).status).toBe(401)
})

test('whoever is unknown, mistaken, suspended or without a password hears the same', async () => {
  const school = await aSchool()
  await aTeacher(school)
  const gone = await school.person('practitioner', { email: 'gone@school.example', passwordHash })
  await school.write((tx) => tx.update(people).set({ status: 'suspended' }).where(eq(people.id, gone.id)))
  await school.person('practitioner', { email: 'new@school.example' })
  const answers = []
  for (const who of [email, 'nobody@school.example', 'gone@school.example', 'new@school.example'])
    answers.push(
      await school.browser().submit(paths.signIn, { email: who, password: who === email ? 'wrong' : password }),
    )
  expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401])
  const pages = answers.map(({ html }) => html.replaceAll(/[\w.]+@school\.example/g, 'who@school.example'))
  expect(new Set(pages).size).toBe(1)
  expect(pages[0]).toContain('Email or password is incorrect')
  expect(pages[0]).toContain('<title>Error: ')
  for (const { html } of answers) expect(html).not.toContain(password)
})

test('a form with something missing comes back with the email and never the password', async () => {
  const school = await aSchool()
  const browser = school.browser()
  const page = await browser.submit(paths.signIn, { email: 'sam', password: '' })
  expect(page.status).toBe(422)
  expect(page.html).toContain('value="sam"')
  expect(wordsOn(page)).toContain('Enter your password')
  const other = await browser.submit(paths.signIn, { password })
  expect(wordsOn(other)).toContain('Enter your email address')
  expect(other.html).not.toContain(password)
})

test('#11 ten wrong tries at an account from one address shut it there for a quarter of an hour, and nowhere else', async () => {
  const school = await aSchool()
  await aTeacher(school)
  const browser = school.browser()
  for (let tried = 0; tried < 10; tried++)
    expect((await browser.submit(paths.signIn, { email, password: 'wrong' })).status).toBe(401)
  const shut = await browser.submit(paths.signIn, { email, password })
  expect(shut.status).toBe(429)
  expect(wordsOn(shut)).toContain('Too many wrong passwords for this email.')
  await school.person('lead', { email: 'lead@school.example', passwordHash })
  expect((await browser.submit(paths.signIn, { email: 'lead@school.example', password })).status).toBe(303)
  expect((await school.browser('198.51.100.9').submit(paths.signIn, { email, password })).status).toBe(303)
  school.clock.forward(15)
  expect((await browser.submit(paths.signIn, { email, password })).status).toBe(303)
  expect(JSON.stringify(await school.rows(rateLimits))).not.toContain('sam.ali')
})

test('coming in starts the counting afresh', async () => {
  const school = await aSchool()
  await aTeacher(school)
  for (let round = 0; round < 2; round++) {
    for (let tried = 0; tried < 8; tried++) await school.browser().submit(paths.signIn, { email, password: 'wrong' })
    expect((await school.browser().submit(paths.signIn, { email, password })).status).toBe(303)
  }
})

test('a crowd trying at once gets no more tries than one', async () => {
  const school = await aSchool()
  await aTeacher(school)
  const tried = Array.from({ length: 25 }, () => school.browser().submit(paths.signIn, { email, password: 'wrong' }))
  const statuses = (await Promise.all(tried)).map(({ status }) => status)
  expect(statuses.filter((status) => status === 401)).toHaveLength(10)
  expect(statuses.filter((status) => status === 429)).toHaveLength(15)
})

test('whoever asked for a page comes back to it, and only to a page of this school', async () => {
  const school = await aSchool()
  await aTeacher(school)
  const asked = await school.browser().visit(paths.classes)
  expect(asked).toMatchObject({ status: 302, location: `${paths.signIn}?next=%2Fclasses` })
  const wayOn = async (next: string) =>
    (await school.browser().submit(`${paths.signIn}?next=${encodeURIComponent(next)}`, { email, password })).location
  expect(await wayOn('/classes')).toBe('/classes')
  const away = [
    '//evil.test',
    '/\\evil.test',
    'https:evil.test',
    'https://evil.test/x',
    '/%09/evil.test',
    '/\t/evil.test',
    'javascript:alert(1)',
    '\\\\evil.test',
    '',
    '/sign-in',
  ]
  for (const next of away) {
    const { hostname } = new URL((await wayOn(next)) ?? '', school.origin)
    expect(`http://${hostname}`, next).toBe(school.origin)
  }
})

test('a session planted before sign-in is dead after it', async () => {
  const school = await aSchool()
  await aTeacher(school)
  const browser = school.browser()
  browser.jar.set('sid', 'p'.repeat(43))
  await browser.submit(paths.signIn, { email, password })
  expect(browser.jar.get('sid')).not.toBe('p'.repeat(43))
  const planted = school.browser()
  planted.jar.set('sid', 'p'.repeat(43))
  expect((await planted.visit(paths.classes)).status).toBe(302)
})

test('a person whose roles have all ended cannot come in', async () => {
  const school = await aSchool()
  const { id } = await aTeacher(school)
  await school.write((tx) =>
    tx.update(roleGrants).set({ until: school.clock.now() }).where(eq(roleGrants.personId, id)),
  )
  const browser = school.browser()
  await browser.submit(paths.signIn, { email, password })
  expect((await browser.visit(paths.classes)).location).toContain(paths.signIn)
})

test('a child’s session does not open a grown-up’s page, and is asked for no password', async () => {
  const school = await aSchool()
  const tablet = await school.childIn(await school.child('Mia', { in: await school.class() }))
  for (const path of [paths.home, paths.classes, paths.desk, paths.mySessions]) {
    const page = await tablet.visit(path)
    expect(page.status).toBe(403)
    expect(page.html).not.toContain('Mia')
  }
  expect((await school.audit()).map(({ verb }) => verb)).toEqual(['DENY', 'DENY', 'DENY', 'DENY'])
})
