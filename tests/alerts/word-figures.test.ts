import { expect, test } from 'vitest'
import figures from '#app/safeguarding/screening/word-figures.json'
import { ofTenUnseen, wordFigures } from '#app/safeguarding/screening/word-figures.ts'
import { ruleWords } from '#app/safeguarding/screening/rule-words.ts'
import { patternRules } from '#app/safeguarding/screening/patterns.ts'
import { tapRules } from '#app/safeguarding/screening/rules.ts'

test('how many of ten is said between two whole numbers, and as one when it is one', () => {
  expect(ofTenUnseen({ serious: 40, found: 30 })).toBe('7 or 8')
  expect(ofTenUnseen({ serious: 40, found: 32 })).toBe('8')
})

test('every kind of worry is called what staff call it, and no kind is left out', () => {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
  const { subjects } = wordFigures
  expect(sum(subjects.map(({ serious }) => serious))).toBe(figures.known.serious)
  expect(sum(subjects.map(({ found }) => found))).toBe(figures.known.found)
  expect(sum(subjects.map(({ foundLeftOut }) => foundLeftOut))).toBe(figures.leftOut.found)
  for (const { about } of subjects) expect(about).not.toMatch(/_|something$/)
})

test('every rule with a number says what it looks for', () => {
  const ids = [...tapRules.map(({ id }) => id), ...patternRules.flatMap(({ rules }) => rules.map(({ id }) => id))]
  for (const id of ids) expect(ruleWords(id)).toMatch(new RegExp(`^${id} [a-z]`))
  expect(ruleWords('BU-1 one unkindness')).toBe('BU-1 one unkindness')
})
