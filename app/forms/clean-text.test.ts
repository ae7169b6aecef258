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
