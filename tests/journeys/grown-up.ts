import { expect, type Page } from '@playwright/test'
import { demoPassword } from '#app/access/demo-password.ts'

type Look = (page: Page) => Promise<void>

/** A grown-up of the school comes through the front door and signs in. */
export async function signIn(page: Page, email: string, look: Look): Promise<void> {
  await page.goto('/')
  await page.getByRole('link', { name: 'I am a grown-up' }).click()
  await look(page)
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(demoPassword)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
}

/** A teacher opens the class for an hour, and reads the code out. */
export async function openClass(page: Page, className: string, look: Look): Promise<string> {
  await toClass(page, className)
  await look(page)
  await page.getByRole('button', { name: '1 hour' }).click()
  await expect(page.getByText('Type this code')).toBeVisible()
  await look(page)
  const code = await page.locator('.big-code .sr-only').innerText()
  await page.getByRole('link', { name: `Back to ${className}` }).click()
  return code.replaceAll(' ', '')
}

/** The class's page for today, whichever page one is on. */
export async function toClass(page: Page, className: string): Promise<void> {
  await page.getByRole('link', { name: 'Classes' }).click()
  await page.getByRole('link', { name: className, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: `${className} today` })).toBeVisible()
}
