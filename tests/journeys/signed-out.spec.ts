import type { Page } from '@playwright/test'
import { demoPassword } from '#app/access/demo-password.ts'
import { comeIn, jay, next, skip, tap } from './child.ts'
import { openClass, signIn } from './grown-up.ts'
import { emails } from './hilltop.ts'
import { expect, test } from './journey.ts'

const unseen = () => Promise.resolve()
const words = 'my uncle hurts me and i dont want to go home'
const [sixMinutesOn, fortyMinutesOn] = [new Date('2026-11-17T09:11:30Z'), new Date('2026-11-17T09:45:00Z')]

async function comeToWriting(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByRole('radio', { name: 'okay', exact: true }).check()
  await next(page)
  for (let question = 0; question < 3; question++) await skip(page)
  for (const answer of ['Yes', 'yes', 'home', 'big', 'Talk to me today', 'Anyone']) await tap(page, answer)
}

test('#2 a session ends while a child types: what they wrote is taken, they are told, and it is read', async ({
  server,
  visitor,
  inspect,
}) => {
  const [msMackay, tablet, mrsKhan] = [await visitor(), await visitor(), await visitor()]
  await signIn(msMackay, emails.msMackay, unseen)
  const code = await openClass(msMackay, 'Oak', unseen)
  await comeIn(tablet, code, { child: jay, look: unseen })
  await comeToWriting(tablet)
  await tablet.getByRole('textbox').fill(words)

  await server.moveTo(sixMinutesOn)
  await tablet.getByRole('button', { name: 'All done' }).click()
  await expect(tablet.getByRole('heading', { level: 1, name: 'We have got it.' })).toBeVisible()
  await inspect(tablet)
  await tablet.getByRole('link', { name: 'Type your class code' }).click()
  await expect(tablet.getByLabel('What is your class code?')).toBeVisible()

  await signIn(mrsKhan, emails.mrsKhan, unseen)
  await mrsKhan.getByRole('link', { name: /^Worries/ }).click()
  await mrsKhan.getByRole('link', { name: 'Jay T' }).click()
  await expect(mrsKhan.getByText(words)).toBeVisible()
})

test('#2 a session ends while a grown-up types: the paper note is there again once they have signed in', async ({
  server,
  visitor,
  inspect,
}) => {
  const page = await visitor()
  await signIn(page, emails.msMackay, unseen)
  await page.getByRole('link', { name: 'Worries' }).click()
  await page.getByRole('link', { name: /Record what/ }).click()
  await page.getByLabel('Which child?').selectOption({ label: 'Jay T' })
  await page.getByLabel('What did the child write or say?').fill(words)

  await server.moveTo(fortyMinutesOn)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('what you wrote comes back for you to send')).toBeVisible()
  await inspect(page)
  await page.getByLabel('Email').fill(emails.msMackay)
  await page.getByLabel('Password').fill(demoPassword)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('You were signed out before this was saved.')).toBeVisible()
  await expect(page.getByLabel('What did the child write or say?')).toHaveValue(words)
  await expect(page.getByLabel('Which child?').locator('option:checked')).toHaveText('Jay T')
  await inspect(page)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /saved/i })).toBeVisible()
})
