import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadAssets } from '#app/server/assets.ts'
import { serveAsset } from '#app/server/serve-asset.ts'
import { listening, say, written } from './socket.ts'

const css = '.tile{color:#1b2633}'.repeat(100)
const folder = mkdtempSync(join(tmpdir(), 'the-lift-assets-'))
let port = 0

beforeAll(async () => {
  for (const name of ['assets', '.vite', 'js']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'assets', 'staff-0123.css'), css)
  writeFileSync(join(folder, 'assets', 'desk-0123.js'), 'export default "the desk"')
  writeFileSync(join(folder, '.vite', 'manifest.json'), '{}')
  writeFileSync(join(folder, 'js', 'count.js'), 'count()')
  writeFileSync(join(folder, 'hello.mp3'), Buffer.from('0123456789'))
  const assets = await loadAssets(folder)
  const server = createServer((request, response) => {
    if (!serveAsset(assets, request, response)) response.writeHead(404).end()
  })
  port = await listening(server)
  closing.push(() => server.close())
})
const closing: (() => unknown)[] = []
afterAll(async () => {
  for (const close of closing) close()
  await rm(folder, { recursive: true })
})

const get = (path: string, headers: string[] = []) => say(port, written(`GET ${path}`, ['Host: a', ...headers]))
const bodyOf = (text: string) => text.split('\r\n\r\n').slice(1).join('\r\n\r\n')

test('a sheet with its content in its name is kept for good', async () => {
  const { text } = await get('/assets/staff-0123.css')
  expect(text).toMatch(/^cache-control: public, max-age=31536000, immutable/im)
  expect(text).toMatch(/^content-type: text\/css; charset=utf-8/im)
  expect(text).toMatch(/^x-content-type-options: nosniff/im)
  expect(text).toMatch(/^cross-origin-resource-policy: same-origin/im)
  expect(bodyOf(text)).toBe(css)
})

test('it is sent small to whoever takes gzip', async () => {
  const { text } = await get('/assets/staff-0123.css', ['Accept-Encoding: br, gzip'])
  expect(text).toMatch(/^content-encoding: gzip/im)
  expect(gunzipSync(Buffer.from(bodyOf(text), 'latin1')).toString()).toBe(css)
})

test('whoever has it already is told so and sent nothing', async () => {
  const etag = /^etag: (.*)$/im.exec((await get('/js/count.js')).text)?.[1] ?? ''
  const { status, text } = await get('/js/count.js', [`If-None-Match: ${etag}`])
  expect({ status, body: bodyOf(text) }).toEqual({ status: 304, body: '' })
})

test.each([
  ['as a proxy names it that packed it', (etag: string) => `W/${etag}`],
  ['one of several', (etag: string) => `"other", W/${etag} , "third"`],
  ['anything', () => '*'],
])('whoever has it already may name it %s', async (_how, named) => {
  const etag = /^etag: (.*)$/im.exec((await get('/js/count.js')).text)?.[1] ?? ''
  expect((await get('/js/count.js', [`If-None-Match: ${named(etag)}`])).status).toBe(304)
  expect((await get('/js/count.js', ['If-None-Match: W/"other"'])).status).toBe(200)
})

test.each([
  ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
  ['bytes=7-', 206, '789', 'bytes 7-9/10'],
  ['bytes=-2', 206, '89', 'bytes 8-9/10'],
  ['bytes=4-99', 206, '456789', 'bytes 4-9/10'],
  ['bytes=10-', 416, '', 'bytes */10'],
  ['bytes=-', 200, '0123456789', null],
  ['lines=1-2', 200, '0123456789', null],
])('a recorded sound can be asked for in parts: %s', async (range, ...expected) => {
  const { status, text } = await get('/hello.mp3', [`Range: ${range}`])
  const part = /^content-range: (.*)$/im.exec(text)?.[1] ?? null
  expect([status, bodyOf(text), part]).toEqual(expected)
})

test.each([
  '/assets/desk-0123.js',
  '/.vite/manifest.json',
  '/assets',
  '/assets/../.vite/manifest.json',
  '/nothing.css',
])('%s is for nobody', async (path) => {
  expect((await get(path)).status).toBe(404)
})

test('the head alone for whoever asks for the head; a form is not taken for a file', async () => {
  const { status, text } = await say(port, written('HEAD /js/count.js', ['Host: a']))
  expect({ status, body: bodyOf(text) }).toEqual({ status: 200, body: '' })
  expect((await say(port, written('POST /js/count.js', ['Host: a'], 'a=1'))).status).toBe(404)
})
