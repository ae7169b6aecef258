import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { mistakeIn, newPassphrase, passphraseIn, wordCount } from '#app/records/transfers/passphrase.ts'
import { packed, unpacked, type PackedFile } from '#app/records/transfers/packed-file.ts'
import { isReceipt, newReceiptCode, receiptHashOf } from '#app/records/transfers/receipt-code.ts'
import { mostSealed, openFile, sealFile } from '#app/records/transfers/sealed-file.ts'
import { spokenWords } from '#app/records/transfers/spoken-words.ts'

const headerLength = 37
const words = newPassphrase()
const content = Buffer.from('what is in the file')
let sealed: Buffer
beforeAll(async () => {
  sealed = await sealFile(content, words)
})

/** The file with one bit turned over. */
function turned(place: number, bit = 0): Buffer {
  const file = Buffer.from(sealed)
  file[place] = (file[place] ?? 0) ^ (1 << bit)
  return file
}

test('a sealed file opens with its words, and is another each time', async () => {
  expect(await openFile(sealed, words)).toEqual({ state: 'open', content })
  expect((await sealFile(content, words)).equals(sealed)).toBe(false)
})

test('with other words it does not open', async () => {
  expect((await openFile(sealed, newPassphrase())).state).toBe('other words')
  expect((await openFile(sealed, `${words} `)).state).toBe('other words')
})

test('with a bit turned over anywhere it does not open, and says that it is damaged or none of ours', async () => {
  for (let place = 0; place < sealed.length; place++)
    for (let bit = 0; bit < 8; bit++) {
      const { state } = await openFile(turned(place, bit), words)
      expect(state, `byte ${place}, bit ${bit}`).toBe(place < 8 ? 'no sealed file' : 'damaged')
    }
})

test(
  'changed on purpose, with its sum put right, it opens no more either: every byte of its head is bound to it',
  { timeout: 60_000 },
  async () => {
    const { createHash } = await import('node:crypto')
    for (let place = 8; place < headerLength; place++) {
      const body = turned(place).subarray(0, -32)
      const { state } = await openFile(Buffer.concat([body, createHash('sha256').update(body).digest()]), words)
      expect(state, `byte ${place}`).toBe(place === 8 ? 'no sealed file' : 'other words')
    }
    const newer = Buffer.from(sealed.subarray(0, -32))
    newer[8] = 2
    const sum = createHash('sha256').update(newer).digest()
    expect((await openFile(Buffer.concat([newer, sum]), words)).state).toBe('newer')
  },
)

test('cut short anywhere, or with something after it, it is damaged or no file at all', async () => {
  for (let length = 0; length < sealed.length; length++) {
    const { state } = await openFile(sealed.subarray(0, length), words)
    expect(['no sealed file', 'damaged'], `${length} bytes`).toContain(state)
  }
  expect((await openFile(Buffer.concat([sealed, Buffer.from('x')]), words)).state).toBe('damaged')
  const large = Buffer.concat([sealed.subarray(0, 9), Buffer.alloc(mostSealed)])
  expect((await openFile(large, words)).state).toBe('damaged')
})

test('bytes by chance are no sealed file', async () => {
  for (let size = 1; size < 2_000_000; size *= 7)
    expect((await openFile(randomBytes(size), words)).state).toBe('no sealed file')
})

const child = { firstName: 'Mia', familyInitial: 'K', bornIn: '2018-04', yearGroup: '2' }
const at = new Date('2026-11-17T09:10:00Z')
const line = {
  id: 'entry:1',
  what: 'Concern',
  occurredAt: at,
  recordedAt: at,
  by: 'Mrs Khan',
  isVerbatim: false,
  words: 'x',
}
const transferId = '0192f0c1-2345-7abc-8def-0123456789ab'
const file: PackedFile = { transferId, receiptCode: 'AAAA', packedAt: at, from: 'A', to: 'B', child, lines: [line] }

test('what is packed comes out as it was', async () => {
  const inside = await unpacked(await packed(file, '<p>page</p>'))
  expect(inside).toMatchObject({ file })
})

