import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { chromiumOptions } from '#tests/support/chromium.ts'
import { arrive } from './arrive.ts'
import { compareLooks, lookIn, withLookInTitle } from './computed-look.ts'
import { everyChildPage } from './every-child-page.ts'
import { livedInServer } from './lived-in-server.ts'
import { dump, findChrome, oldChromes } from './old-chromes.ts'

const least = 98
const size = { width: 768, height: 1024 }

const folder = await mkdtemp(join(tmpdir(), 'the-lift-'))
const chromes = []
for (const chrome of oldChromes) chromes.push({ version: chrome.version, path: await findChrome(chrome) })
const browser = await chromium.launch(chromiumOptions)
try {
  const pages = await pagesOfChildren(browser)
  const rows = []
  for (const { name, html } of pages) {
    const file = join(folder, 'page.html')
    await writeFile(file, withLookInTitle(html))
    const today = lookIn(await dumpToday(browser, file))
    const percents = []
    for (const { path, version } of chromes) {
      const { percent, differences, colours } = compareLooks(today, lookIn(await dump(path, file, size)))
      percents.push({ version, percent, colours })
      if (colours.length > 0) console.log(`Chrome ${version}, ${name}, other colours:\n  ${colours.join('\n  ')}`)
      if (process.argv.includes('--why')) console.log(`Chrome ${version}, ${name}:\n  ${differences.join('\n  ')}`)
    }
    rows.push({ name, percents })
    console.log(name.padEnd(50) + percents.map(({ percent }) => percent.toFixed(2).padStart(12)).join(''))
  }
  console.log(''.padEnd(50) + chromes.map(({ version }) => `Chrome ${version}`.padStart(12)).join(''))
  const wrong = rows.filter(({ percents }) =>
    percents.some(({ percent, colours }) => percent < least || colours.length > 0),
  )
  console.log(
    wrong.length === 0
      ? `All ${rows.length} pages look at least ${least} % as they do today, and every colour is there.`
      : `Below ${least} %, or not in their colours: ${wrong.map(({ name }) => name).join(', ')}`,
  )
  process.exitCode = wrong.length === 0 ? 0 : 1
} finally {
  await browser.close()
  await rm(folder, { recursive: true, force: true })
}

async function pagesOfChildren(by: Browser): Promise<{ name: string; html: string }[]> {
  const server = await livedInServer()
  const pages: { name: string; html: string }[] = []
  try {
    const visitor = async () => (await by.newContext({ baseURL: server.origin, javaScriptEnabled: false })).newPage()
    await everyChildPage(visitor, async (page, name, act) => {
      await arrive(page, act)
      pages.push({ name, html: await page.content() })
    })
    return pages
  } finally {
    await server.stop()
  }
}

async function dumpToday(by: Browser, file: string): Promise<string> {
  const page = await by.newPage({ viewport: size })
  await page.goto(`file://${file}`)
  const html = await page.content()
  await page.close()
  return html
}
