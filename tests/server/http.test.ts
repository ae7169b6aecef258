import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as after } from 'node:timers/promises'
import { gunzipSync, brotliDecompressSync } from 'node:zlib'
import { data } from '@remix-run/node'
import { createElement } from 'react'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createHttpServer } from '#app/server/http.ts'
import { patience } from '#app/server/limits.ts'
import { smallApplication } from './small-application.ts'
import { smallSchools, type SmallSchools } from './small-school.ts'
import { listening, say, written } from './socket.ts'

let schools: SmallSchools
let port = 0
let changes = 0
const host = 'Host: oakfield.localhost'
const ours = [host, 'Sec-Fetch-Site: same-origin', 'Content-Type: application/x-www-form-urlencoded']
const closing: (() => unknown)[] = []

beforeAll(async () => {
  const build = await smallApplication({
    '/': { default: () => createElement('p', null, 'home '.repeat(400)) },
    '/form': {
      default: () => null,
      action: async ({ request }) => {
        changes++
        return data({ fields: [...(await request.formData()).keys()].length }, { status: 422 })
      },
    },
    '/slow': {
      loader: async () => {
        await after(200)
        return new Response('done')
      },
    },
    '/flowing': { loader: async () => new Response(flow(3)) },
    '/endless': { loader: async () => new Response(flow(Infinity)) },
    '/two-cookies': {
      loader: async () =>
        new Response(null, {
          headers: [
            ['Set-Cookie', 'a=1'],
            ['Set-Cookie', 'b=2'],
          ],
        }),
    },
  })
  schools = await smallSchools(build)
  await schools.addSchool('oakfield')
  const quick = { ...patience, headers: 700, request: 900, check: 100 }
  const { app, log } = schools
  const server = createHttpServer({ app, log, patience: quick })
  port = await listening(server)
  closing.push(
    () => server.close(),
    () => server.closeAllConnections(),
  )
})
afterAll(async () => {
  for (const close of closing) close()
  await schools.close()
})
beforeEach(() => {
  changes = 0
})

let cancelled = 0
/** Pieces of 200 kB, so that they are more than is kept whole. */
function flow(pieces: number): ReadableStream<Uint8Array> {
  let sent = 0
  return new ReadableStream({
    pull(controller) {
      if (sent++ < pieces) controller.enqueue(new Uint8Array(200_000).fill(97))
      else controller.close()
    },
    cancel() {
      cancelled++
    },
  })
}

async function stillAnswers(): Promise<void> {
  expect((await say(port, written('GET /', [host]))).status).toBe(200)
}

