import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type BrowserContextOptions } from '@playwright/test'
import { buildSheet } from '#app/ui/css/build-sheet.ts'
import { rendered } from './rendered.ts'
import { samplePages } from './sample-pages.tsx'

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

const root = process.cwd()
const sheets = { child: await buildSheet('app/ui/child.css', root), staff: await buildSheet('app/ui/staff.css', root) }
const pages = Object.entries(samplePages).filter(([name]) => name.includes(wanted))
const html = Object.fromEntries(pages.map(([name, page]) => [name, rendered(page, sheets)]))

await mkdir(join(folder, 'ui'), { recursive: true })
const frames = Object.keys(html).map(
  (name) => `<h2>${name}</h2><iframe src="ui/${name}.html" title="${name}" width="768" height="1024"></iframe>`,
)
await writeFile(join(folder, 'gallery.html'), `<!doctype html><title>Gallery</title>${frames.join('')}`)
for (const [name, page] of Object.entries(html)) await writeFile(join(folder, 'ui', `${name}.html`), page)

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})
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
