import type { Page } from '@playwright/test'
import { signIn } from './grown-up.ts'
import { emails } from './hilltop.ts'
import { expect, test } from './journey.ts'

/** How one gets there is looked at in journey 1. */
const unseen = () => Promise.resolve()

/** A teacher writes down what Amira said. */
async function writeDown(page: Page, words: string): Promise<void> {
  await page.goto('/paper-note')
  await page.getByLabel('Which child?').selectOption({ label: 'Amira K' })
  await page.getByLabel('What did the child write or say?').fill(words)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('button', { name: 'Save' })).toHaveCount(0)
}

test('#4 the head is accused: the lead reads it, whatever the head says about who is away', async ({
  visitor,
  inspect,
}) => {
  const [mrAli, msHughes, mrsKhan] = [await visitor(), await visitor(), await visitor()]
  await signIn(mrAli, emails.mrAli, unseen)
  await writeDown(mrAli, 'ms hughes hits me')

  await signIn(msHughes, emails.msHughes, unseen)
  await msHughes.goto('/allegations')
  await expect(msHughes.getByText('Nothing is waiting.')).toBeVisible()
  await setAway(msHughes, 'Mrs Khan')
  await inspect(msHughes)

  await signIn(mrsKhan, emails.mrsKhan, unseen)
  await mrsKhan.goto('/duty')
  await expect(mrsKhan.getByRole('table').getByText('Ms Hughes').first()).toBeVisible()
  await mrsKhan.goto('/worries')
  await mrsKhan.getByRole('link', { name: 'Amira K' }).click()
  await expect(mrsKhan.getByText('ring the chair of governors today')).toBeVisible()
  await inspect(mrsKhan)
})

test('#4 the lead is away: the head reads it, and so the child is heard', async ({ visitor, inspect }) => {
  const [mrAli, msHughes] = [await visitor(), await visitor()]
  await signIn(msHughes, emails.msHughes, unseen)
  await setAway(msHughes, 'Mrs Khan')
  await signIn(mrAli, emails.mrAli, unseen)
  await writeDown(mrAli, 'my dad hits me with a belt')

  await msHughes.getByRole('link', { name: 'About grown-ups' }).click()
  await msHughes.getByRole('link', { name: 'Amira K' }).last().click()
  await expect(msHughes.getByText('my dad hits me with a belt')).toBeVisible()
  await inspect(msHughes)
  await msHughes.getByRole('button', { name: 'I have read this' }).click()
  await expect(msHughes.getByText('Ms Hughes read this')).toBeVisible()
})

async function setAway(page: Page, who: string): Promise<void> {
  await page.goto('/duty')
  await page.getByLabel('Who?').selectOption({ label: `${who}, lead or deputy` })
  await page.getByRole('radio', { name: 'Away' }).check()
  await page.getByRole('button', { name: 'Add this duty' }).click()
  await expect(page.getByText('Nobody is on duty for safeguarding now.')).toBeVisible()
}
