import { expect, test } from 'vitest'
import { z } from 'zod'
import { optionalText } from './fields.ts'
import { readUpload } from './read-upload.server.ts'

const notes = z.object({ note: optionalText({ most: 10, tooLong: 'Too long' }) })
const file = { name: 'file', mostBytes: 1024 }

function sent(note: string, ...files: readonly Blob[]): Request {
  const body = new FormData()
  body.append('note', note)
  for (const each of files) body.append('file', each, '../../x.ics')
  return new Request('http://oakfield.localhost/', { method: 'POST', body })
}
const bytes = (...numbers: number[]) => new Uint8Array(numbers)

test('a file comes with its form, byte for byte', async () => {
  expect(await readUpload(sent('mum', new Blob([bytes(0, 255, 10)])), notes, file)).toEqual({
    ok: true,
    values: { values: { note: 'mum' }, file: bytes(0, 255, 10) },
  })
})

test('a file field left alone, or filled with words, brings no file', async () => {
  const nothing = { ok: true, values: { values: { note: 'mum' }, file: null } }
  expect(await readUpload(sent('mum'), notes, file)).toEqual(nothing)
  expect(await readUpload(sent('mum', new Blob([])), notes, file)).toEqual(nothing)
  const words = new Request('http://oakfield.localhost/', {
    method: 'POST',
    body: new URLSearchParams({ note: 'mum', file: 'x' }),
  })
  expect(await readUpload(words, notes, file)).toEqual(nothing)
})

test('too large a file and a second file are problems, and what was typed is kept', async () => {
  const large = new Blob(['x'.repeat(1025)])
  expect(await readUpload(sent('mum', large), notes, file)).toEqual({
    ok: false,
    entered: { note: ['mum'] },
    problems: { file: 'Choose a file of 1 kB or less' },
  })
  expect(await readUpload(sent('much too long', new Blob(['a']), new Blob(['b'])), notes, file)).toEqual({
    ok: false,
    entered: { note: ['much too long'] },
    problems: { file: 'Choose one file', note: 'Too long' },
  })
})
