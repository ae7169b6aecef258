import type { Page } from '@playwright/test'
import { comeIn, jay, next, skip, tap } from './child.ts'
import { openClass, signIn } from './grown-up.ts'
import { emails, fridayBeforeHalfTerm } from './hilltop.ts'
import { expect, test } from './journey.ts'

test.use({ begins: fridayBeforeHalfTerm })

const words = 'i wish it was always wednesday'
const twentyOnePastThree = new Date('2026-10-23T14:21:00Z')

test('what Jay writes, that no rule notices, is read before the holiday and decided on with its reasons', async ({
  server,
  visitor,
  inspect,
}) => {
  const [msMackay, tablet, mrsKhan] = [await visitor(), await visitor(), await visitor()]
  const unseen = () => Promise.resolve()
  await signIn(msMackay, emails.msMackay, unseen)
  const code = await openClass(msMackay, 'Oak', unseen)
  await comeIn(tablet, code, { child: jay, look: unseen })
  await writeAndTapNothing(tablet)
  await expect(tablet.getByText('A grown-up will read your worry today.')).toBeVisible()

  await server.moveTo(twentyOnePastThree)
  await signIn(mrsKhan, emails.mrsKhan, unseen)
  // No alert that could be picked up: only his worry, to be read.
  const row = mrsKhan.getByRole('row').filter({ hasText: 'Jay T' })
  await expect(row).toContainText('1 worry to read')
  await expect(row.getByRole('button')).toHaveCount(0)
  await inspect(mrsKhan)
  await readWorry(mrsKhan, inspect)
  await passItOn(mrsKhan, inspect)
  await throughTheSteps(mrsKhan, inspect)
  await readTheFile(mrsKhan, inspect)
})

type Look = (page: Page) => Promise<void>

async function writeAndTapNothing(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByRole('radio', { name: 'okay', exact: true }).check()
  await next(page)
  for (const title of [
    'Which words fit?',
    'What is it about?',
    'Is there a grown-up at school you can tell things to?',
  ]) {
    await expect(page.getByRole('group', { name: title })).toBeVisible()
    await skip(page)
  }
  await tap(page, 'Yes')
  for (const question of [
    'Do you feel safe right now?',
    'What is your worry about?',
    'How big is it?',
    'What would help?',
  ]) {
    await expect(page.getByRole('group', { name: question })).toBeVisible()
    await skip(page)
  }
  await page.getByRole('textbox').fill(words)
  await page.getByRole('button', { name: 'All done' }).click()
}

async function readWorry(page: Page, look: Look): Promise<void> {
  await page.getByRole('link', { name: /^Worries/ }).click()
  const waiting = page.getByRole('table', { name: /^Worries to read/ })
  await expect(waiting.getByRole('row').filter({ hasText: 'Jay T' })).toContainText('today at 15:30')
  await look(page)
  await waiting.getByRole('link', { name: 'Jay T' }).click()
  await expect(page.getByText(words)).toBeVisible()
  await look(page)
  await page.getByRole('button', { name: 'I have read this' }).click()
  await expect(page.getByText(/Mrs Khan read this today at 15:2/)).toBeVisible()
}

async function passItOn(page: Page, look: Look): Promise<void> {
  await page.getByRole('link', { name: 'Report this as a concern' }).click()
  await expect(page.getByText(words)).toBeVisible()
  await look(page)
  await page.getByLabel('What did you see or hear?').fill('Wednesday is the one night Jay sleeps at his nan’s.')
  await page.getByRole('button', { name: 'Send this concern' }).click()
  await look(page)
  await page.goto('/concerns')
  await look(page)
  await page.getByRole('main').getByRole('link', { name: 'Jay T' }).first().click()
  await page.getByRole('button', { name: 'I have read this' }).click()
  await look(page)
  await page.getByRole('link', { name: 'If in danger: the crisis steps' }).click()
  await look(page)
  await page.getByRole('button', { name: 'Start the steps' }).click()
}

/** The ten steps; the page is left at the fourth and found again where it was. */
async function throughTheSteps(page: Page, look: Look): Promise<void> {
  const keep = () => page.getByRole('button', { name: 'Save and continue' }).click()
  const choose = (name: string) => page.getByRole('radio', { name, exact: true }).check()
  const isAt = (question: string) => expect(page.getByRole('heading', { level: 1, name: question })).toBeVisible()
  await isAt('Is the child in danger this minute?')
  await look(page)
  await choose('No')
  await keep()
  await isAt('Where is the child, and who is with them?')
  await look(page)
  await page.getByLabel('Where?').fill('Oak classroom')
  await page.getByLabel('Who is with them?').fill('Ms Mackay')
  await keep()
  await isAt('What did the child say or do?')
  await expect(page.getByText(words)).toBeVisible()
  await look(page)
  await keep()

  await page.goto('/crisis')
  await look(page)
  await page.getByRole('link', { name: 'Continue with step 4' }).click()
  await isAt('Does anyone need medical help?')
  await choose('None')
  await keep()

  await isAt('Is it safe for them to go home today?')
  await look(page)
  await choose('No')
  await page.getByLabel('Why?').fill('He is afraid of mum’s friend, who is at home every night but Wednesday.')
  await page.getByLabel('Who collects them?').fill('His nan, who has been rung')
  await keep()
  await expect(page.getByText(/Do not let them go/)).toBeVisible()
  await look(page)
  await page.getByRole('link', { name: 'Next: Who you told' }).click()
  await page.getByLabel('Who?').selectOption({ label: 'Children’s services' })
  await page.getByLabel('Name of who you spoke to').fill('Ms Idris, duty desk')
  await page.getByLabel(/^What did you tell them/).fill('What he wrote, and what he said of mum’s friend.')
  await page.getByRole('radio', { name: 'They were not asked' }).check()
  await look(page)
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('link', { name: 'Next: The family' }).click()
  await isAt('Will the family be told?')
  await look(page)
  await choose('Not yet')
  await page.getByLabel('Why, or why not?').fill('Mum’s friend answers her phone. Ms Idris rings his nan first.')
  await keep()
  await isAt('What did you tell the child?')
}

async function readTheFile(page: Page, look: Look): Promise<void> {
  await page.goto('/files')
  await look(page)
  await page.getByRole('main').getByRole('link', { name: 'Jay T' }).first().click()
  await expect(page.getByText(words).first()).toBeVisible()
  await expect(page.getByText(/read.*Mrs Khan|Mrs Khan.*read/i).first()).toBeVisible()
  for (const written of [
    'He is afraid of mum’s friend',
    'Mum’s friend answers her phone',
    'Wednesday is the one night',
  ])
    await expect(page.getByText(written).first()).toBeVisible()
  await look(page)
}
