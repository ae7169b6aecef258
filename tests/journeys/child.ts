import { expect, type Page } from '@playwright/test'

type Look = (page: Page) => Promise<void>
type Child = { readonly name: string; readonly pictures: readonly string[] }
export const amira: Child = { name: 'Amira', pictures: ['cat', 'star', 'boat'] }
export const jay: Child = { name: 'Jay', pictures: ['fish', 'sun', 'key'] }
export const noor: Child = { name: 'Noor', pictures: ['tree', 'key', 'cat'] }

/** A child comes in: front door, class code, name, pictures, and stands on Today. */
export async function comeIn(
  page: Page,
  code: string,
  { child = amira, look }: { child?: Child; look: Look },
): Promise<void> {
  await page.goto('/')
  await look(page)
  await page.getByRole('link', { name: 'I am a child' }).click()
  await look(page)
  await page.getByLabel('What is your class code?').fill(code)
  await page.getByRole('button', { name: 'Next' }).click()
  await look(page)
  await sayWho(page, { child, look })
}

/** On the doorstep already: name and pictures. */
export async function sayWho(page: Page, { child = amira, look }: { child?: Child; look: Look }): Promise<void> {
  await page.getByRole('button', { name: child.name, exact: true }).click()
  for (const [at, picture] of child.pictures.entries()) {
    await expect(page.getByText(`Picture ${at + 1} of ${child.pictures.length}`)).toBeVisible()
    if (at < 2) await look(page)
    await page.getByRole('button', { name: picture, exact: true }).click()
  }
  await expect(page.getByRole('heading', { level: 1, name: `Hello, ${child.name}` })).toBeVisible()
}

export const next = (page: Page) => page.getByRole('button', { name: 'Next', exact: true }).click()
export const skip = (page: Page) => page.getByRole('button', { name: 'Skip', exact: true }).click()
/** Taps an answer that is a button. */
export const tap = (page: Page, answer: string) => page.getByRole('button', { name: answer, exact: true }).click()

/** Says that there is a worry, and taps one answer on each page until the one where a child may write. */
export async function tapThrough(page: Page, answers: readonly string[], look: Look): Promise<void> {
  await expect(page.getByText('A grown-up at school reads every worry.')).toBeVisible()
  await look(page)
  await tap(page, 'Yes')
  for (const answer of answers) {
    await expect(page.getByRole('button', { name: answer, exact: true })).toBeVisible()
    await look(page)
    await tap(page, answer)
  }
  await expect(page.getByRole('button', { name: 'All done' })).toBeVisible()
  await look(page)
}
