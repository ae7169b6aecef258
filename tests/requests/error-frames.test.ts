import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import type { Page } from '#tests/support/browser.ts'
import { aSchool } from '#tests/support/school.ts'
import { aClassroom, wordsOn } from './tablet.ts'

const nobodys = '01900000-0000-7000-8000-000000000000'
const menuOf = ({ html }: Page) =>
  parse(html)
    .querySelectorAll('nav[aria-label=Menu] a')
    .map((link) => link.textContent.trim())
const isStaffs = (page: Page) => page.html.includes('rel="stylesheet"') && page.html.includes('class="bar"')

test('#49 a page that says why there is none has the staff frame, menu and way back for whoever is signed in as staff', async () => {
  const school = await aSchool()
  const room = await aClassroom(school)
  const teacher = await school.signedIn(room.teacher)
  const asked = [
    [404, href(paths.worry, { worryId: nobodys })],
    [404, '/no-such-page'],
    [404, `${paths.desk}/no-such-page`],
    [403, paths.patterns],
    [403, paths.today],
  ] as const
  for (const [status, path] of asked) {
    const page = await teacher.visit(path)
    expect(page.status, path).toBe(status)
    expect(isStaffs(page), path).toBe(true)
    expect(menuOf(page), path).toEqual(expect.arrayContaining(['Classes', 'Worries', 'My account']))
    expect(page.html, path).toMatch(/>School \d+<.*>Sam Ali</s)
    expect(wordsOn(page), path).toContain('Back to your first page')
    expect(page.html, path).toContain(`href="${paths.home}"`)
    expect(page.html, path).toContain('Sign out')
  }
  const late = await teacher.submit(href(paths.worryReading, { worryId: nobodys }))
  expect([late.status, isStaffs(late)]).toEqual([404, true])
  expect((await teacher.submit(paths.signOut)).location).toBe(paths.signIn)
})

test('#49 a child gets a child’s page at every address, and a stranger a plain one', async () => {
  const school = await aSchool()
  const { tablet } = await aClassroom(school)
  for (const path of [paths.desk, paths.worries, '/no-such-page', `${paths.today}/no-such-page`]) {
    const page = await tablet.visit(path)
    expect(page.status, path).toBeGreaterThan(400)
    expect(isStaffs(page), path).toBe(false)
    expect(page.html, path).toContain('I need help now')
  }
  expect(wordsOn(await tablet.visit(paths.desk))).toContain('This page is for grown-ups.')
  const stranger = await school.browser().visit('/no-such-page')
  expect(stranger.status).toBe(404)
  expect(isStaffs(stranger)).toBe(false)
  expect(stranger.html).not.toContain('I need help now')
})
