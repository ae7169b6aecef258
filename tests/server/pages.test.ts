import { createHash } from 'node:crypto'
import { data } from '@remix-run/node'
import { createElement } from 'react'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { conflict, forbidden, notFound } from '#app/web/http.ts'
import { smallApplication } from './small-application.ts'
import { smallSchools, type SmallSchools } from './small-school.ts'

const canary = 'Amira Khan of Class 4'
const heading = () => createElement('h1', null, 'A page')

function failing(problem: () => unknown) {
  const loader = async () => {
    throw problem()
  }
  return { loader, default: heading }
}

const busy = () => Object.assign(new Error(`Failed query: ${canary}`), { code: 'SQLITE_BUSY' })
const wrapped = () =>
  new Error(`Failed query, params: ${canary}`, { cause: Object.assign(new Error('full'), { code: 'ENOSPC' }) })
const mistake = () => new TypeError(`cannot read ${canary}\n    at ${canary} (secret.ts:1:1)`)

let schools: SmallSchools

beforeAll(async () => {
  const build = await smallApplication({
    '/': { default: heading, handle: { look: 'plain' }, meta: () => [{ title: 'The door' }] },
    '/child': { default: heading, handle: { look: 'child' } },
    '/staff': { default: heading, handle: { look: 'staff' } },
    '/counts': { default: heading, handle: { look: 'staff', scripts: 'counts by itself' } },
    '/form': {
      default: heading,
      meta: () => [{ title: 'Say it' }],
      action: async () => data({ problems: {} }, { status: 422 }),
    },
    '/missing': failing(notFound),
    '/forbidden': failing(forbidden),
    '/late': failing(() => conflict('Mrs Khan has already read this.')),
    '/often': failing(() => data('Try again at ten past nine.', { status: 429 })),
    '/busy': failing(busy),
    '/full': failing(wrapped),
    '/mistake': failing(mistake),
    '/mistake-of-staff': { ...failing(mistake), handle: { look: 'staff', scripts: 'counts by itself' } },
    '/mistake-of-a-child': { ...failing(mistake), handle: { look: 'child' } },
    '/drawn-wrong': {
      default: () => {
        throw mistake()
      },
    },
    '/bare-busy': { loader: failing(busy).loader },
    '/bare-mistake': { loader: failing(mistake).loader },
    '/bare-missing': { loader: failing(notFound).loader },
    '/kept': { loader: async () => new Response('x', { headers: { 'Cache-Control': 'public, max-age=999' } }) },
  })
  schools = await smallSchools(build)
  await schools.addSchool('oakfield')
})
afterAll(() => schools.close())

async function page(path: string, init: RequestInit = {}, connection = { address: null, secure: false }) {
  const answer = await schools.app(new Request(`http://oakfield.localhost${path}`, init), connection)
  const html = await answer.text()
  return {
    status: answer.status,
    headers: answer.headers,
    html,
    policy: answer.headers.get('Content-Security-Policy') ?? '',
  }
}

