import type { Page } from '@playwright/test'
import { amira, comeIn, next, sayWho, skip, tapThrough } from './child.ts'
import { openClass, signIn, toClass } from './grown-up.ts'
import { emails } from './hilltop.ts'
import { expect, test } from './journey.ts'

test('Amira tells her worry, Mr Ali talks with her, and she sees that he has read it', async ({ visitor, inspect }) => {
  const [mrAli, tablet] = [await visitor(), await visitor()]
  await signIn(mrAli, emails.mrAli, inspect)
  const code = await openClass(mrAli, 'Willow', inspect)

  await comeIn(tablet, code, { look: inspect })
  await inspect(tablet)
  await tellHowSheIs(tablet, inspect)
  await tellWorry(tablet, inspect)
  await plantTree(tablet, inspect)
  await finish(tablet, inspect)

  await mrAli.reload()
  await inspect(mrAli)
  const needs = mrAli.getByRole('listitem').filter({ hasText: 'asked a grown-up to talk to them today' })
  await expect(needs).toContainText('Amira K')
  await expect(needs).toContainText('Due today')
  await needs.getByRole('link', { name: 'Amira K' }).click()
  await lookAfter(mrAli, inspect)
  await toClass(mrAli, 'Willow')
  await expect(needs).toHaveCount(0)
  await inspect(mrAli)

  await sayWho(tablet, { look: inspect })
  await expect(tablet.getByText('Mr Ali has read your worry.')).toBeVisible()
  await inspect(tablet)
  await signOut(mrAli)
})

type Look = (page: Page) => Promise<void>

async function tellHowSheIs(page: Page, look: Look): Promise<void> {
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(page.getByRole('group', { name: 'How do you feel?' })).toBeVisible()
  await look(page)
  await next(page)
  await expect(page).toHaveTitle(/^Error: /)
  await expect(page.getByRole('alert')).toContainText('Choose how you feel')
  await look(page)
  await page.getByRole('radio', { name: 'sad', exact: true }).check()
  await next(page)

  await look(page)
  await page.getByRole('checkbox', { name: 'lonely' }).check()
  await next(page)

  await expect(page.getByRole('group', { name: 'What is it about?' })).toBeVisible()
  await look(page)
  await skip(page)

  const helper = page.getByRole('group', { name: 'Is there a grown-up at school you can tell things to?' })
  await expect(helper).toBeVisible()
  await look(page)
  await helper.getByRole('radio', { name: 'yes' }).check()
  await next(page)
}

async function tellWorry(page: Page, look: Look): Promise<void> {
  await tapThrough(page, ['yes', 'school', 'big', 'Talk to me today', 'Anyone'], look)
  await page.getByRole('button', { name: 'All done' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible()
  await expect(page.getByText(/Mrs Khan.* can read what you said\./)).toBeVisible()
  await expect(page.getByText('A grown-up will read your worry today.')).toBeVisible()
  await look(page)
}

async function plantTree(page: Page, look: Look): Promise<void> {
  await page.getByRole('link', { name: 'Plant something' }).click()
  await look(page)
  await page.getByRole('radio', { name: 'apple tree' }).check()
  await page.getByRole('button', { name: 'Row 2, space 3' }).click()
  await expect(page.getByText('An apple tree.')).toBeVisible()
  await look(page)
}

/** #32 She is out at once, and whoever takes the tablet next learns nothing of her by going back. */
async function finish(page: Page, look: Look): Promise<void> {
  await page.getByRole('button', { name: 'Finish' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Who are you?' })).toBeVisible()
  await look(page)
  await page.goBack()
  await expect(page.getByText('An apple tree.')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Finish' })).toHaveCount(0)
  await expect(page.getByText(`Hello, ${amira.name}`)).toHaveCount(0)
  await page.goto('/who')
}

/** #32 A grown-up is out at once as well, and going back shows nothing of the class. */
async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByLabel('Email')).toBeVisible()
  await page.goBack()
  await expect(page.getByLabel('Email')).toBeVisible()
  await expect(page.getByText(amira.name)).toHaveCount(0)
}

async function lookAfter(page: Page, look: Look): Promise<void> {
  await expect(page.getByText('They asked a grown-up to talk to them today.').first()).toBeVisible()
  await expect(page.getByText(/tapped “talk to me today”.*rule TK-1/)).toBeVisible()
  await look(page)
  await page.getByLabel('What will you do?').fill('I will sit with her at break.')
  await page.getByRole('button', { name: 'I’ll deal with this' }).click()

  await expect(page.getByText('I will sit with her at break.')).toBeVisible()
  await look(page)
  await page.getByLabel('What did you do or see?').fill('We talked by the reading corner. Nobody would play with her.')
  await page.getByRole('button', { name: 'Save note' }).click()
  await expect(page.getByText('Nobody would play with her.')).toBeVisible()

  await page.getByRole('link', { name: 'Resolve this alert' }).click()
  await look(page)
  await page.getByRole('button', { name: 'Resolve this alert' }).click()
  await expect(page).toHaveTitle(/^Error: /)
  await look(page)
  await page.getByLabel('What was done?').fill('Talked with Amira. She has a partner for break from today.')
  await page.getByRole('radio', { name: 'Spoke to the child' }).check()
  await page.getByRole('group', { name: 'Has the child been told' }).getByRole('radio', { name: 'Yes' }).check()
  await page.getByRole('button', { name: 'Resolve this alert' }).click()
  await expect(page.getByText('She has a partner for break from today.')).toBeVisible()
  await look(page)
}