describe('what is not a request we know', () => {
  test.each([
    ['TRACE', written('TRACE /', [host]), 405],
    ['PUT', written('PUT /', [host], 'x'), 405],
    ['DELETE', written('DELETE /', [host]), 405],
    ['OPTIONS *', written('OPTIONS *', [host]), 405],
    ['a method nobody knows', written('FROB /', [host]), 400],
    ['no host', written('GET /'), 400],
    ['two hosts', written('GET /', [host, 'Host: elmtree.localhost']), 400],
    ['an empty host', written('GET /', ['Host: ']), 400],
    ['a host with a path', written('GET /', ['Host: oakfield.localhost/x']), 400],
    ['a host with a name and password', written('GET /', ['Host: a:b@oakfield.localhost']), 400],
    ['a host with a space', written('GET /', ['Host: oak field']), 400],
    ['a host with a percent sign', written('GET /', ['Host: oak%66ield.localhost']), 400],
    ['a host with an underscore', written('GET /', ['Host: oak_field.localhost']), 400],
    ['a host in another script', written('GET /', ['Host: \xf6akfield.localhost']), 400],
    ['a host with a port too big', written('GET /', ['Host: oakfield.localhost:99999']), 400],
    ['a host with a long name', written('GET /', [`Host: ${'a'.repeat(64)}.localhost`]), 400],
    ['a whole address', written('GET http://evil.test/', [host]), 400],
    ['a long address', written(`GET /${'a'.repeat(3000)}`, [host]), 414],
    ['a percent sign alone', written('GET /%', [host]), 400],
    ['bytes that are no text', written('GET /%ff%fe', [host]), 400],
    ['an overlong slash', written('GET /%c0%af', [host]), 400],
    ['half an emoji', written('GET /%ED%A0%BD', [host]), 400],
    ['a NUL', written('GET /a%00b', [host]), 400],
    ['a backslash', written('GET /..%5c..%5cetc', [host]), 400],
    ['a header name of 20 kB', written('GET /', [host, `${'x'.repeat(20_000)}: 1`]), 431],
    ['a header of 20 kB', written('GET /', [host, `Cookie: ${'x'.repeat(20_000)}`]), 431],
    ['a header with a space in its name', written('GET /', [host, 'X Y: 1']), 400],
    ['a header with a NUL', written('GET /', [host, 'X-Y: a\0b']), 400],
    ['a header folded over two lines', written('GET /', [host, 'X-Y: a\r\n b']), 400],
    ['two lengths', written('POST /form', [...ours, 'Content-Length: 3', 'Content-Length: 4'], 'a=1'), 400],
    ['a length and chunks', written('POST /form', [...ours, 'Transfer-Encoding: chunked'], 'a=1'), 400],
    ['a negative length', `POST /form HTTP/1.1\r\n${ours.join('\r\n')}\r\nContent-Length: -1\r\n\r\n`, 400],
    [
      'chunks that are none',
      `POST /form HTTP/1.1\r\n${ours.join('\r\n')}\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`,
      400,
    ],
    ['no HTTP at all', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400],
    ['HTTP of the future', `GET / HTTP/9.9\r\n${host}\r\n\r\n`, 400],
  ])('%s is refused', async (_what, words, status) => {
    expect((await say(port, words)).status).toBe(status)
    expect(changes).toBe(0)
    await stillAnswers()
  })

  test.each([
    ['/../../etc/passwd', 404],
    ['/%2e%2e/%2e%2e/etc/passwd', 404],
    ['/.git/config', 404],
    ['/build/server/main.js', 404],
    ['/__manifest?p=/a/a/a/a/a/a/a/a', 404],
    ['//evil.test/', 404],
    ['/?q=%ff%00%', 200],
    ['/%F0%9F%98%80', 404],
    [`/${'a/'.repeat(1000)}`, 404],
    ['/constructor', 404],
    ['/__proto__', 404],
    ['/_root.data', 200],
  ])('%s is answered with %i', async (path, status) => {
    expect((await say(port, written(`GET ${path}`, [host]))).status).toBe(status)
    await stillAnswers()
  })

  test('what is refused is told so with the same care as every answer', async () => {
    const { text } = await say(port, written('TRACE /', [host, 'Cookie: sid=private']))
    expect(text).toMatch(/^allow: GET, HEAD, POST/im)
    expect(text).toMatch(/^x-content-type-options: nosniff/im)
    expect(text).toMatch(/^cache-control: no-store/im)
    expect(text).not.toContain('private')
  })

  test('two hundred headers of the same name are one', async () => {
    const many = Array.from({ length: 90 }, () => 'Accept-Language: en')
    expect((await say(port, written('GET /', [host, ...many]))).status).toBe(200)
  })

  test('two wishes where from are no wish at all', async () => {
    const twice = [host, 'Origin: http://oakfield.localhost', 'Origin: http://evil.test']
    expect((await say(port, written('POST /form', twice, 'a=1'))).status).toBe(403)
  })
})

