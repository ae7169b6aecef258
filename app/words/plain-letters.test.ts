import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainLetter, plainText, plainWords } from './plain-letters.ts'

test.each([
  ['D’Arcy', 'darcy'],
  ["d'arcy", 'darcy'],
  ['Dʼarcy', 'darcy'],
  ['O`Shea', 'oshea'],
  ['Łukasz', 'lukasz'],
  ['Søren', 'soren'],
  ['Đorđe', 'dorde'],
  ['Weiß', 'weiss'],
  ['Æthelred', 'aethelred'],
  ['Ǽ', 'ae'],
  ['Œuvre', 'oeuvre'],
  ['Işıl', 'isil'],
  ['İpek', 'ipek'],
  ['Zoë', 'zoe'],
  ['Zoe\u0308', 'zoe'],
  ['Siân', 'sian'],
  ['Ólafur Þór', 'olafur thor'],
  ['Anne-Marie', 'anne marie'],
  ['Anne‐Marie', 'anne marie'],
  ['Anne\u00a0 Marie', 'anne marie'],
  ['ﬁona', 'fiona'],
  ['Ｍｉａ', 'mia'],
  ['Nguyễn', 'nguyen'],
  ['Мария', 'мария'],
  ['—', ''],
])('#31 %s is looked for as "%s"', (name, words) => {
  expect(plainWords(name).join(' ')).toBe(words)
})

test('#31 a name that is plain already is made no plainer, and capitals and accents never count', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const words = plainWords(text)
      expect(plainWords(words.join(' '))).toEqual(words)
      expect(plainWords(text.normalize('NFD'))).toEqual(plainWords(text.normalize('NFC')))
    }),
  )
})

test('what is not a letter stands as it stood, but for apostrophes', () => {
  expect(plainText('½ Day @ 3.30 – Père’s')).toBe('½ day @ 3.30 – peres')
  expect([plainLetter('７'), plainLetter('!'), plainLetter('’')]).toEqual(['7', '', ''])
})

test('#31 a long name costs no more than its length', () => {
  const cost = (many: number) => {
    const text = 'É’-ł\u0301'.repeat(many)
    const begun = process.cpuUsage()
    plainWords(text)
    return process.cpuUsage(begun).user
  }
  cost(10_000)
  const [short, long] = [cost(20_000), cost(80_000)]
  expect(long).toBeLessThan(Math.max(short, 20_000) * 12)
})
