import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { createElement } from 'react'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createHttpServer } from '#app/server/http.ts'
import { limits, patience } from '#app/server/limits.ts'
import type { Proxy } from '#app/server/proxy.ts'
import { smallApplication } from './small-application.ts'
import { smallSchools, type SmallSchools } from './small-school.ts'
import { listening, say, written } from './socket.ts'

let schools: SmallSchools
const closing: (() => unknown)[] = []
beforeAll(async () => {
  schools = await smallSchools(await smallApplication({ '/': { default: () => createElement('p', null, 'home') } }))
  await schools.addSchool('oakfield')
})
afterAll(async () => {
  for (const close of closing) close()
  await schools.close()
})

/** A server that holds eight connections, four of one address, and waits a second for headers. */
async function aServer(proxy?: Proxy) {
  const { app, log } = schools
  const quick = { ...patience, headers: 1_000, request: 1_500, check: 50 }
  const server = createHttpServer({ app, log, proxy, patience: quick, connections: { most: 8, each: 4 } })
  const port = await listening(server)
  closing.push(
    () => server.close(),
    () => server.closeAllConnections(),
  )
  return port
}

/** Begins a request from an address of this machine and never ends it. */
async function halfOpen(port: number, from: string): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', localAddress: from })
  socket.on('error', () => undefined)
  closing.push(() => socket.destroy())
  await once(socket, 'connect')
  // What it is told is read, or it would never hear that it was closed.
  socket.resume()
  socket.write('GET / HTTP/1.1\r\nHost: oakfield.localhost\r\nX: ')
  return socket
}
const asks = (port: number, more: readonly string[] = []) =>
  say(port, written('GET /', ['Host: oakfield.localhost', ...more]))
const open = (sockets: readonly Socket[]) => sockets.filter(({ closed }) => !closed).length

test('#16 half-open connections of one address hold its share and no more: everybody else is answered', async () => {
  const port = await aServer()
  const held: Socket[] = []
  for (let each = 0; each < 20; each++) held.push(await halfOpen(port, '127.0.0.2'))
  await expect.poll(() => open(held), { timeout: 20_000 }).toBe(4)
  expect(held.filter(({ closed }) => !closed)).toEqual(held.filter((_, place) => place < 4))
  expect((await asks(port)).status).toBe(200)

  // What is begun has to be said soon, and then its place is free again.
  await expect.poll(() => open(held), { timeout: 20_000 }).toBe(0)
  for (let each = 0; each < 4; each++) expect(open([await halfOpen(port, '127.0.0.2')])).toBe(1)
})

test('#16 where a proxy stands in front, its own address has every connection', async () => {
  const port = await aServer('forwarded')
  const held: Socket[] = []
  for (let each = 0; each < 6; each++) held.push(await halfOpen(port, '127.0.0.2'))
  expect((await asks(port, ['X-Forwarded-For: 203.0.113.9', 'X-Forwarded-Proto: https'])).status).toBe(200)
  expect(open(held)).toBe(6)
})

test('#16 as it is served, no address has more than a quarter of all connections, and headers have five seconds', () => {
  expect(limits.connectionsEach * 4).toBeLessThanOrEqual(limits.connections)
  expect(patience.headers).toBeLessThanOrEqual(5_000)
})
