import { connect, type Socket } from 'node:net'
import { setTimeout as after } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { paths } from '#app/web/paths.ts'
import { createHttpServer } from '#app/server/http.ts'
import { limits, patience } from '#app/server/limits.ts'
import { openLog } from '#app/server/log.ts'
import { uploadDoor } from '#app/server/upload-door.ts'
import type { Browser } from '#tests/support/browser.ts'
import { aSchool, type School } from '#tests/support/school.ts'
import { listening, say, written, type Spoken } from './socket.ts'

const half = 'x'.repeat(200 * 1024)
/** A form with a file of so many kilobytes, as a browser sends it. */
const withFile = (kilobytes: number) =>
  [
    '--b\r\nContent-Disposition: form-data; name="file"; filename="a.lift"\r\nContent-Type: text/plain\r\n',
    'x'.repeat(kilobytes * 1024),
    '--b--\r\n',
  ].join('\r\n')
const rules = { platformHost: 'platform.localhost' }
const closing: (() => unknown)[] = []
const holding: Socket[] = []

let school: School
let lead: Browser
let port = 0

beforeAll(async () => {
  school = await aSchool()
  lead = await school.signedIn(await school.person('lead'))
  const { app, schools, clock } = school
  const log = openLog({ LOG_LEVEL: 'silent' })
  const server = createHttpServer({
    ...{ app, log, proxy: 'forwarded' as const, patience: { ...patience, window: 1000 } },
    maySendMuch: uploadDoor({ schools, log, rules, now: clock.now }),
  })
  port = await listening(server)
  closing.push(
    () => server.close(),
    () => server.closeAllConnections(),
  )
})
afterAll(() => {
  for (const close of closing) close()
})
beforeEach(async () => {
  for (const socket of holding.splice(0)) socket.destroy()
  await after(100)
})

/** What a browser writes above a form, from an address of its own. */
function headsOf(browser: Browser | null, address: string): string[] {
  const cookies = [...(browser?.jar ?? [])].map(([name, value]) => `${name}=${value}`).join('; ')
  const form = 'Content-Type: multipart/form-data; boundary=b'
  const host = `Host: ${new URL(school.origin).host}`
  return [host, 'Sec-Fetch-Site: same-origin', form, `X-Forwarded-For: ${address}`, `Cookie: ${cookies}`]
}

type Sent = { readonly path?: string; readonly address?: string; readonly body?: string }

function sends(browser: Browser | null, { path, address, body }: Sent = {}): Promise<Spoken> {
  const line = `POST ${path ?? paths.arrival}?whose=${browser?.open.whose ?? ''}`
  return say(port, written(line, headsOf(browser, address ?? '203.0.113.1'), body ?? withFile(200)))
}

/** Begins a large upload and does not go on with it. */
function stalls(browser: Browser | null, address: string): Socket {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  const head = [`POST ${paths.arrival} HTTP/1.1`, ...headsOf(browser, address), `Content-Length: ${2 * half.length}`]
  socket.write(`${head.join('\r\n')}\r\n\r\n${half}`)
  holding.push(socket)
  return socket
}

const goesThrough = async (address = '203.0.113.200') => (await sends(lead, { address })).status === 422

test('a large body is taken from whoever is signed in, only where a file is brought, and only so large', async () => {
  expect((await sends(lead, { body: withFile(4000) })).status).toBe(422)
  expect((await sends(lead, { body: withFile(5000) })).status).toBe(413)
  expect((await sends(lead, { body: withFile(50_000) })).status ?? 413).toBe(413)
  expect((await sends(lead, { path: paths.calendarImport, body: withFile(500) })).status).toBe(403)
  expect((await sends(lead, { path: paths.calendarImport, body: withFile(1000) })).status).toBe(413)
  expect((await sends(lead, { path: paths.newConcern, body: withFile(100) })).status).toBe(413)
})

test('#16 a large body of somebody who is not signed in is not read: they sign in and come back', async () => {
  const child = await school.childIn(await school.child('Amira', { in: await school.class() }))
  for (const stranger of [null, school.browser(), child]) {
    const { status, text } = await sends(stranger)
    expect(status).toBe(303)
    expect(text).toMatch(/^location: \/sign-in\?next=%2Ftransfers%2Farrival/im)
  }
  const body = `10000\r\n${'x'.repeat(65_536)}\r\n`.repeat(3)
  const pieces = [`POST ${paths.arrival} HTTP/1.1`, ...headsOf(null, '203.0.113.1'), 'Transfer-Encoding: chunked']
  expect((await say(port, [`${pieces.join('\r\n')}\r\n\r\n`, body, '0\r\n\r\n'])).status).toBe(303)
})

test('#16 uploads of strangers that stall keep nobody from sending a large file', async () => {
  for (let turn = 0; turn < 4 * limits.largeAtOnce; turn++) stalls(null, `203.0.113.${turn}`)
  await after(200)
  expect(await goesThrough()).toBe(true)
})

test('#16 one address takes no more than its share of the places, however it is written', async () => {
  for (let turn = 0; turn < limits.largeAtOnce; turn++) stalls(lead, `203.0.113.7:${5000 + turn}`)
  await after(200)
  expect((await sends(lead, { address: '203.0.113.7' })).status).toBe(503)
  expect(await goesThrough()).toBe(true)
})

test('#16 when every place is taken a large file waits, a form does not, and stalled ones lose their places', async () => {
  const stalled = Array.from({ length: limits.largeAtOnce }, (_, at) => stalls(lead, `203.0.113.${at + 20}`))
  await after(200)
  expect(await goesThrough()).toBe(false)
  expect((await sends(lead, { body: withFile(1) })).status).toBe(422)
  expect((await sends(null, { path: paths.classCode, body: withFile(1) })).status).toBeLessThan(500)
  const [first] = stalled
  const heard = new Promise<string>((resolve) => first?.once('data', (said: Buffer) => resolve(said.toString())))
  expect(await heard).toMatch(/^HTTP\/1.1 408 /)
  await expect.poll(() => goesThrough(), { timeout: 5000 }).toBe(true)
})
