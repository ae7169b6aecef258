import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { afterAll, expect, test } from 'vitest'
import { serveHealth, type Health } from '#app/server/health.ts'
import { openMetrics } from '#app/server/metrics.ts'
import { smallApplication } from './small-application.ts'
import { smallSchools } from './small-school.ts'
import { listening, say, written } from './socket.ts'

const closing: (() => unknown)[] = []
afterAll(async () => {
  for (const close of closing) await close()
})

async function healthAt(health: Health): Promise<number> {
  const server = createServer((request, response) => {
    void serveHealth(health, request, response).then((did) => did || response.writeHead(404).end())
  })
  closing.push(() => server.close())
  return listening(server)
}
const statusOf = async (port: number, path: string) =>
  (await say(port, written(`GET ${path}`, ['Host: 10.0.0.1']))).status

const well = { schools: { readiness: async () => 'ready' as const }, dataDir: tmpdir(), isStopping: () => false }

test('it lives and is ready while the register and a school answer and there is room', async () => {
  const port = await healthAt(well)
  expect([await statusOf(port, '/healthz'), await statusOf(port, '/readyz')]).toEqual([200, 200])
})

test.each<[string, Health, RegExp]>([
  ['no database answers', { ...well, schools: { readiness: async () => 'silent' } }, /database/],
  ['no school is set up', { ...well, schools: { readiness: async () => 'no school' } }, /no school is set up/],
  ['its one school is not there', { ...well, schools: { readiness: async () => 'other school' } }, /SCHOOL/],
  [
    'the register cannot be opened',
    { ...well, schools: { readiness: () => Promise.reject(new Error('gone')) } },
    /database/,
  ],
  ['the disk is not there', { ...well, dataDir: '/no/such/disk' }, /room/],
  ['it has been told to stop', { ...well, isStopping: () => true }, /stop/],
])('#34 it lives but is not ready when %s, and says so', async (_why, health, words) => {
  const port = await healthAt(health)
  expect(await statusOf(port, '/healthz')).toBe(200)
  const { status, text } = await say(port, written('GET /readyz', ['Host: 10.0.0.1']))
  expect(status).toBe(503)
  expect(text).toMatch(words)
})

test('#34 the school that is asked about is the one the server is for', async () => {
  const asked: (string | undefined)[] = []
  const readiness = async (only?: string) => {
    asked.push(only)
    return 'ready' as const
  }
  const port = await healthAt({ ...well, school: 'oakfield', schools: { readiness } })
  await statusOf(port, '/readyz')
  expect(asked).toEqual(['oakfield'])
})

test('anything else is no health check', async () => {
  const port = await healthAt(well)
  expect([await statusOf(port, '/healthz/x'), await statusOf(port, '/')]).toEqual([404, 404])
})

test('the numbers tell how fast and how busy, on loopback, and never which school or person', async () => {
  const schools = await smallSchools(await smallApplication({ '/alerts/:alertId': { default: () => null } }), {
    onAnswer: (answered) => metrics.noteAnswer(answered),
  })
  closing.push(() => schools.close())
  const metrics = openMetrics(
    () => schools.schools.stats(),
    () => Promise.resolve(90),
  )
  await schools.addSchool('oakfield')
  for (const path of ['/alerts/amira', '/amira', '/alerts/jay']) await schools.ask(`http://oakfield.localhost${path}`)
  metrics.noteSlowQuery()
  const server = metrics.listen(0)
  await once(server, 'listening')
  closing.push(() => server.close())
  const { address, port } = server.address() as AddressInfo
  expect(address).toBe('127.0.0.1')
  const { text } = await say(port, written('GET /metrics', ['Host: a']))
  expect(text).toContain('lift_answer_seconds_count{segment="/alerts",status="2xx"} 2')
  expect(text).toContain('lift_answer_seconds_count{segment="other",status="4xx"} 1')
  expect(text).toMatch(/^lift_schools_open 1$/m)
  expect(text).toMatch(/^lift_slow_queries_total 1$/m)
  expect(text).toMatch(/^lift_work_waited_seconds 90$/m)
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m)
  expect(text).not.toMatch(/oakfield|amira|jay/)
})
