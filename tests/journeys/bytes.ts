import { gzipSync } from 'node:zlib'
import { expect, type Page, type Request } from '@playwright/test'
import { arrive } from './arrive.ts'

/** What the wire carried for one page, in bytes unless it says otherwise. */
export type Weight = {
  readonly page: string
  readonly address: string
  readonly status: number
  readonly requests: number
  /** With all headers, there and back. */
  readonly total: number
  /** Of the page without its sheet, in gzip. */
  readonly html: number
  /** Of all its sheets, in gzip. */
  readonly css: number
  readonly scripts: number
  readonly scriptBytes: number
  readonly fonts: number
}

/** Does something that brings a page, with nothing in the cache, and weighs everything that came. The icon, which a browser with a window asks for and this one does not, is counted in. */
export async function weigh(page: Page, name: string, act: () => Promise<unknown>): Promise<Weight> {
  const asked: Request[] = []
  const note = (request: Request) => void asked.push(request)
  const cache = await page.context().newCDPSession(page)
  await cache.send('Network.enable')
  await cache.send('Network.setCacheDisabled', { cacheDisabled: true })
  page.on('request', note)
  await arrive(page, act)
  page.off('request', note)
  // What only sent the browser on is not part of the page's first view; the icon is counted below.
  const view = asked.filter((request) => request.redirectedTo() === null && !request.url().endsWith('/favicon.svg'))
  const [icon, ...sizes] = await Promise.all([weightOfIcon(page), ...view.map(weightOf)])
  const [document] = sizes
  if (!document) throw new Error(`${name} brought nothing`)
  expect(document.coding, `${name} comes in gzip`).toBe('gzip')
  const sheets = [...document.text.matchAll(/<style>([^]*?)<\/style>/g)].map(([, sheet = '']) => sheet)
  const of = (type: string) => sizes.filter((size) => size.type === type)
  return {
    page: name,
    address: new URL(page.url()).pathname,
    status: document.status,
    requests: sizes.length + 1,
    total: sum(sizes.map(({ wire }) => wire)) + icon,
    html: gzipSync(document.text.replace(/<style>[^]*?<\/style>/g, '')).length,
    css: gzipSync(sheets.join('')).length * Math.sign(sheets.length) + sum(of('stylesheet').map(({ body }) => body)),
    scripts: of('script').length + (document.text.match(/<script/g) ?? []).length,
    scriptBytes: sum(of('script').map(({ body }) => body)),
    fonts: of('font').length,
  }
}

async function weightOf(request: Request) {
  const response = await request.response()
  const sizes = await request.sizes()
  return {
    type: request.resourceType(),
    status: response?.status() ?? 0,
    coding: await response?.headerValue('content-encoding'),
    text: request.resourceType() === 'document' ? ((await response?.text()) ?? '') : '',
    body: sizes.responseBodySize,
    wire: sizes.responseBodySize + sizes.responseHeadersSize + sizes.requestHeadersSize + sizes.requestBodySize,
  }
}

async function weightOfIcon(page: Page): Promise<number> {
  const { port } = new URL(page.url())
  const answer = await page.request.get(`http://127.0.0.1:${port}/favicon.svg`)
  const headers = answer.headersArray().map(({ name, value }) => name.length + value.length + 4)
  return sum(headers) + (await answer.body()).length
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
