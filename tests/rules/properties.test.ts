import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rankOf, type Explanation } from '#app/language/explanation.ts'
import { explain } from '#app/language/explain.ts'
import { rulebookWithout } from '#app/language/rulebook.ts'
import { phrasesIn } from './phrases.ts'
import { processorTime } from './speed.ts'

const texts = [...phrasesIn('child-phrases.dev.json'), ...phrasesIn('own-phrases.json')].map(({ text }) => text)
const written = fc.constantFrom(...texts)
const urgent = fc.constantFrom(
  'my dad strangled me and i couldnt breathe',
  'i am going to kill myself tonight',
  'my uncle touches my privates',
  'im running away tonight and my bag is packed',
  'daddy had a knife and said he would stab mum',
)
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((units) => String.fromCharCode(...units)),
  written,
)

// The same texts every time: what fails here fails everywhere.
const seed = 20_261_121

const summary = ({ category, severity }: Explanation) => ({ category, severity })

describe('the rules over words', () => {
  test('never fail, whatever was typed, and point into it', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { findings, discounted } = explain(text)
        for (const { from, to, word } of [...findings, ...discounted].flatMap((one) => one.words)) {
          expect(from).toBeGreaterThanOrEqual(0)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(text.length)
          expect(text.slice(from, to).split(/\s+/u)[0]).toBe(word.split(/\s+/u)[0])
        }
      }),
      { numRuns: 400, seed },
    )
  })

  test('give the same answer twice', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(explain(text)).toEqual(explain(text))
      }),
      { numRuns: 100, seed },
    )
  })

  test('are never calmed by an urgent sentence added before or after', () => {
    fc.assert(
      fc.property(written, urgent, (text, sentence) => {
        const least = Math.max(rankOf(explain(text).severity), rankOf(explain(sentence).severity))
        expect(rankOf(explain(`${text}. ${sentence}`).severity)).toBeGreaterThanOrEqual(least)
        expect(rankOf(explain(`${sentence}. ${text}`).severity)).toBeGreaterThanOrEqual(least)
      }),
      { numRuns: 400, seed },
    )
  })

  test('do not mind capitals', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(summary(explain(text.toUpperCase()))).toEqual(summary(explain(text)))
      }),
      { numRuns: 400, seed },
    )
  })

  test('do not mind spaces, commas, apostrophes, brackets or marks at the end', () => {
    const noise = fc.constantFrom('  ', ' , ', ' - ', ' ( ', '\t', ' " ')
    const end = fc.constantFrom('!!!', '...', '?', ' :', ' \u{1f622}', '\n\n')
    fc.assert(
      fc.property(written, noise, end, (text, between, after) => {
        const plain = text.replace(/['’]/gu, '')
        expect(summary(explain(text.replaceAll(' ', between) + after))).toEqual(summary(explain(text)))
        expect(summary(explain(plain))).toEqual(summary(explain(text)))
      }),
      { numRuns: 400, seed },
    )
  })

  test('do not mind which mark ends a sentence, or how many', () => {
    const marks = fc.constantFrom('!', '?', '!!', '...', '\n', '?!')
    fc.assert(
      fc.property(written, written, marks, (one, other, between) => {
        expect(summary(explain(`${one}${between} ${other}`))).toEqual(summary(explain(`${one}. ${other}`)))
      }),
      { numRuns: 200, seed },
    )
  })

  test('do not mind letters held down', () => {
    // A word which becomes another word by a doubled letter ("of", "to", "be") cannot be told from it.
    const { lexicon } = rulebookWithout(new Set())
    const isTwin = (word: string) => lexicon.isKnown(word + word.charAt(word.length - 1))
    fc.assert(
      fc.property(written, fc.nat(), fc.integer({ min: 3, max: 7 }), (text, which, times) => {
        const words = text.split(' ')
        const place = which % words.length
        const word = words[place] ?? ''
        fc.pre(/^[a-z]{2,}$/u.test(word) && !isTwin(word))
        const stretched = words.map((one, index) =>
          index === place ? one + word.charAt(word.length - 1).repeat(times) : one,
        )
        expect(summary(explain(stretched.join(' ')))).toEqual(summary(explain(text)))
      }),
      { numRuns: 400, seed },
    )
  })
})

describe('long texts', () => {
  const words = texts.join(' ').split(' ')
  const filler = (length: number) => Array.from({ length }, (_, index) => words[index % words.length] ?? 'x').join(' ')
  const long = [...filler(20_000)].filter((_, index) => index < 60_000).join('')
  // Others each time: words that were read lately are remembered.
  const nothing = (turn: number) =>
    Array.from({ length: 7500 }, (_, index) => `q${'xyzvw'.charAt(turn)}${(index * 7919).toString(36)}`).join(' ')

  test.each([
    ['labelled sentences', () => long],
    ['one sentence over and over', () => 'my dad hit me '.repeat(4286)],
    ['one letter', () => 'a'.repeat(60_000)],
    ['marks', () => '. '.repeat(30_000)],
    ['halves of letters', () => '\ud800 '.repeat(30_000)],
    ['words of nothing', nothing],
  ])('four times as much of %s takes about four times as long, never sixteen', (_name, textOf) => {
    const begun = (text: string, letters: number) => [...text].filter((_, place) => place < letters).join('')
    const cost = (letters: number) =>
      Math.min(
        ...[1, 2, 3].map((turn) => {
          const text = begun(textOf(turn), letters)
          return processorTime(() => explain(text))
        }),
      )
    cost(15_000)
    expect(cost(60_000) / cost(15_000)).toBeLessThan(10)
  })

  test('still find the one urgent sentence in 60,000 characters', () => {
    expect(
      explain(`${'we had pizza. '.repeat(2100)}i am going to kill myself tonight. ${'it was fun. '.repeat(2400)}`)
        .severity,
    ).toBe('urgent')
  })
})
