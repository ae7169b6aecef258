import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { smallApplication } from './small-application.ts'
import { smallSchools, type SmallSchools } from './small-school.ts'

async function whoseDoor({
  context,
}: {
  context: { requestContext: { place: { kind: string; tenant?: { slug: string } } } }
}) {
  const { place } = context.requestContext
  return new Response(place.tenant?.slug ?? place.kind)
}
const pages = { '/door': { loader: whoseDoor }, '/platform/door': { loader: whoseDoor } }

let few: SmallSchools
let one: SmallSchools

beforeAll(async () => {
  const build = await smallApplication(pages)
  few = await smallSchools(build, { rules: { platformHost: 'machine-room.example' } })
  await few.addSchool('oakfield', { hosts: ['oakfield.localhost', 'www.oakfield.example'] })
  await few.addSchool('elmtree')
  await few.addSchool('ashwood', { status: 'suspended' })
  await few.addSchool('birchlea', { status: 'inactive' })
  one = await smallSchools(build, { rules: { platformHost: 'platform.localhost', school: 'oakfield' } })
  await one.addSchool('oakfield')
})
afterAll(async () => {
  await few.close()
  await one.close()
})

async function answered(from: SmallSchools, url: string) {
  const answer = await from.ask(url)
  return { status: answer.status, text: await answer.text() }
}

test('#52 the platform’s own host leads to its pages', async () => {
  const { status, headers } = await few.ask('http://machine-room.example/')
  expect([status, headers.get('Location')]).toEqual([302, '/platform'])
})

test('#52 this machine’s own host lists the doors of a demonstration, and of nothing else', async () => {
  const rules = { platformHost: 'platform.localhost', isDemo: true }
  const demo = await smallSchools(await smallApplication(pages), { rules })
  await demo.addSchool('oakfield')
  const { status, text } = await answered(demo, 'http://localhost:3000/')
  expect(status).toBe(200)
  expect(text).toContain('href="http://oakfield.localhost:3000/"')
  expect(text).toContain('href="http://platform.localhost:3000/"')
  await demo.close()
  expect((await answered(few, 'http://localhost:3000/')).status).toBe(404)
})

describe('whose pages a host shows', () => {
  test.each([
    ['http://oakfield.localhost/door', 'oakfield'],
    ['http://oakfield.localhost:3000/door', 'oakfield'],
    ['http://OAKFIELD.localhost/door', 'oakfield'],
    ['https://www.oakfield.example/door', 'oakfield'],
    ['http://elmtree.localhost/door', 'elmtree'],
    ['http://machine-room.example/platform/door', 'platform'],
    ['http://machine-room.example/PLATFORM/door', 'platform'],
  ])('%s is %s', async (url, whose) => {
    expect(await answered(few, url)).toEqual({ status: 200, text: whose })
  })

  const nowhere = [
    'http://nobody.localhost/door',
    'http://oakfield.localhost./door',
    'http://localhost/door',
    'http://127.0.0.1/door',
    'http://[::1]/door',
    'http://xoakfield.localhost/door',
    'http://oakfield.localhost.evil.test/door',
    'http://xn--akfield-w2a.localhost/door',
    `http://${'a'.repeat(63)}.localhost/door`,
    'http://birchlea.localhost/door',
    'http://machine-room.example/door',
    'http://oakfield.localhost/platform/door',
    'http://oakfield.localhost/%70latform/door',
    'http://oakfield.localhost//Platform/door',
    'http://oakfield.localhost/platform.data',
  ]
  test.each(nowhere)('%s is nothing, and is told apart from no other nothing', async (url) => {
    const unknown = await answered(few, 'http://unknown.example/')
    expect(unknown.status).toBe(404)
    expect(await answered(few, url)).toEqual(unknown)
  })

  test('a suspended school says so in plain words and opens nothing', async () => {
    const { status, text } = await answered(few, 'http://ashwood.localhost/door')
    expect(status).toBe(503)
    expect(text).toContain('closed for now')
    expect(text).toContain('Tell a grown-up what you wanted to say.')
    expect(few.schools.stats().opens).toBeLessThanOrEqual(2)
  })

  test.each(['http://anything.example/door', 'http://127.0.0.1:3000/door', 'http://platform.localhost/door'])(
    'a school that stands alone answers at %s',
    async (url) => {
      expect(await answered(one, url)).toEqual({ status: 200, text: 'oakfield' })
    },
  )

  test('where a school stands alone there is no platform', async () => {
    expect((await answered(one, 'http://platform.localhost/platform/door')).status).toBe(404)
  })
})

test('#49 a page that stands where none can be made has a look, and says to a child what to do and who helps', async () => {
  for (const url of ['http://ashwood.localhost/door', 'http://nobody.localhost/door']) {
    const answer = await few.ask(url)
    const text = await answer.text()
    const [, sheet = ''] = /<style>(.*)<\/style>/s.exec(text) ?? []
    const hash = createHash('sha256').update(sheet).digest('base64')
    expect(answer.headers.get('Content-Security-Policy')).toContain(`style-src 'sha256-${hash}'`)
    expect(text).toMatch(/<header>.*The Lift.*<h1>.*<p class="child">.*<footer>.*Childline.*0800 1111.*999/s)
    expect(text).not.toContain('<script')
  }
})

test('requests of two schools at the same time never meet', async () => {
  const asked = Array.from({ length: 200 }, (_, at) => (at % 3 === 0 ? 'oakfield' : 'elmtree'))
  const answers = await Promise.all(asked.map((slug) => answered(few, `http://${slug}.localhost/door`)))
  expect(answers.map(({ text }) => text)).toEqual(asked)
})
