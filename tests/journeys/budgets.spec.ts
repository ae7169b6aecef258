import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import routes from '#app/routes.ts'
import { weigh, type Weight } from './bytes.ts'
import { everyChildPage } from './every-child-page.ts'
import { everyStaffPage } from './every-staff-page.ts'
import { livedInServer, type LivedInServer } from './lived-in-server.ts'
import { readingAge } from './reading-age.ts'

test.describe.configure({ mode: 'default', timeout: 180_000 })

let server: LivedInServer
test.beforeAll(async () => {
  server = await livedInServer()
})
test.afterAll(() => server.stop())

test('every page a child sees is small and easy to read, comes in four requests or fewer, and brings no script', async ({
  browser,
}) => {
  const weights: Weight[] = []
  const lines: string[] = []
  const visitor = async () => (await browser.newContext({ baseURL: server.origin })).newPage()
  await everyChildPage(visitor, async (page, ...met) => {
    weights.push(await weigh(page, ...met))
    lines.push(...(await page.locator('body').innerText()).split('\n'))
  })
  print(weights)
  for (const { page, requests, total, html, css, scripts, fonts } of weights) {
    expect.soft({ scripts, fonts }, page).toEqual({ scripts: 0, fonts: 0 })
    expect.soft(requests, `requests of ${page}`).toBeLessThanOrEqual(4)
    expect.soft(total, `bytes of ${page}`).toBeLessThanOrEqual(14_000)
    expect.soft(html, `HTML of ${page}`).toBeLessThanOrEqual(8 * 1024)
    expect.soft(css, `sheet of ${page}`).toBeLessThanOrEqual(4 * 1024)
  }
  expect(unweighed(weights, "look: 'child'"), 'children’s pages that were not weighed').toEqual([])
  expect(readingAge(lines), 'the reading age of all of them, as on 21 November').toBeLessThanOrEqual(3.4)
})

test('grown-ups’ pages are small, and run a script only where they say why', async ({ browser }) => {
  const weights: Weight[] = []
  const visitor = async () => (await browser.newContext({ baseURL: server.origin })).newPage()
  await everyStaffPage(server, visitor, async (...met) => void weights.push(await weigh(...met)))
  print(weights)
  for (const { page, address, status, requests, total, scripts, scriptBytes, fonts } of weights) {
    expect.soft(status, `${page} is the page itself, not its refusal`).toBe(200)
    const mayRun = routesWith('scripts:').some(({ path }) => matches(path, address))
    expect.soft(mayRun || scripts === 0, `${page} runs no script it does not explain`).toBe(true)
    expect.soft(scriptBytes, `scripts of ${page}`).toBeLessThanOrEqual(10 * 1024)
    expect.soft(requests, `requests of ${page}`).toBeLessThanOrEqual(12)
    expect.soft(total, `bytes of ${page}`).toBeLessThanOrEqual(150_000)
    expect.soft(fonts, `fonts of ${page}`).toBe(0)
  }
  expect(unweighed(weights, "look: 'staff'"), 'grown-ups’ pages that were not weighed').toEqual([])
})

/** The routes whose file says something, with their addresses. */
function routesWith(said: string): { path: string; file: string }[] {
  return routes.flatMap(({ path = '/', file }) => {
    const source = readFileSync(fileURLToPath(new URL(`../../app/${file}`, import.meta.url)), 'utf8')
    return source.includes(said) ? [{ path, file }] : []
  })
}

/** An address that only takes forms shows nothing but its refusals. */
const takesForms = routesWith('sent-on.tsx').map(({ file }) => file)

function unweighed(weights: readonly Weight[], said: string): string[] {
  return routesWith(said)
    .filter(({ file }) => !takesForms.includes(file))
    .flatMap(({ path, file }) => (weights.some(({ address }) => matches(path, address)) ? [] : [file]))
}

function matches(path: string, address: string): boolean {
  return new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`).test(address)
}

function print(weights: readonly Weight[]): void {
  const columns = ['total', 'html', 'css', 'requests', 'scriptBytes'] as const
  const line = (first: string, cells: readonly (string | number)[]) =>
    first.padEnd(44) + cells.map((cell) => String(cell).padStart(12)).join('')
  const rows = [...weights]
    .sort((one, other) => other.total - one.total)
    .map((weight) =>
      line(
        weight.page,
        columns.map((column) => weight[column]),
      ),
    )
  console.log([line('bytes, the heaviest first', columns), ...rows].join('\n'))
}
