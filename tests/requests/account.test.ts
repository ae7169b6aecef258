import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { hashPassword } from '#app/access/password.server.ts'
import { sessions } from '#db/schema/access.ts'
import { people } from '#db/schema/school/people.ts'
import { aSchool, type School } from '#tests/support/school.ts'

const password = 'lantern pocket river'
const form = (email: string, entered = password) => ({ email, password: entered })

async function aSchoolWithMrAli() {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const passwordHash = await hashPassword(password)
  const email = `mr.ali@${school.slug}.example`
  const mrAli = await school.person('practitioner', { name: 'Imran Ali', cares: willow, email, passwordHash })
  return { school, willow, mrAli, email }
}

async function signIn(school: School, email: string, entered = password) {
  const browser = school.browser()
  const page = await browser.submit('/sign-in', form(email, entered))
  return { browser, page }
}

test('whoever signs in comes to the page they were going to, and home leads to what needs them', async () => {
  const { school, willow, email } = await aSchoolWithMrAli()
  const browser = school.browser()
  const sent = await browser.visit('/to-do')
  expect(sent.location).toBe('/sign-in?next=%2Fto-do')
  expect((await browser.submit(sent.location ?? '', form(` ${email.toUpperCase()} `))).location).toBe('/to-do')
  expect((await browser.visit('/sign-in')).location).toBe('/home')
  expect((await browser.visit('/home')).location).toBe(`/classes/${willow.id}`)
  expect((await school.audit()).map(({ verb }) => verb)).toContain('LOGIN')
})

test('signing in leads to no other place than this school', async () => {
  const { school, email } = await aSchoolWithMrAli()
  const page = await school.browser().submit('/sign-in?next=%2F%2Felsewhere.example', form(email))
  expect(page.location).toBe('/home')
})

test('a wrong password, a stranger and someone who has left hear the same, and keep what they entered', async () => {
  const { school, email } = await aSchoolWithMrAli()
  const { page: wrong } = await signIn(school, email, 'not the password')
  const { page: unknown } = await signIn(school, `nobody@${school.slug}.example`)
  await school.write((tx) => tx.update(people).set({ status: 'left' }).where(eq(people.email, email)))
  const { page: left } = await signIn(school, email)
  for (const { status, html } of [wrong, unknown, left]) {
    expect(status).toBe(401)
    expect(html).toContain('<title>Error: Sign in')
    expect(html).toContain('Email or password is incorrect')
  }
  expect(wrong.html).toContain(`value="${email}"`)
  expect(wrong.html).not.toContain('not the password')
})

test('after ten wrong tries even the right password waits a quarter of an hour', async () => {
  const { school, email } = await aSchoolWithMrAli()
  for (let tried = 0; tried < 10; tried++) await signIn(school, email, 'wrong')
  expect((await signIn(school, email)).page.status).toBe(429)
  school.clock.forward(16)
  expect((await signIn(school, email)).page.status).toBe(303)
})

test('an empty form comes back with what to enter', async () => {
  const { school } = await aSchoolWithMrAli()
  const { page } = await signIn(school, '', '')
  expect(page.status).toBe(422)
  expect(page.html).toContain('href="#email"')
  expect(page.html).toContain('Enter your password')
})

test('#32 signing out ends the session and leads to sign-in, and no browser is asked to clear what it kept', async () => {
  const { school, email } = await aSchoolWithMrAli()
  const { browser } = await signIn(school, email)
  const kept = new Map(browser.jar)
  const out = await browser.submit('/sign-out')
  expect(out.location).toBe('/sign-in')
  expect(out.headers.has('Clear-Site-Data')).toBe(false)
  for (const [name, value] of kept) browser.jar.set(name, value)
  expect((await browser.visit('/to-do')).location).toBe('/sign-in?next=%2Fto-do')
})

