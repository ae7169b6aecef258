import type { Page } from '@playwright/test'
import { demoPassword } from '#app/access/demo-password.ts'
import type { Album } from './album.ts'
import { openClass, signIn, toClass } from './grown-up.ts'

const unseen = () => Promise.resolve()
const emailOf = (name: string) => `${name}@oakfield.example`

/** Mr Ali of Willow comes in and opens the class, and gives its code. */
export async function picturesOfOpening(album: Album, page: Page): Promise<string> {
  const look = album.along('Mr Ali')
  await page.goto('/sign-in')
  await page.getByLabel('Email').fill(emailOf('mr.ali'))
  await page.getByRole('button', { name: 'Sign in' }).click()
  await album.take(page, 'Mr Ali', 'No password typed')
  await page.getByLabel('Password').fill('not this one')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await album.take(page, 'Mr Ali', 'Wrong password')
  await signIn(page, emailOf('mr.ali'), look)
  return openClass(page, 'Willow', look)
}

/** Another class, opened by whoever has it. */
export async function opened(page: Page, name: string, className: string): Promise<string> {
  await signIn(page, emailOf(name), unseen)
  return openClass(page, className, unseen)
}

/** Mr Ali's pages once his class has checked in: what he does with an alert, a worry, a locked door. */
export async function picturesOfMrAli(album: Album, page: Page): Promise<void> {
  const who = 'Mr Ali'
  await page.goto('/classes')
  await album.take(page, who, 'Classes')
  await toClass(page, 'Willow')
  await album.take(page, who, 'Willow today')
  const alert = page.getByRole('link', { name: 'Amira K' }).first()
  await alert.click()
  await album.take(page, who, 'An alert nobody has')
  await page.getByRole('button', { name: 'I’ll deal with this' }).click()
  await album.take(page, who, 'An alert he has')
  await page.getByRole('button', { name: 'Save note' }).click()
  await album.take(page, who, 'An empty note')
  await page.goBack()
  await page.getByRole('link', { name: 'Resolve this alert' }).click()
  await page.getByRole('button', { name: 'Resolve this alert' }).click()
  await album.take(page, who, 'Resolving, nothing filled in')
  await page.getByLabel('What was done?').fill('Talked with Amira. She has a partner for break from today.')
  await page.getByRole('radio', { name: 'Spoke to the child' }).check()
  await page.getByRole('group', { name: 'Has the child been told' }).getByRole('radio', { name: 'Yes' }).check()
  await page.getByRole('radio', { name: 'Yes, it was useful' }).check()
  await page.getByRole('button', { name: 'Resolve this alert' }).click()
  await album.take(page, who, 'An alert resolved')
  await page.getByRole('link', { name: 'More about Amira' }).click()
  await album.take(page, who, 'Amira’s page')
  await page.getByRole('link', { name: 'How Amira signs in' }).click()
  await album.take(page, who, 'Amira’s pictures')
  await moreOfMrAli(album, page, who)
}

async function moreOfMrAli(album: Album, page: Page, who: string): Promise<void> {
  const looks = [
    ['/to-do', 'To do'],
    ['/check-ons', 'Please go to these children'],
    ['/my-sessions', 'My account'],
    ['/my-password', 'My password'],
    ['/desk', 'The desk, which is not his'],
    ['/alerts/no-such-alert', 'No such alert'],
  ] as const
  for (const [path, what] of looks) {
    await page.goto(path)
    await album.take(page, who, what)
  }
  await page.goto('/my-password')
  await page.getByRole('button', { name: 'Change my password' }).click()
  await album.take(page, who, 'My password, nothing typed')
  await page.goto('/to-do')
  const worry = page.locator('a[href^="/worries/"]').first()
  if ((await worry.count()) > 0) {
    await worry.click()
    await album.take(page, who, 'A worry to read')
  }
}

/** The Lift's own staff, at their own host. */
export async function picturesOfThePlatform(album: Album, page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/platform/sign-in`)
  await album.take(page, 'Alex', 'Sign in')
  await page.getByLabel('Email').fill('account@thelift.example')
  await page.getByLabel('Password').fill(demoPassword)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await album.take(page, 'Alex', 'Schools')
}
