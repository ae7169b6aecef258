import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { setTimeout as after } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSchools } from '#db/tenants/tenants.server.ts'
import { say, written } from './socket.ts'

const main = fileURLToPath(new URL('../../build/server/main.js', import.meta.url))
const dataDir = mkdtempSync(join(tmpdir(), 'the-lift-process-'))
const host = 'Host: oakfield.localhost'
let nextPort = 21_000 + (process.pid % 5000)
const running: ChildProcess[] = []

beforeAll(async () => {
  const schools = await openSchools({ dataDir })
  const limits = { maxChildren: 100, maxPractitioners: 10 }
  const createdAt = new Date('2026-09-01T08:00:00Z')
  const hosts = ['oakfield.localhost']
  await schools.create({
    slug: 'oakfield',
    name: 'Oakfield',
    type: 'school-primary',
    plan: 'essential',
    createdAt,
    hosts,
    ...limits,
  })
  await schools.close()
})
afterAll(async () => {
  for (const server of running) server.kill('SIGKILL')
  await rm(dataDir, { recursive: true })
})

function start(env: Record<string, string>) {
  const port = nextPort++
  const server = spawn(process.execPath, [main], {
    env: { NODE_ENV: 'test', PORT: String(port), DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.push(server)
  const ended = once(server, 'exit').then(([code]) => code as number | null)
  return { server, port, ended, said: text(server.stdout), complained: text(server.stderr) }
}

async function started(env: Record<string, string> = {}) {
  const one = start(env)
  await expect
    .poll(() => say(one.port, written('GET /readyz', [host])), { timeout: 10_000 })
    .toMatchObject({ status: 200 })
  return one
}

test('told to stop, it finishes what has begun, takes nothing new, closes the schools and ends well', async () => {
  const { server, port, ended, said } = await started()
  expect((await say(port, written('GET /nowhere', [host]))).status).toBe(404)
  const socket = connect(port, '127.0.0.1')
  const heard = text(socket)
  const head = ['POST /nowhere HTTP/1.1', host, 'Sec-Fetch-Site: same-origin', 'Content-Length: 3']
  socket.write(`${head.join('\r\n')}\r\n\r\na=`)
  await after(100)
  server.kill('SIGTERM')
  await after(100)
  expect((await say(port, written('GET /healthz', [host]))).status).toBeNull()
  socket.write('1')
  expect(await heard).toMatch(/^HTTP\/1\.1 40[45][^]*connection: close/i)
  expect(await ended).toBe(0)
  expect(await said).toContain('"signal":"SIGTERM"')
  const journals = readdirSync(dataDir, { recursive: true }).filter((name) => name.toString().endsWith('-wal'))
  expect(journals.map((name) => statSync(join(dataDir, name.toString())).size)).toEqual(journals.map(() => 0))
})

test('idle, it stops at once', async () => {
  const { server, port, ended } = await started()
  const idle = connect(port, '127.0.0.1')
  idle.write(`GET /healthz HTTP/1.1\r\n${host}\r\n\r\n`)
  await once(idle, 'data')
  const told = Date.now()
  server.kill('SIGINT')
  expect(await ended).toBe(0)
  expect(Date.now() - told).toBeLessThan(3000)
})

test('#14 stuck, it is ended all the same, told to stop or not', { timeout: 180_000 }, async () => {
  const stuck = new URL('../support/stuck.mjs', import.meta.url).href
  const { server, port, ended, complained } = await started({ NODE_OPTIONS: `--import ${stuck}` })
  server.kill('SIGUSR2')
  await after(300)
  const asked = connect(port, '127.0.0.1')
  asked.on('error', () => undefined).write(`GET /healthz HTTP/1.1\r\n${host}\r\n\r\n`)
  server.kill('SIGTERM')
  expect(await ended).toBeNull()
  expect(server.signalCode).toBe('SIGKILL')
  expect(await complained).toContain('has got stuck')
})

test('a port that is taken is said, and it ends', async () => {
  const { port, server, ended } = await started()
  const other = mkdtempSync(join(tmpdir(), 'the-lift-other-'))
  const second = start({ PORT: String(port), DATA_DIR: other })
  expect(await second.ended).toBe(1)
  expect(await second.complained).toContain('EADDRINUSE')
  server.kill('SIGTERM')
  await ended
  await rm(other, { recursive: true })
})

test('where real children are it does not start with passwords everybody knows', async () => {
  const { ended, complained } = start({ NODE_ENV: 'production', DEMO: '1', PLATFORM_HOST: 'platform.example' })
  expect(await ended).toBe(1)
  expect(await complained).toBe(
    'The Lift cannot start with these settings:\n  DEMO must not be set where real children are\n',
  )
})