test('somebody sees where they are signed in, and ends one place or all others', async () => {
  const { school, mrAli, email } = await aSchoolWithMrAli()
  const here = await signIn(school, email)
  const [there, elsewhere] = [await signIn(school, email), await signIn(school, email)]
  const page = await here.browser.visit('/my-sessions')
  expect(page.html).toContain('This is where you are')
  const [, first = ''] = /action="(\/my-sessions\/[0-9a-f-]{36}\/end)[?"]/.exec(page.html) ?? []

  expect((await here.browser.submit(first)).location).toBe('/my-sessions?saved=session-ended')
  const open = async () => {
    const visits = [here, there, elsewhere].map(({ browser }) => browser.visit('/to-do'))
    return (await Promise.all(visits)).filter(({ status }) => status === 200).length
  }
  expect(await open()).toBe(2)
  await here.browser.submit('/my-sessions/end-others')
  expect(await open()).toBe(1)
  expect((await here.browser.visit('/to-do')).status).toBe(200)
  const mine = (await school.rows(sessions)).filter(({ personId }) => personId === mrAli.id)
  expect(mine.filter(({ endedAt }) => endedAt === null)).toHaveLength(1)
})

test('nobody ends somebody else’s session', async () => {
  const { school, email } = await aSchoolWithMrAli()
  const { browser } = await signIn(school, email)
  const other = await school.signedIn(await school.person('head'))
  const [session] = await school.rows(sessions)
  expect((await other.submit(`/my-sessions/${session?.id}/end`)).status).toBe(404)
  expect((await browser.visit('/to-do')).status).toBe(200)
})

test('#36 the pages that ask for a password say to what keeps passwords whose it is', async () => {
  const { school, email } = await aSchoolWithMrAli()
  const { browser } = await signIn(school, email)
  for (const address of ['/my-password', '/confirm'])
    expect((await browser.visit(address)).html).toMatch(
      new RegExp(`<input[^>]*autoComplete="username"[^>]*value="${email}"`, 'i'),
    )
})

test('a new password asks for the old one, is hard to guess, and signs out everywhere else', async () => {
  const { school, email } = await aSchoolWithMrAli()
  const here = await signIn(school, email)
  const there = await signIn(school, email)
  const change = (currentPassword: string, newPassword: string) =>
    here.browser.submit('/my-password', { currentPassword, newPassword })

  const refused = [
    { page: await change('wrong', 'copper lantern meadow'), says: 'This is not your current password' },
    { page: await change(password, 'short'), says: 'Use 12 characters or more' },
    { page: await change(password, 'Imran1234567'), says: 'harder to guess' },
    { page: await change(password, 'password1234'), says: 'harder to guess' },
    { page: await change(password, 'x'.repeat(129)), says: 'Use 128 characters or fewer' },
  ]
  for (const { page, says } of refused) {
    expect(page.status, says).toBe(422)
    expect(page.html).toContain(says)
    expect(page.html).not.toContain(`value="${password}"`)
  }

  expect((await change(password, 'copper lantern meadow')).location).toBe('/my-sessions?saved=password')
  expect((await here.browser.visit('/to-do')).status).toBe(200)
  expect((await there.browser.visit('/to-do')).status).toBe(302)
  expect((await signIn(school, email)).page.status).toBe(401)
  expect((await signIn(school, email, 'copper lantern meadow')).page.status).toBe(303)
})

test('home leads everybody to what needs them, by the widest role they hold', async () => {
  const { school } = await aSchoolWithMrAli()
  const leads = {
    lead: '/desk',
    deputy: '/desk',
    practitioner: '/classes',
    head: '/school',
    office: '/school',
  } as const
  for (const [role, first] of Object.entries(leads)) {
    const browser = await school.signedIn(await school.person(role as keyof typeof leads))
    expect((await browser.visit('/home')).location, role).toBe(first)
  }
  const carer = await school.signedIn(await school.person('carer'))
  const page = await carer.visit('/home')
  expect(page.status).toBe(200)
  expect(page.html).toContain('The school has not shared anything with you here.')
})