describe('what is sent', () => {
  test('a form of 64 kB is read', async () => {
    const { status } = await say(port, written('POST /form', ours, `a=${'x'.repeat(64 * 1024 - 2)}`))
    expect({ status, changes }).toEqual({ status: 422, changes: 1 })
  })

  test.each([
    ['one byte more', `a=${'x'.repeat(64 * 1024 - 1)}`],
    ['10 MB', `a=${'x'.repeat(10_000_000)}`],
  ])('%s is refused in words, and nothing is begun', async (_size, body) => {
    const { status, text } = await say(port, written('POST /form', ours, body))
    expect({ status, changes }).toEqual({ status: 413, changes: 0 })
    expect(text).toContain('Nothing was saved')
    await stillAnswers()
  })

  test('200 kB in pieces is refused too', async () => {
    const piece = `10000\r\n${'x'.repeat(65_536)}\r\n`
    const head = `POST /form HTTP/1.1\r\n${ours.join('\r\n')}\r\nTransfer-Encoding: chunked\r\n\r\n`
    const { status } = await say(port, [head, piece, piece, piece, '0\r\n\r\n'])
    expect({ status, changes }).toEqual({ status: 413, changes: 0 })
  })

  test('a form that stops coming is given up, and nothing is begun', async () => {
    const started = Date.now()
    const { status } = await say(port, `POST /form HTTP/1.1\r\n${ours.join('\r\n')}\r\nContent-Length: 100\r\n\r\na=1`)
    expect({ status, changes }).toEqual({ status: 408, changes: 0 })
    expect(Date.now() - started).toBeLessThan(5000)
    await stillAnswers()
  })

  test('headers that stop coming are given up', async () => {
    expect((await say(port, `GET / HTTP/1.1\r\n${host}\r\nX-Slow`)).status).toBe(408)
  })

  test('a form whose sender goes away half-way begins nothing and is nobody’s mistake', async () => {
    schools.lines.length = 0
    const socket = connect(port, '127.0.0.1')
    socket.write(`POST /form HTTP/1.1\r\n${ours.join('\r\n')}\r\nContent-Length: 100\r\n\r\na=1`)
    await after(50)
    socket.destroy()
    await after(50)
    expect(changes).toBe(0)
    expect(schools.lines).toEqual([])
    await stillAnswers()
  })

  test('a form whose sender goes away once it is all here is still done', async () => {
    const socket = connect(port, '127.0.0.1')
    await once(socket, 'connect')
    socket.write(written('POST /form', ours, 'a=1'), () => socket.destroy())
    await expect.poll(() => changes).toBe(1)
    await stillAnswers()
  })
})

describe('what comes back', () => {
  const accepting = (coding: string) => written('GET /', [host, `Accept-Encoding: ${coding}`])
  const bodyOf = (text: string) => Buffer.from(text.split('\r\n\r\n').slice(1).join('\r\n\r\n'), 'latin1')

  test('is gzip where a browser takes both, because filters in schools break Brotli', async () => {
    const { text } = await say(port, accepting('br, gzip, deflate'))
    expect(text).toMatch(/^content-encoding: gzip/im)
    expect(text).toMatch(/^vary: .*accept-encoding/im)
    expect(gunzipSync(bodyOf(text)).toString()).toContain('home home')
  })

  test('is Brotli where a browser takes nothing else', async () => {
    const { text } = await say(port, accepting('br, gzip;q=0'))
    expect(brotliDecompressSync(bodyOf(text)).toString()).toContain('home home')
  })

  test('is plain where a browser takes neither, with its length', async () => {
    const { text } = await say(port, accepting('identity'))
    expect(text).not.toMatch(/^content-encoding/im)
    expect(/^content-length: (\d+)/im.exec(text)?.[1]).toBe(String(bodyOf(text).length))
  })

  test('is the head alone for whoever asks for the head', async () => {
    const { status, text } = await say(port, written('HEAD /', [host]))
    expect(status).toBe(200)
    expect(bodyOf(text).length).toBe(0)
    expect(text).toMatch(/^content-security-policy: default-src 'none'/im)
  })

  test('may set more than one cookie', async () => {
    const { text } = await say(port, written('GET /two-cookies', [host]))
    expect(text.match(/^set-cookie: [ab]=[12]/gim)).toHaveLength(2)
  })

  test('may be long, and then flows while the school stays open', async () => {
    const { text } = await say(port, written('GET /flowing', [host]))
    expect(text.match(/a{1000}/g)?.length).toBeGreaterThanOrEqual(590)
    await expect.poll(() => schools.schools.stats().leased).toBe(0)
  })

  test('lets the school go when whoever asked has gone', async () => {
    cancelled = 0
    const socket = connect(port, '127.0.0.1')
    socket.write(written('GET /endless', [host]))
    await once(socket, 'data')
    expect(schools.schools.stats().leased).toBe(1)
    socket.destroy()
    await expect.poll(() => schools.schools.stats().leased).toBe(0)
    expect(cancelled).toBe(1)
  })

  test('never says what it runs on', async () => {
    const { text } = await say(port, written('GET /nowhere', [host]))
    // The fingerprint of the sheet is chance, and may spell anything.
    expect(text.replace(/sha256-[^']+/g, '')).not.toMatch(/node|remix|express|powered/i)
  })
})
