import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type BrowserContextOptions } from '@playwright/test'
import { chromiumOptions } from '#tests/support/chromium.ts'
import { rendered } from './rendered.ts'
import { samplePages } from './sample-pages.tsx'
import { sheets } from './sheets.ts'

// Every part of the design system on one sheet to look at, and its pictures on the screens schools have:
// `npx tsx tests/ui/gallery.ts [part of a page's name] [screen]` writes them to pictures/.
const folder = 'pictures'
const screens: Record<string, BrowserContextOptions> = {
  tablet: { viewport: { width: 768, height: 1024 } },
  laptop: { viewport: { width: 1366, height: 657 } },
  narrow: { viewport: { width: 320, height: 640 } },
  forced: { viewport: { width: 768, height: 1024 }, forcedColors: 'active', colorScheme: 'dark' },
}
const [wanted = '', screenWanted = ''] = process.argv.slice(2)

const built = await sheets()
const pages = Object.entries(samplePages).filter(([name]) => name.includes(wanted))
const html = Object.fromEntries(pages.map(([name, page]) => [name, rendered(page, built)]))

await mkdir(join(folder, 'ui'), { recursive: true })
const frames = Object.keys(html).map(
  (name) => `<h2>${name}</h2><iframe src="ui/${name}.html" title="${name}" width="768" height="1024"></iframe>`,
)
await writeFile(join(folder, 'gallery.html'), `<!DOCTYPE html><title>Gallery</title>${frames.join('')}`)
for (const [name, page] of Object.entries(html)) await writeFile(join(folder, 'ui', `${name}.html`), page)

const browser = await chromium.launch(chromiumOptions)
for (const [screen, options] of Object.entries(screens).filter(([name]) => name.includes(screenWanted))) {
  const context = await browser.newContext({ ...options, javaScriptEnabled: false })
  const tab = await context.newPage()
  for (const [name, page] of Object.entries(html)) {
    await tab.setContent(page)
    await tab.screenshot({ path: join(folder, 'ui', `${name}.${screen}.png`), fullPage: true })
  }
  await context.close()
}
await browser.close()
