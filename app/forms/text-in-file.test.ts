import { expect, test } from 'vitest'
import { textInFile } from './text-in-file.ts'

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding))

test('#35 the old letters of Windows keep their curly apostrophes, dashes and euros on every Node', () => {
  expect(textInFile(bytes('New Year\x92s Day \x96 \x93closed\x94 \x80 caf\xe9', 'latin1'))).toBe(
    'New Year’s Day – “closed” € café',
  )
  for (const short of ['\x92', 'a\x92', '\x92a']) expect(textInFile(bytes(short, 'latin1'))).toContain('’')
  const long = 'x'.repeat(70_000)
  expect(textInFile(bytes(`${long}\x92${long}`, 'latin1'))).toBe(`${long}’${long}`)
})

test('#35 UTF-8 is UTF-8, also when a letter in it is broken or cut off', () => {
  expect(textInFile(bytes('Siân’s – “café”'))).toBe('Siân’s – “café”')
  const cut = bytes('Siân’s class – New Year’')
  expect(textInFile(cut.slice(0, -1))).toBe('Siân’s class – New Year\uFFFD')
})

test('UTF-16 is read with and without its mark', () => {
  expect(textInFile(bytes('\uFEFFDate\tKind', 'utf16le'))).toBe('Date\tKind')
  expect(textInFile(bytes('Date\tKind', 'utf16le'))).toBe('Date\tKind')
  expect(textInFile(new Uint8Array(Buffer.from('Date\tKind', 'utf16le').swap16()))).toBe('Date\tKind')
})

test('a file of nothing is a text of nothing', () => {
  expect(textInFile(new Uint8Array())).toBe('')
})
