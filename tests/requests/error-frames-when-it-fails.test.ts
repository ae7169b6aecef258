import { expect, test } from 'vitest'
import type { ServerBuild } from '@remix-run/node'
import { paths } from '#app/web/paths.ts'
import { anApplication } from '#tests/support/application.ts'
import { aSchool } from '#tests/support/school.ts'
import { aClassroom, wordsOn } from './tablet.ts'

/** The application, every page of which can be made to fail after it was made: with a mistake of ours, or with a status. */
function whoseDaysAreBad(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, { module, ...route }]) => {
    const { loader } = module
    if (loader === undefined) return [id, { ...route, module }] as const
    const failing: typeof loader = async (asked) => {
      const made = await loader(asked)
      const how = new URL(asked.request.url).searchParams.get('fails')
      if (how === '500') throw new Error('a mistake of ours')
      if (how !== null) throw new Response('', { status: Number(how) })
      return made
    }
    return [id, { ...route, module: { ...module, loader: failing } }] as const
  })
  return { ...build, routes: Object.fromEntries(routes) }
}

const within = (now: () => Date) => anApplication(now, whoseDaysAreBad)
const isStaffs = ({ html }: { html: string }) => html.includes('rel="stylesheet"') && html.includes('class="bar"')

test.each([
  ['429', 'Wait a little. Then try again.', 'Too many tries'],
  ['500', 'Something went wrong. It is not your fault. Please tell a grown-up.', 'We made a mistake'],
  ['503', 'Wait a little. Then try again.', 'We cannot do that just now'],
])('#49 a page that fails with %s has the frame and the words of whoever reads it', async (status, child, grownUp) => {
  const school = await aSchool({ within })
  const room = await aClassroom(school)
  const asked = `fails=${status}`

  const childs = await room.tablet.visit(`${paths.today}?${asked}`)
  expect(childs.status).toBe(Number(status))
  expect(isStaffs(childs)).toBe(false)
  expect(childs.html).toMatch(/class="help"/)
  expect(childs.html).toContain('class="foot"')
  expect(wordsOn(childs)).toContain(child)
  expect(wordsOn(childs)).not.toContain(grownUp)

  const staffs = await (await school.signedIn(room.teacher)).visit(`${paths.classes}?${asked}`)
  expect(staffs.status).toBe(Number(status))
  expect(isStaffs(staffs)).toBe(true)
  expect(wordsOn(staffs)).toContain(grownUp)
  expect(wordsOn(staffs)).toContain('Back to your first page')
  expect(staffs.html).toContain('Sign out')

  const strangers = await school.browser().visit(`${paths.signIn}?${asked}`)
  expect(strangers.status).toBe(Number(status))
  expect(isStaffs(strangers)).toBe(false)
  expect(wordsOn(strangers)).toContain(grownUp)
  expect(strangers.html).toContain('Who can see this?')
  for (const { html } of [childs, staffs, strangers]) expect(html).not.toMatch(/a mistake of ours|<script/)
})