describe('how a page looks', () => {
  test("a child's page carries its sheet inside it, allowed by its hash, and asks for nothing else", async () => {
    const { html, policy } = await page('/child')
    const sheet = /<style>(.*)<\/style>/s.exec(html)?.[1] ?? ''
    expect(sheet).toContain('{')
    expect(policy).toContain(`'sha256-${createHash('sha256').update(sheet).digest('base64')}'`)
    expect(html).not.toMatch(/stylesheet|<script|modulepreload|__remix/)
    expect(html.match(/(?:href|src)="/g)).toHaveLength(1)
  })

  test("a staff page links to one hashed file and carries no child's sheet", async () => {
    const { html, policy } = await page('/staff')
    expect(html).toMatch(/<link rel="stylesheet" href="\/assets\/staff-[0-9a-f]{12}\.css"\/>/)
    expect(html).not.toMatch(/<style|<script/)
    expect(policy).not.toContain('sha256')
    expect(html).toContain('<title>The Lift</title>')
  })

  test.each(['/', '/nowhere', '/mistake', '/mistake-of-staff'])(
    '%s is plain: for anybody, with the small sheet inside',
    async (path) => {
      const { html, policy } = await page(path)
      const sheet = /<style>(.*)<\/style>/s.exec(html)?.[1] ?? ''
      expect(policy).toContain(createHash('sha256').update(sheet).digest('base64'))
      expect(html).not.toContain('stylesheet')
    },
  )

  test.each(['/', '/child', '/staff', '/form', '/nowhere', '/mistake'])('%s may run no script', async (path) => {
    const { policy, html } = await page(path)
    expect(policy).toMatch(/^default-src 'none'; style-src 'self'/)
    expect(policy).not.toMatch(/script-src|connect-src|unsafe|data:|\*/)
    for (const part of ["form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"])
      expect(policy).toContain(part)
    expect(html).not.toContain('<script')
  })

  test('only a page that says why may run our own scripts', async () => {
    const { policy } = await page('/counts')
    expect(policy).toContain("script-src 'self'; connect-src 'self'")
    expect(policy).not.toContain('unsafe')
  })

  test('a page is whole: it says its language, its length and its own title', async () => {
    const { html, headers } = await page('/')
    expect(html).toMatch(/^<!DOCTYPE html><html lang="en-GB">/)
    expect(html).toContain('<title>The door</title>')
    expect(headers.get('Content-Length')).toBe(String(Buffer.byteLength(html)))
  })

  test('a form that came back says so first in its title', async () => {
    const { status, html } = await page('/form', { method: 'POST', headers: { 'Sec-Fetch-Site': 'same-origin' } })
    expect(status).toBe(422)
    expect(html).toContain('<title>Error: Say it</title>')
  })
})

describe('when there is no page', () => {
  test.each([
    ['/missing', 404, 'We cannot find that page'],
    ['/nowhere', 404, 'We cannot find that page'],
    ['/__manifest?p=/child', 404, 'We cannot find that page'],
    ['/forbidden', 403, 'Your role does not include it'],
    ['/late', 409, 'Mrs Khan has already read this.'],
    ['/often', 429, 'Try again at ten past nine.'],
    ['/busy', 503, 'It is safe'],
    ['/full', 503, 'It is safe'],
    ['/mistake', 500, 'It is our fault'],
    ['/drawn-wrong', 500, 'It is our fault'],
  ])('%s says why in plain words (%i)', async (path, status, words) => {
    const answer = await page(path)
    expect(answer.status).toBe(status)
    expect(answer.html).toContain(words)
    expect(answer.html).not.toMatch(/Amira|SQLITE|Failed query|TypeError|\.ts:/)
    expect(answer.html).toMatch(/<title>[^<]+<\/title>/)
  })

  test('out of reach and not there are the same answer', async () => {
    const [missing, nowhere] = [await page('/missing'), await page('/nowhere')]
    expect(missing.html).toBe(nowhere.html)
  })

  test('"try again" asks for the same page, and the browser is told when', async () => {
    const { html, headers } = await page('/busy')
    expect(html).toContain('<a href="/busy">Try again</a>')
    expect(headers.get('Retry-After')).toBe('5')
  })

  test('a mistake gives a number that finds it in the log', async () => {
    const { html, headers } = await page('/mistake')
    const number = headers.get('X-Request-Id') ?? ''
    expect(number).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    expect(html).toContain(number)
    expect(schools.lines.filter((line) => line.includes(number) && line.includes('TypeError'))).toHaveLength(1)
  })

  test('a child reads words for a child', async () => {
    const { html } = await page('/mistake-of-a-child')
    expect(html).toContain('It is not your fault')
    expect(html).toMatch(/<style>.*<\/style>/s)
  })

  test.each([
    ['/bare-busy', 503],
    ['/bare-mistake', 500],
    ['/bare-missing', 404],
    ['/busy.data', 503],
    ['/mistake.data', 500],
  ])('%s, which is no page, has the same status (%i) and tells as little', async (path, status) => {
    const answer = await page(path)
    expect(answer.status).toBe(status)
    expect(answer.html).not.toMatch(/Amira|SQLITE|Failed query|\.ts:/)
  })
})

describe('what is written in the log', () => {
  test('is never what people are called or wrote, nor the ids and questions in addresses', async () => {
    schools.lines.length = 0
    for (const path of ['/mistake', '/busy', '/full', '/drawn-wrong', '/bare-mistake', '/mistake.data'])
      await page(path)
    await page('/staff?child=amira', { headers: { 'User-Agent': 'Amira', Cookie: 'sid=amira', Referer: '/amira' } })
    await page('/amira-khan/7')
    expect(schools.lines.join('')).not.toMatch(/amira/i)
    expect(schools.lines.join('')).toContain('"segment":"other"')
  })

  test('is whose school, what kind of page, how it was answered and how long it took', async () => {
    schools.lines.length = 0
    await page('/staff')
    const [line = '{}'] = schools.lines
    expect(JSON.parse(line)).toStrictEqual({
      level: 30,
      time: expect.any(Number) as number,
      requestId: expect.stringMatching(/^[0-9A-Z-]{14}$/) as string,
      school: 'oakfield',
      method: 'GET',
      segment: '/staff',
      status: 200,
      ms: expect.any(Number) as number,
      msg: 'answered',
    })
  })

  test('does not call a wrong address a fault', async () => {
    schools.lines.length = 0
    for (const path of ['/nowhere', '/missing', '/forbidden', '/late']) await page(path)
    await page('/staff', { method: 'POST', headers: { 'Sec-Fetch-Site': 'same-origin' } })
    expect(schools.lines.filter((line) => line.includes('"level":50'))).toEqual([])
  })
})

describe('what a browser is told with every answer', () => {
  test.each(['/', '/child', '/nowhere', '/late', '/mistake', '/bare-mistake', '/staff.data', '/kept'])(
    '%s: keep nothing, guess nothing, tell nobody',
    async (path) => {
      const { headers } = await page(path)
      expect(headers.get('Cache-Control')).toBe('no-store')
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(headers.get('Referrer-Policy')).toBe('same-origin')
      expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin')
      expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin')
      expect(headers.get('Permissions-Policy')).toContain('geolocation=(), camera=(), microphone=()')
      expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'")
      expect(headers.get('Strict-Transport-Security')).toBeNull()
      expect(headers.get('X-Powered-By')).toBeNull()
    },
  )

  test('over TLS: always by TLS', async () => {
    const { headers } = await page('/', {}, { address: null, secure: true })
    expect(headers.get('Strict-Transport-Security')).toMatch(/max-age=31536000/)
  })
})
