import type { Page } from '@playwright/test'
import { arrive } from './arrive.ts'
import { comeIn, noor, sayWho, skip } from './child.ts'
import { openClass, signIn } from './grown-up.ts'

const unseen = () => Promise.resolve()
/** Does what brings a page, and keeps what is wanted of it. */
export type Meet = (page: Page, name: string, act: () => Promise<unknown>) => Promise<void>
type Keep = (name: string, act: () => Promise<unknown>) => Promise<void>

/** Comes to every page a child can come to in the lived-in school, as it is at first and as it comes back to be mended. */
export async function everyChildPage(visitor: () => Promise<Page>, meet: Meet): Promise<void> {
  const keepOn =
    (page: Page): Keep =>
    (name, act) =>
      meet(page, name, act)

  async function codeOf(teacher: string, className: string): Promise<string> {
    const page = await visitor()
    await signIn(page, `${teacher}@oakfield.example`, unseen)
    return openClass(page, className, unseen)
  }

  const tablet = await visitor()
  await throughTheDoor(tablet, await codeOf('mr.ali', 'Willow'), keepOn(tablet))
  await throughTheDay(tablet, 'Amira', keepOn(tablet))
  const other = await visitor()
  await comeIn(other, await codeOf('mrs.brennan', 'Oak'), { child: noor, look: unseen })
  await throughTheDay(other, 'Noor, Year 6', keepOn(other))
}

/** From the front door to Today, with every mistake on the way. */
async function throughTheDoor(page: Page, code: string, keep: Keep): Promise<void> {
  for (const path of ['/', '/help', '/who-can-see', '/taken', '/nowhere', '/class-code'])
    await keep(path, () => page.goto(path))
  const next = () => page.getByRole('button', { name: 'Next' }).click()
  await keep('/class-code, nothing typed', next)
  await page.getByLabel('What is your class code?').fill('WRONGX')
  await keep('/class-code, wrong', next)
  await page.getByLabel('What is your class code?').fill(code)
  await keep('/who', next)
  await keep('/pictures', () => page.getByRole('button', { name: 'Zoë', exact: true }).click())
  const wrong = () => page.getByRole('button', { name: 'car', exact: true }).click()
  for (let taps = 1; taps < 3; taps++) await arrive(page, wrong)
  await keep('/pictures, wrong', wrong)
  await page.goto('/who')
  await sayWho(page, { look: unseen })
}

/** From Today to the garden, with every mistake on the way. */
async function throughTheDay(page: Page, name: string, keep: Keep): Promise<void> {
  const goTo = (path: string) => keep(`${path}, ${name}`, () => page.goto(path))
  const press = (button: string) => page.getByRole('button', { name: button, exact: true }).click()
  await goTo('/today')
  await goTo('/stickers')
  await goTo('/talk')
  await keep(`/talk/told, ${name}`, () => press('Anyone'))
  await page.goto('/today')
  await keep(`/check-in/feeling, ${name}`, () => page.getByRole('button', { name: /Start|Tell us more/ }).click())
  await keep(`/check-in/feeling, nothing chosen, ${name}`, () => press('Next'))
  await page.getByRole('radio', { name: 'okay' }).check()
  await keep(`/check-in/words, ${name}`, () => press('Next'))
  await keep(`/check-in/about, ${name}`, () => press('Next'))
  await arrive(page, () => skip(page))
  await goTo('/check-in/helper')
  await goTo('/check-in/worry')
  await keep(`/check-in/safe, ${name}`, () => press('Yes'))
  await keep(`/check-in/hand-up, ${name}`, () => press('no'))
  await keep(`/check-in/worry-about, ${name}`, () => page.getByRole('link', { name: 'Go on' }).click())
  await keep(`/check-in/worry-size, ${name}`, () => press('my body'))
  await keep(`/check-in/what-helps, ${name}`, () => press('big'))
  await keep(`/check-in/who-helps or tell-us, ${name}`, () => press('Talk to me today'))
  await goTo('/check-in/worry-size')
  await goTo('/check-in/tell-us')
  await page.getByRole('textbox').fill('x'.repeat(2001))
  await keep(`/check-in/tell-us, too long, ${name}`, () => press('All done'))
  await page.getByRole('textbox').fill('my hamster is poorly')
  await keep(`/check-in/done, not safe, ${name}`, () => press('All done'))
  await page.goto('/today')
  await arrive(page, () => page.getByRole('button', { name: 'Tell us more' }).click())
  await page.getByRole('radio', { name: 'okay' }).check()
  await arrive(page, () => press('Next'))
  await arrive(page, () => skip(page))
  await page.getByRole('radio', { name: 'friends' }).check()
  await arrive(page, () => press('Next'))
  await page.goto('/check-in/worry')
  await arrive(page, () => press('Yes'))
  await keep(`/check-in/worry-about, said before, ${name}`, () => press('yes'))
  await goTo('/check-in/worry')
  await keep(`/check-in/done, ${name}`, () => press('No worry today'))
  await goTo('/garden')
  const free = page.getByRole('button', { name: /^Row/ }).first()
  if ((await free.count()) > 0) await keep(`/garden, nothing chosen, ${name}`, () => free.click())
  await page.goto('/garden')
  await page.getByText('Move something').click()
  const putAway = page.getByRole('button', { name: /^Put away/ }).first()
  await arrive(page, () => putAway.click())
  await page.getByText('Move something').click()
  const bringBack = page.getByRole('link', { name: /^Bring back/ }).first()
  await keep(`/garden/…/bring-back, ${name}`, () => bringBack.click())
  await goTo('/help-now')
  await keep(`/help-now, told, ${name}`, () => press('I need a grown-up now'))
}
