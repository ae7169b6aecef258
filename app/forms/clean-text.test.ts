import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText, lettersIn } from './clean-text.ts'

const anything = fc.string({ unit: 'binary' })
const family = '👨‍👩‍👧‍👦'

test('half an emoji becomes a mark that can be read back', () => {
  const [high = ''] = '😀'.split('')
  expect(cleanText(`I feel ${high}`)).toBe('I feel \uFFFD')
  expect(cleanText('I feel 😀')).toBe('I feel 😀')
})

test('NUL, at which the database would cut a text, and other things nobody sees are taken out', () => {
  expect(cleanText('dsl@x\u0000evil')).toBe('dsl@xevil')
  expect(cleanText('a\u0007b\u001Bc\u0085d')).toBe('abcd')
  expect(cleanText('\uFEFFmum')).toBe('mum')
})

test('marks that turn the text round are taken out', () => {
  expect(cleanText('annexe\u202Egnp.exe\u2066x\u2069')).toBe('annexegnp.exex')
})

test('lines and tabs stay, and every line ends the same way', () => {
  expect(cleanText('one\r\ntwo\rthree\n\tfour')).toBe('one\ntwo\nthree\n\tfour')
})

test('one letter is one letter, however it was typed', () => {
  expect(cleanText('Zoe\u0308')).toBe('Zo\u00EB')
})

test('a family of emoji keeps together', () => {
  expect(cleanText(family)).toBe(family)
})

test('whatever comes in, what goes on can be stored and read back, and cleaning it again changes nothing', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const clean = cleanText(text)
      expect(clean.isWellFormed()).toBe(true)
      expect(clean).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/)
      expect(cleanText(clean)).toBe(clean)
    }),
  )
})

const towers = fc
  .array(fc.oneof(fc.constantFrom('a', 'é', '\u1100', '\u0915', '😀', '\u0000', '\u202E'), towerOf()), { maxLength: 8 })
  .map((parts) => parts.join(''))

/** A run of marks as nobody writes it: in any order, and some that come apart into two when they are composed. */
function towerOf() {
  const mark = fc.constantFrom('\u0301', '\u0316', '\u0327', '\u0344', '\u0F73', '\u093C', '\u09BE', '\u{1D165}')
  return fc.array(mark, { maxLength: 70 }).map((run) => run.join(''))
}

test('#9 no more than thirty marks stay upon a letter, and cleaning again changes nothing', () => {
  expect(cleanText(`e${'\u0301\u0316'.repeat(50_000)}x`)).toMatch(/^e?é?\p{M}{1,30}x$/u)
  fc.assert(
    fc.property(towers, (text) => {
      const clean = cleanText(text)
      expect(clean).not.toMatch(/\p{M}{31}/u)
      expect(clean).toBe(clean.normalize('NFC'))
      expect(cleanText(clean)).toBe(clean)
    }),
  )
})

test('#9 what people write keeps every mark', () => {
  for (const text of ['Zoë', 'Nguyễn Thị', 'हिन्दी में', 'ཧཱུྃ', 'שָׁלוֹם', 'z̷̢͔̈́a̸̡̛l̵g̶o̴'])
    expect(cleanText(text)).toBe(text.normalize('NFC'))
})

/** How much longer something takes than it takes of a plain text of that length: processor time, the best of five. */
function besidesPlain(work: (text: string) => unknown, text: string): number {
  const cost = (of: string) =>
    Math.min(
      ...Array.from({ length: 5 }, () => {
        const begun = process.cpuUsage()
        for (let times = 0; times < 4; times++) work(of)
        return process.cpuUsage(begun).user
      }),
    )
  return cost(text) / Math.max(cost('ab '.repeat(text.length / 3)), 1000)
}

test('#9 however its marks are stacked, a text as long as a form may hold is clean in no time', () => {
  const pile = (length: number) =>
    Array.from({ length }, (_, at) => '\u0301\u0316\u0327\u0345'[(at * 7 + (at % 3)) % 4]).join('')
  for (const text of [
    pile(60_000),
    `a${pile(30)}`.repeat(1900),
    '\u0344'.repeat(60_000),
    `\u0000\u0301`.repeat(30_000),
  ])
    expect(besidesPlain(cleanText, text)).toBeLessThan(200)
})

test('#9 whether there are too many letters is known as soon as there are', () => {
  expect(lettersIn('mum', 2)).toBe(3)
  expect(lettersIn('mum', 3)).toBe(3)
  for (const text of ['👩\u200D'.repeat(20_000), '\u200B'.repeat(60_000), family.repeat(5000)]) {
    expect(lettersIn(text, 200)).toBe(201)
    expect(besidesPlain((long) => lettersIn(long, 200), text)).toBeLessThan(200)
  }
})

test('letters are counted as a person counts them', () => {
  expect(lettersIn('')).toBe(0)
  expect(lettersIn('mum')).toBe(3)
  expect(lettersIn(`${family}😀e\u0301`)).toBe(3)
})

test('as many letters as a form may hold are counted in no time: meanwhile every school waits', () => {
  for (const text of ['x'.repeat(60_000), family.repeat(5000), 'Z\u0351\u036B\u0343'.repeat(15_000)]) {
    const begun = process.cpuUsage()
    expect(lettersIn(text)).toBeGreaterThan(4999)
    expect(process.cpuUsage(begun).user).toBeLessThan(500_000)
  }
})
