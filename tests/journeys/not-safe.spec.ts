import type { Page } from '@playwright/test'
import { comeIn, jay, next, skip, tap } from './child.ts'
import { openClass, signIn, toClass } from './grown-up.ts'
import { emails } from './hilltop.ts'
import { expect, test } from './journey.ts'

const unseen = () => Promise.resolve()

test('#39 a child who is not safe is helped at once, before anything else is asked', async ({ visitor, inspect }) => {
  const [msMackay, mrsKhan, tablet] = [await visitor(), await visitor(), await visitor()]
  await signIn(msMackay, emails.msMackay, unseen)
  const code = await openClass(msMackay, 'Oak', unseen)
  await comeIn(tablet, code, { child: jay, look: unseen })
  await toTheWorry(tablet)

  await tap(tablet, 'Yes')
  await expect(tablet.getByRole('group', { name: 'Do you feel safe right now?' })).toBeVisible()
  await tap(tablet, 'no')
  await expect(tablet.getByRole('heading', { level: 1 })).toHaveText('Put your hand up now.')
  // Mail is not set up at this school: she finds it when she looks, and no more is said.
  await expect(tablet.getByText('We will tell Mrs Khan.')).toBeVisible()
  await inspect(tablet)

  // Nothing more has been tapped, and the grown-ups know.
  await toClass(msMackay, 'Oak')
  await expect(msMackay.getByRole('link', { name: 'Please check on J.' })).toBeVisible()
  await signIn(mrsKhan, emails.mrsKhan, unseen)
  await mrsKhan.getByRole('link', { name: 'Desk' }).click()
  await expect(mrsKhan.getByText('They tapped: I do not feel safe.').first()).toBeVisible()

  await tablet.getByRole('link', { name: 'Go on' }).click()
  for (const answer of ['home', 'big', 'Talk to me today', 'Anyone']) await tap(tablet, answer)
  await tablet.getByRole('textbox').fill('i dont want to go home')
  await tap(tablet, 'All done')
  await theLastPage(tablet)
  await inspect(tablet)

  await mrsKhan.reload()
  await mrsKhan.getByRole('link', { name: 'Jay T' }).first().click()
  await expect(mrsKhan.getByText('i dont want to go home')).toBeVisible()
})

/** #40 What comes first is still what to do first; a sticker and the garden come after it. */
async function theLastPage(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Put your hand up now.')
  const main = await page.getByRole('main').innerText()
  const places = ['We will tell Mrs Khan.', '0800 1111', 'can read what you said', 'A sticker for you', 'My garden']
  const found = places.map((words) => main.indexOf(words))
  expect(found).toEqual(found.toSorted((one, other) => one - other))
  expect(found).not.toContain(-1)
  await expect(page.getByText('Plant something')).toHaveCount(0)
}

async function toTheWorry(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByRole('radio', { name: 'sad', exact: true }).check()
  await next(page)
  for (const question of ['Which words fit?', 'What is it about?']) {
    await expect(page.getByRole('group', { name: question })).toBeVisible()
    await skip(page)
  }
  await expect(page.getByRole('group', { name: 'Is there a grown-up at school you can tell things to?' })).toBeVisible()
  await skip(page)
}

test('#39 each page about a worry fits on a tablet, and nearly on a phone', async ({ visitor }) => {
  const [msMackay, tablet] = [await visitor(), await visitor()]
  await signIn(msMackay, emails.msMackay, unseen)
  const code = await openClass(msMackay, 'Oak', unseen)
  await comeIn(tablet, code, { child: jay, look: unseen })
  await toTheWorry(tablet)
  await fits(tablet)
  await tap(tablet, 'Yes')
  await fits(tablet)
  await tap(tablet, 'not sure')
  await fits(tablet)
  await tablet.getByRole('link', { name: 'Go on' }).click()
  for (const answer of ['online', 'big', 'Just read it', 'Mr Ali']) {
    await fits(tablet)
    await tap(tablet, answer)
  }
  await fits(tablet)
  await tap(tablet, 'All done')
  await fits(tablet)
})

/** How high a page is, against the screen it is seen on. */
async function fits(page: Page): Promise<void> {
  const high = async (width: number, height: number) => {
    await page.setViewportSize({ width, height })
    return page.evaluate(() => document.documentElement.scrollHeight)
  }
  expect.soft(await high(768, 1024), page.url()).toBeLessThanOrEqual(1024)
  expect.soft(await high(320, 640), page.url()).toBeLessThanOrEqual(2 * 640)
}
