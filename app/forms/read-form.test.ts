import { expect, test } from 'vitest'
import { z } from 'zod'
import { text } from './fields.ts'
import { readForm } from './read-form.server.ts'

const words = z.object({ words: text({ missing: 'Write something', most: 10, tooLong: 'Too long' }) })
const sent = (body: BodyInit, headers: HeadersInit = {}) =>
  new Request('http://oakfield.localhost/', { method: 'POST', body, headers })
const form = (fields: string | [string, string][]) => sent(new URLSearchParams(fields))

/** How a reading that is refused outright is refused. */
const refusalOf = (request: Request) =>
  readForm(request, words).then(
    () => 'was read',
    (refusal: unknown) => (refusal as { init?: { status?: number } }).init?.status,
  )

test('a form becomes its values', async () => {
  expect(await readForm(form('words=mum'), words)).toEqual({ ok: true, values: { words: 'mum' } })
})

test('a form that is wrong comes back with what was entered and one sentence for each field', async () => {
  const reading = await readForm(form('words=much+too+long+for+this&extra=1'), words)
  expect(reading).toEqual({
    ok: false,
    entered: { words: ['much too long for this'], extra: ['1'] },
    problems: { words: 'Too long' },
  })
})

test('text is made clean before anything looks at it', async () => {
  expect(await readForm(form([['words', 'a\u0000b\r\nc\u202E']]), words)).toEqual({
    ok: true,
    values: { words: 'ab\nc' },
  })
})

test('passwords are never given back', async () => {
  const reading = await readForm(form('password=a&newPassword=b&words='), words)
  expect(reading).toMatchObject({ ok: false, entered: { words: [''] } })
  expect(JSON.stringify(reading)).not.toContain('assword')
})

test.each(['__proto__', 'constructor.x', 'a[]', 'a[b]', 'a.b', '-a', 'words[0]', 'x'.repeat(61), '', '9', 'é'])(
  'a field called "%s" is as if it had not been sent',
  async (name) => {
    const reading = await readForm(
      form([
        [name, 'x'],
        ['words', ''],
      ]),
      words,
    )
    expect(reading).toMatchObject({ ok: false, entered: { words: [''] } })
    if (!reading.ok) expect(Object.keys(reading.entered)).toEqual(['words'])
    expect(({} as { x?: string }).x).toBeUndefined()
  },
)

test('a name every object has is a field like any other', async () => {
  const reading = await readForm(form('constructor=x&words='), words)
  expect(reading).toEqual({
    ok: false,
    entered: { constructor: ['x'], words: [''] },
    problems: { words: 'Write something' },
  })
})

test('a file where text is expected is as if it had not been sent', async () => {
  const body = new FormData()
  body.set('words', new Blob(['<script>']), 'words.html')
  expect(await readForm(sent(body), words)).toMatchObject({ ok: false, entered: {} })
})

test('more than a hundred answers, more than we can keep, and what is no form are refused', async () => {
  expect(await refusalOf(form(Array.from({ length: 101 }, () => ['words', 'x'])))).toBe(400)
  expect(await refusalOf(form([['words', 'x'.repeat(65_537)]]))).toBe(413)
  expect(await refusalOf(sent('{"words":"mum"}', { 'Content-Type': 'application/json' }))).toBe(400)
  expect(await refusalOf(sent('words=mum', { 'Content-Type': 'multipart/form-data' }))).toBe(400)
  expect(await refusalOf(sent('--b\r\nbroken', { 'Content-Type': 'multipart/form-data; boundary=b' }))).toBe(400)
})

test('#9 how long all of it is together is judged before any of it is cleaned', async () => {
  const fields = (each: number) =>
    Array.from({ length: 9 }, (_, at): [string, string] => [`words${at}`, 'x'.repeat(each)])
  const body = (each: number) => {
    const parts = new FormData()
    for (const [name, value] of fields(each)) parts.append(name, value)
    return sent(parts)
  }
  expect(await refusalOf(body(7000))).toBe('was read')
  expect(await refusalOf(body(8000))).toBe(413)
})
