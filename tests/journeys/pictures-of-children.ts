import type { Page } from '@playwright/test'
import type { Album } from './album.ts'
import { arrive } from './arrive.ts'
import { comeIn, next, noor, skip, tap } from './child.ts'

/** What anybody sees before saying who they are. */
export async function picturesOfTheDoor(album: Album, page: Page): Promise<void> {
  const look = album.along('anybody')
  for (const path of ['/', '/help', '/who-can-see', '/nowhere']) {
    await page.goto(path)
    await look(page)
  }
  await page.goto('/class-code')
  await next(page)
  await album.take(page, 'anybody', 'Nothing typed')
  await page.getByLabel('What is your class code?').fill('WRONGX')
  await next(page)
  await album.take(page, 'anybody', 'Wrong code')
}

/** Amira, Year 2: the whole way, with a mistake on each page. */
export async function picturesOfAmira(album: Album, page: Page, code: string): Promise<void> {
  const who = 'Amira'
  const look = album.along(who)
  await comeIn(page, code, { look })
  await album.take(page, who, 'Today, with a worry that was read')
  await page.goto('/stickers')
  await look(page)
  await page.goto('/today')
  await page.getByRole('button', { name: /Start|Tell us more/ }).click()
  await look(page)
  await next(page)
  await album.take(page, who, 'No face chosen')
  await page.getByRole('radio', { name: 'sad', exact: true }).check()
  await album.take(page, who, 'Sad chosen')
  await next(page)
  await look(page)
  for (const word of ['sad', 'lonely', 'tired', 'worried']) await page.getByRole('checkbox', { name: word }).check()
  await next(page)
  await album.take(page, who, 'Four words chosen')
  await page.getByRole('checkbox', { name: 'worried' }).uncheck()
  await next(page)
  await look(page)
  await page.getByRole('radio', { name: 'friends' }).check()
  await album.take(page, who, 'Friends chosen')
  await next(page)
  if (page.url().endsWith('/helper')) {
    await look(page)
    await skip(page)
  }
  await worryAndGarden(album, page, who)
}

async function worryAndGarden(album: Album, page: Page, who: string): Promise<void> {
  await album.take(page, who, 'Worry box')
  await tap(page, 'Yes')
  for (const [answer, name] of [
    ['not sure', 'Safe?'],
    ['Go on', 'Put your hand up'],
    ['Yes', 'About friends?'],
    ['big', 'How big?'],
    ['Talk to me today', 'What would help?'],
  ] as const) {
    await album.take(page, who, name)
    if (answer === 'Go on') await page.getByRole('link', { name: answer }).click()
    else await tap(page, answer)
  }
  if (page.url().endsWith('/who-helps')) {
    await album.take(page, who, 'Who would you like to tell?')
    await tap(page, 'Anyone')
  }
  await page.getByRole('textbox').fill('they said i cant play')
  await album.take(page, who, 'Worry written')
  await page.getByRole('button', { name: 'All done' }).click()
  await album.take(page, who, 'All done')
  await page.goto('/garden')
  await album.take(page, who, 'Garden, something to plant')
  await page.getByRole('button', { name: /^Row/ }).first().click()
  await album.take(page, who, 'Garden, nothing chosen to plant')
  await page.getByRole('radio', { name: 'apple tree' }).check()
  await page.getByRole('button', { name: /^Row/ }).first().click()
  await album.take(page, who, 'Garden, planted')
  await page.getByRole('button', { name: 'I need a grown-up now' }).click()
  await album.take(page, who, 'A grown-up is told')
  await page.goto('/garden')
  await page.getByRole('button', { name: 'Finish' }).click()
}

/** A child who taps the wrong pictures until the door is locked. */
export async function picturesOfWrongPictures(album: Album, page: Page): Promise<void> {
  const wrong = { name: 'Zoë', pictures: ['car', 'car', 'car'] }
  await page.getByRole('button', { name: wrong.name, exact: true }).click()
  for (let tries = 1; tries <= 5; tries++) {
    for (const picture of wrong.pictures)
      await arrive(page, () => page.getByRole('button', { name: picture, exact: true }).click())
    if (tries === 1) await album.take(page, 'Zoë', 'Wrong pictures')
  }
  await album.take(page, 'Zoë', 'Locked out')
  await page.goto('/who')
}

/** Noor, Year 6: five faces, the longest list of words, and a garden without a free place. */
export async function picturesOfNoor(album: Album, page: Page, code: string): Promise<void> {
  const unseen = () => Promise.resolve()
  await comeIn(page, code, { child: noor, look: unseen })
  await page.getByRole('button', { name: /Start|Tell us more/ }).click()
  await album.take(page, 'Noor', 'Five faces')
  await page.getByRole('radio', { name: 'very sad' }).check()
  await next(page)
  await album.take(page, 'Noor', 'Words of Year 6')
  await page.goto('/garden')
  await album.take(page, 'Noor', 'A full garden')
  await page.getByText('Move something').click()
  await album.take(page, 'Noor', 'Moving something')
  await page
    .getByRole('button', { name: /^Put away/ })
    .first()
    .click()
  await page.getByText('Move something').click()
  await page.getByRole('link', { name: /^Bring back/ }).click()
  await album.take(page, 'Noor', 'Bringing something back')
}