const inside = (change: object) =>
  gzipSync(JSON.stringify({ file: { kind: 'child file of The Lift', edition: 1, ...file, ...change } }))

test.each([
  ['another edition, newer', { edition: 2 }, 'newer'],
  ['another kind', { kind: 'something else' }, 'not understood'],
  ['no lines', { lines: null }, 'not understood'],
  ['a line of another shape', { lines: [{ ...line, words: 5 }] }, 'not understood'],
  ['a line without a name of its own', { lines: [{ ...line, id: '' }] }, 'not understood'],
  ['a day that never was', { lines: [{ ...line, occurredAt: '2026-02-30T00:00:00Z' }] }, 'not understood'],
  ['a day at the end of time', { lines: [{ ...line, occurredAt: '9999-12-31T00:00:00Z' }] }, 'not understood'],
  ['more words than a page of a file has', { lines: [{ ...line, words: 'x'.repeat(50_001) }] }, 'too much'],
])('%s is not taken in', async (_what, change, state) => {
  expect(await unpacked(inside(change))).toBe(state)
})

test('half an emoji and letters that turn the text round are made safe, and nothing else is touched', async () => {
  const odd = '{"words":"a\\ud800b\\u202Ec\\u0000d"}'
  const json = JSON.stringify({ file: { kind: 'child file of The Lift', edition: 1, ...file } }).replace(
    '"words":"x"',
    odd.replace(/^\{|\}$/g, ''),
  )
  const came = await unpacked(gzipSync(json))
  expect(typeof came === 'string' ? came : came.file.lines[0]?.words).toBe('a\uFFFDbcd')
})

test('no gzip and no JSON are not understood, and a bomb is too much', async () => {
  expect(await unpacked(Buffer.from('{}'))).toBe('not understood')
  expect(await unpacked(gzipSync('{"file":'))).toBe('not understood')
  expect(await unpacked(gzipSync(Buffer.alloc(200 * 1024 * 1024)))).toBe('too much')
})

test('the words are 512, each once, and no slip of one letter makes one of another', () => {
  expect(spokenWords).toHaveLength(512)
  expect(new Set(spokenWords).size).toBe(512)
  expect(spokenWords.filter((word) => !/^[a-z]{4,9}$/.test(word))).toEqual([])
  const near = spokenWords.flatMap((one) => spokenWords.filter((other) => one < other && isOneSlip(one, other)))
  expect(near).toEqual([])
})

/** Whether two words differ by one letter: another, one more, or one less. */
function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [[...one], [...other]] : [[...other], [...one]]
  if (long.length - short.length > 1) return false
  const first = short.findIndex((letter, place) => letter !== long[place])
  const place = first === -1 ? short.length : first
  return short.slice(long.length === short.length ? place + 1 : place).join('') === long.slice(place + 1).join('')
}

test('words are taken however they were written down, and what is wrong with them is named', () => {
  expect(newPassphrase().split(' ')).toHaveLength(wordCount)
  expect(passphraseIn(`1. ${words.toUpperCase().replaceAll(' ', ',\n2. ')}`)).toBe(words)
  expect(mistakeIn(words)).toBeNull()
  expect(mistakeIn('acorn')).toBe('Enter all 8 words. You have entered 1')
  expect(mistakeIn('acorn acrobat airport alarm album almond amber ankor')).toBe('Check the spelling of ankor')
})

test('a code is the same however it is typed, and no other is', () => {
  fc.assert(
    fc.property(fc.constant(null), () => {
      const [code, other] = [newReceiptCode(), newReceiptCode()]
      expect(code).toMatch(/^[A-HJKMNP-RT-Z2-46-9]{4}(-[A-HJKMNP-RT-Z2-46-9]{4}){2}$/)
      expect(isReceipt(code.toLowerCase().replaceAll('-', ' '), receiptHashOf(code))).toBe(true)
      expect(isReceipt(other, receiptHashOf(code))).toBe(false)
      expect(isReceipt(code, '')).toBe(false)
    }),
  )
})
