import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { smallApplication } from './small-application.ts'
import { smallSchools, type SmallSchools } from './small-school.ts'

let schools: SmallSchools
let changes = 0

beforeAll(async () => {
  async function change() {
    changes++
    return new Response('changed')
  }
  const page = { action: change, default: () => null, loader: async () => null }
  schools = await smallSchools(await smallApplication({ '/': page, '/page': page, '/bare': { action: change } }))
  await schools.addSchool('oakfield')
})
afterAll(() => schools.close())

const places = ['/page', '/bare', '/page.data', '/?index', '/_root.data?index']
const origin = 'http://oakfield.localhost:3000'

async function changedBy(path: string, headers: Record<string, string>) {
  const before = changes
  const { status } = await schools.ask(origin + path, {
    method: 'POST',
    body: new URLSearchParams({ a: '1' }),
    headers,
  })
  return { status, changed: changes - before }
}

describe.each(places)('sending a form to %s', (path) => {
  test.each([
    ['a page of another site', { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.test' }],
    ['a neighbouring school', { 'Sec-Fetch-Site': 'same-site', Origin: 'http://elmtree.localhost:3000' }],
    ['a neighbour who lies about where it is', { 'Sec-Fetch-Site': 'same-site', Origin: origin }],
    ['no page at all', { 'Sec-Fetch-Site': 'none' }],
    ['two answers to where from', { 'Sec-Fetch-Site': 'same-origin, cross-site' }],
    ['an old browser at another site', { Origin: 'https://evil.test' }],
    ['an old browser that hides where', { Origin: 'null' }],
    ['an old browser at our host and another port', { Origin: 'http://oakfield.localhost:4000' }],
    ['an old browser at our host by another scheme', { Origin: 'https://oakfield.localhost:3000' }],
    ['somebody who does not say', {}],
    ['somebody who tells whose host it is', { Origin: 'https://evil.test', 'X-Forwarded-Host': 'evil.test' }],
  ])('from %s changes nothing', async (_who, headers) => {
    expect(await changedBy(path, headers)).toEqual({ status: 403, changed: 0 })
  })

  test.each([
    ['our own page', { 'Sec-Fetch-Site': 'same-origin', Origin: origin }],
    ['our own page where a setting hides the origin', { 'Sec-Fetch-Site': 'same-origin', Origin: 'null' }],
    ['our own page in an old browser', { Origin: origin }],
  ])('from %s is done once', async (_who, headers) => {
    const { status, changed } = await changedBy(path, headers)
    expect({ ok: status < 300, changed }).toEqual({ ok: true, changed: 1 })
  })
})

describe('looking at a page', () => {
  test.each([
    ['by a link on another site', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' }, 200],
    ['by typing its address', { 'Sec-Fetch-Site': 'none', 'Sec-Fetch-Mode': 'navigate' }, 200],
    ['from a script of another site', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' }, 403],
    ['from a script of a neighbouring school', { 'Sec-Fetch-Site': 'same-site', 'Sec-Fetch-Mode': 'cors' }, 403],
    ['in an old browser', {}, 200],
  ])('%s', async (_how, headers, status) => {
    expect((await schools.ask(`${origin}/page`, { headers })).status).toBe(status)
  })
})

test('the old way of asking for a part of a page is closed, even to our own pages', async () => {
  expect(await changedBy('/page?_data=%2Fpage', { 'Sec-Fetch-Site': 'same-origin' })).toEqual({
    status: 404,
    changed: 0,
  })
})

test('whoever is refused reads why in plain words', async () => {
  const answer = await schools.ask(`${origin}/page`, { method: 'POST', headers: { Origin: 'https://evil.test' } })
  expect(await answer.text()).toContain('have access to this page')
})
