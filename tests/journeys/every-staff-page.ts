import type { Page } from '@playwright/test'
import { demoPassword } from '#tests/schools/demo-password.ts'
import type { Meet } from './every-child-page.ts'
import { signIn, toClass } from './grown-up.ts'
import type { LivedInServer } from './lived-in-server.ts'

const unseen = () => Promise.resolve()
type Keep = (name: string, act: () => Promise<unknown>) => Promise<void>

/** Comes to every page a grown-up can come to, with a class of thirty and forty alerts on the desk. */
export async function everyStaffPage(
  { originOf }: LivedInServer,
  visitor: () => Promise<Page>,
  meet: Meet,
): Promise<void> {
  async function asSomebody(name: string, work: (page: Page, keep: Keep) => Promise<void>): Promise<void> {
    const page = await visitor()
    await signIn(page, `${name}@oakfield.example`, unseen)
    await work(page, (what, act) => meet(page, what, act))
  }

  await asSomebody('mr.ali', (page, keep) => asTeacher(page, keep))
  await asSomebody('mrs.khan', async (page, keep) => {
    await keep('/desk', () => page.goto('/desk'))
    await keep('an urgent alert', () => page.getByRole('main').getByRole('link').first().click())
    await asLead(page, keep)
  })
  await asSomebody('ms.hughes', async (page, keep) => {
    for (const path of ['/school', '/allegations', '/duty', '/patterns']) await keep(path, () => page.goto(path))
    await keep('/allegations/concerns/…', async () => {
      await page.goto('/allegations')
      await page.locator('main a[href^="/allegations/concerns/"]').first().click()
    })
  })
  await asSomebody('mrs.patel', async (page, keep) => {
    for (const path of ['/calendar', '/calendar/days', '/calendar/import', '/concerns'])
      await keep(path, () => page.goto(path))
  })
  await asSomebody('ms.dunne', (page, keep) => keep('/home', () => page.goto('/home')))

  const alex = await visitor()
  await alex.goto(`${originOf('platform')}/platform/sign-in`)
  await alex.getByLabel('E-mail').fill('account@thelift.example')
  await alex.getByLabel('Password').fill(demoPassword)
  await meet(alex, '/platform', () => alex.getByRole('button', { name: 'Sign in' }).click())
}

const rooms = ['/worries', '/paper-note', '/concerns', '/concerns/new', '/files', '/crisis', '/crisis/paper'] as const
const moreRooms = ['/helplines', '/shares', '/transfers', '/transfers/arrival', '/duty', '/patterns', '/rules'] as const

/** The rooms of safeguarding, with one file, one concern and one crisis opened. */
async function asLead(page: Page, keep: Keep): Promise<void> {
  for (const path of [...rooms, ...moreRooms, '/desk/failed-work', '/confirm']) await keep(path, () => page.goto(path))
  await page.goto('/concerns')
  await keep('/concerns/…', () => page.locator('main a[href^="/concerns/0"]').first().click())
  await page.goto('/files')
  await keep('/files/…', () => page.locator('main a[href^="/files/"]').first().click())
  const file = page.url()
  for (const room of ['tellings', 'shares', 'transfer', 'entries', 'crisis'])
    await keep(`/files/…/${room}`, () => page.goto(`${file}/${room}`))
  await keep('/crisis/…/steps/1', () => page.getByRole('button', { name: /the steps$/ }).click())
  const first = page.url()
  for (let step = 2; step <= 10; step++)
    await keep(`/crisis/…/steps/${step}`, () => page.goto(first.replace(/1$/, `${step}`)))
  await keep('/crisis/…', () => page.goto(first.replace(/\/steps\/1$/, '')))
}

async function asTeacher(page: Page, keep: Keep): Promise<void> {
  for (const path of ['/classes', '/to-do', '/check-ons', '/my-sessions', '/my-password'])
    await keep(path, () => page.goto(path))
  await toClass(page, 'Willow')
  const today = page.url()
  await keep('/classes/…', () => page.goto(today))
  await keep('/classes/…/opening', () => page.goto(`${today}/opening`))
  await page.goto('/to-do')
  await keep('/worries/…', () => page.locator('main a[href^="/worries/"]').first().click())
  await page.goto('/to-do')
  await keep('/alerts/…', () => page.locator('main a[href^="/alerts/"]').first().click())
  const alert = page.url()
  await keep('/alerts/…/acknowledgement', () => page.goto(`${alert}/acknowledgement`))
  await keep('/alerts/…/note', () => page.goto(`${alert}/note`))
  await keep('/alerts/…/resolution', () => page.goto(`${alert}/resolution`))
  await page.goto(alert)
  await keep('/children/…', () => page.getByRole('link', { name: /^More about/ }).click())
  await keep('/children/…/pictures', () => page.getByRole('link', { name: /signs in$/ }).click())
}
