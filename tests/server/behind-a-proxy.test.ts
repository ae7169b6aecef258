import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveHealth } from '#app/server/health.ts'
import { createHttpServer } from '#app/server/http.ts'
import type { RequestContext } from '#app/access/request-context.ts'
import { smallApplication } from './small-application.ts'
import { smallSchools, type SmallSchools } from './small-school.ts'
import { listening, say, written } from './socket.ts'

type Asked = { request: Request; context: { requestContext: RequestContext } }

let schools: SmallSchools
let port = 0
let viaFly = 0
let viaOne = 0
let checked = 0
const host = 'Host: oakfield.localhost'
const closing: (() => unknown)[] = []

async function told({ request, context: { requestContext } }: Asked) {
  const { address, secure, agent } = requestContext
  return Response.json({ address, secure, agent, url: request.url, headers: Object.fromEntries(request.headers) })
}

beforeAll(async () => {
  const taken = { default: () => null, action: async () => new Response('taken') }
  schools = await smallSchools(await smallApplication({ '/told': { loader: told }, '/form': taken }))
  await schools.addSchool('oakfield')
  const { app, log, dataDir } = schools
  const isStopping = () => false
  const servers = [
    createHttpServer({ app, log }),
    createHttpServer({ app, log, proxy: 'fly' }),
    createHttpServer({ app, log, proxy: 'forwarded' }),
    createHttpServer({
      ...{ app, log },
      health: (asked, response) => serveHealth({ schools: schools.schools, dataDir, isStopping }, asked, response),
    }),
  ]
  const ports = await Promise.all(servers.map(listening))
  ;[port = 0, viaFly = 0, viaOne = 0, checked = 0] = ports
  for (const server of servers)
    closing.push(
      () => server.close(),
      () => server.closeAllConnections(),
    )
})
afterAll(async () => {
  for (const close of closing) close()
  await schools.close()
})

describe('a health check', () => {
  test.each([
    ['without a host', written('GET /readyz')],
    ['of HTTP/1.0', 'GET /readyz HTTP/1.0\r\n\r\n'],
    ['at any host', written('GET /readyz', ['Host: 10.0.0.1:8080'])],
    ['for the head alone', written('HEAD /readyz')],
  ])('#34 %s is answered', async (_what, words) => {
    expect((await say(checked, words)).status).toBe(200)
    expect((await say(checked, words.replace('/readyz', '/'))).status).not.toBe(200)
  })
})

describe('who asks', () => {
  const forged = [
    'X-Forwarded-For: 203.0.113.9',
    'X-Forwarded-Proto: https',
    'X-Forwarded-Host: evil.test',
    'Fly-Client-IP: 203.0.113.8',
    'Forwarded: for=203.0.113.7;proto=https;host=evil.test',
    'X-Real-IP: 203.0.113.6',
  ]
  async function heard(at: number, headers: readonly string[]) {
    const { text } = await say(at, written('GET /told', [host, ...headers]))
    return JSON.parse(text.split('\r\n\r\n')[1] ?? '') as Record<string, unknown>
  }

  test('is who is at the other end, whatever they write', async () => {
    const { address, secure, url, headers } = await heard(port, forged)
    expect({ address, secure, url }).toEqual({
      address: '127.0.0.1',
      secure: false,
      url: 'http://oakfield.localhost/told',
    })
    expect(JSON.stringify(headers)).not.toMatch(/203\.0|evil/)
  })

  test("behind Fly's proxy is who Fly says", async () => {
    const { address, secure, url, headers } = await heard(viaFly, forged)
    expect({ address, secure, url }).toEqual({
      address: '203.0.113.8',
      secure: true,
      url: 'https://oakfield.localhost/told',
    })
    expect(JSON.stringify(headers)).not.toMatch(/203\.0|evil/)
  })

  test('behind one proxy is who that proxy says last', async () => {
    const { address, secure } = await heard(viaOne, [
      'X-Forwarded-For: 192.0.2.1, 203.0.113.9',
      'X-Forwarded-Proto: http',
    ])
    expect({ address, secure }).toEqual({ address: '203.0.113.9', secure: false })
  })

  test.each([
    ['203.0.113.9:51234', '203.0.113.9'],
    ['[2001:db8::1]:443', '2001:db8::1'],
    ['[2001:DB8::1]', '2001:db8::1'],
    ['"[2001:db8::1]:443"', '2001:db8::1'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['[::ffff:203.0.113.9]:80', '203.0.113.9'],
    ['fe80::1%eth0', 'fe80::1'],
    ['unknown', null],
    ['203.0.113.999', null],
    ['evil.test', null],
    ['203.0.113.9,', null],
  ])('#34 behind a proxy that writes %s is %s', async (written, address) => {
    expect(await heard(viaOne, [`X-Forwarded-For: 192.0.2.1, ${written}`])).toMatchObject({ address })
  })

  test('#34 of several schemes the first counts, which the proxy at the browser wrote', async () => {
    for (const scheme of ['https,http', 'HTTPS', 'https, https'])
      expect(await heard(viaOne, [`X-Forwarded-Proto: ${scheme}`])).toMatchObject({ secure: true })
    const old = [host, 'Origin: https://oakfield.localhost', 'X-Forwarded-Proto: https,http']
    expect((await say(viaOne, written('POST /form', old, 'a=1'))).status).toBe(200)
  })

  test('#34 what looks wrong about the proxy is said once, and nobody’s address with it', async () => {
    for (let turn = 0; turn < 3; turn++) {
      await heard(viaFly, ['Fly-Client-IP: nonsense', 'X-Forwarded-Proto: https, ftp'])
      await heard(port, ['X-Forwarded-For: 203.0.113.9'])
    }
    const said = schools.lines.filter((line) => line.includes('"odd"'))
    expect(said.filter((line) => line.includes('as fly-client-ip is no address'))).toHaveLength(1)
    expect(said.filter((line) => line.includes('neither http nor https'))).toHaveLength(1)
    expect(said.filter((line) => line.includes('TRUST_PROXY is not set'))).toHaveLength(1)
    expect(said.join()).not.toMatch(/203|nonsense|ftp/)
  })

  test('keeps its cookies apart from each other', async () => {
    const { headers } = await heard(port, ['Cookie: a=1', 'Cookie: b=2'])
    expect(headers).toMatchObject({ cookie: 'a=1; b=2' })
  })
})
