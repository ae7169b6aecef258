import { describe, expect, test } from 'vitest'
import { explain } from '#app/language/explain.ts'
import wordFigures from '#app/safeguarding/screening/word-figures.json'
import { figuresOf } from './figures.ts'
import { foldsOf } from './folds.ts'
import { leftOut } from './left-out.ts'
import { phrasesIn } from './phrases.ts'
import { schoolFigures } from './school-figures.ts'

const dev = phrasesIn('child-phrases.dev.json')
const own = phrasesIn('own-phrases.json')

describe('the rules over words, measured', () => {
  test('find at least 95 of 100 serious sentences of the dev set', () => {
    const { found, serious } = figuresOf(dev, explain)
    expect(found / serious).toBeGreaterThanOrEqual(0.95)
  })

  test('raise a false alarm for at most 5 of 100 harmless sentences of the dev set', () => {
    const { falseAlarms, harmless } = figuresOf(dev, explain)
    expect(falseAlarms / harmless).toBeLessThanOrEqual(0.05)
  })

  test('keep what they know of our own sentences', () => {
    const { found, serious, falseAlarms, harmless } = figuresOf(own, explain)
    expect(found / serious).toBeGreaterThanOrEqual(0.96)
    expect(falseAlarms / harmless).toBeLessThanOrEqual(0.03)
  })

  test('still find 84 of 100 when what one part of the sentences taught is taken away before measuring on it', () => {
    const parts = leftOut(dev)
    const found = parts.reduce((sum, { without }) => sum + without.found, 0)
    const serious = parts.reduce((sum, { without }) => sum + without.serious, 0)
    expect(parts.every(({ takenAway }) => takenAway > 1)).toBe(true)
    expect(found / serious).toBeGreaterThanOrEqual(0.84)
  })

  test('are seldom more than one step from the urgency an adult gave', () => {
    const { withinOne, all } = figuresOf(dev, explain)
    expect(withinOne / all).toBeGreaterThanOrEqual(0.95)
  })
})

describe('the parts the sentences are split into', () => {
  test('are the same every time and keep a scenario together', () => {
    expect(foldsOf(dev)).toEqual(foldsOf(dev))
    const twice = dev.flatMap((phrase) => [phrase, phrase])
    const folds = foldsOf(twice)
    expect(folds.every((fold, index) => fold === folds[index - (index % 2)])).toBe(true)
  })
})

test('what a school reads of how well the rules do is what `npm run rules` measured', () => {
  expect(wordFigures).toEqual(schoolFigures())
})
