import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

/** The sizes and colours in which every page is looked at. */
const views = [
  { name: 'tablet', width: 768, height: 1024, forcedColors: 'none' },
  { name: 'laptop', width: 1366, height: 657, forcedColors: 'none' },
  { name: 'phone', width: 320, height: 640, forcedColors: 'none' },
  { name: 'forced-colours', width: 768, height: 1024, forcedColors: 'active' },
] as const
export const viewNames = views.map(({ name }) => name)

export type Album = {
  /** Takes the page as it stands, as this person sees it, in every size. */
  take(page: Page, who: string, what: string): Promise<void>
  /** Takes every page one comes by, naming it by its title. */
  along(who: string): (page: Page) => Promise<void>
  finish(): Promise<void>
}

/** A folder of pictures, with one page to look through them. */
export async function openAlbum(folder: string): Promise<Album> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const taken: { who: string; what: string; file: string }[] = []

  async function take(page: Page, who: string, what: string): Promise<void> {
    const number = String(taken.length + 1).padStart(2, '0')
    const file = `${number}-${named(who)}-${named(what)}`
    taken.push({ who, what, file })
    for (const { name, width, height, forcedColors } of views) {
      await page.emulateMedia({ forcedColors, colorScheme: forcedColors === 'active' ? 'dark' : 'light' })
      await page.setViewportSize({ width, height })
      await page.screenshot({ path: join(folder, `${file}-${name}.png`), fullPage: true })
    }
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' })
  }

  return {
    take,
    along: (who) => async (page) => take(page, who, (await page.title()).replace(/ – The Lift.*/, '')),
    finish: () => writeFile(join(folder, 'index.html'), pageOf(taken)),
  }
}

const named = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

function pageOf(taken: readonly { who: string; what: string; file: string }[]): string {
  const rows = taken.map(({ who, what, file }) => {
    const shots = viewNames.map(
      (view) => `<td><a href="${file}-${view}.png"><img src="${file}-${view}.png" alt=""></a>`,
    )
    return `<tr><th>${who}<br>${what}${shots.join('')}`
  })
  const head = viewNames.map((view) => `<th>${view}`).join('')
  const style = 'td{vertical-align:top}img{max-width:22vw;max-height:60vh;border:1px solid}th{text-align:start}'
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures</title><style>${style}</style>
<table><tr><th>${head}
${rows.join('\n')}
</table>
`
}
