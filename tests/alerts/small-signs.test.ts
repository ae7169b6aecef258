import { expect, test } from 'vitest'
import { hasStopped, isFamily, smallSignsIn } from '#app/safeguarding/screening/signs-in-words.ts'
import { explain } from '#app/language/explain.ts'
import type { Explanation } from '#app/language/explanation.ts'

const nothing = explain('we made pancakes')

test('a family is what a text may be about, and nothing is no family', () => {
  expect(isFamily('neglect')).toBe(true)
  expect(isFamily('none')).toBe(false)
  expect(isFamily('a made-up one')).toBe(false)
  expect(isFamily('')).toBe(false)
})

test('no text has no small signs, and is not read', () => {
  const never = () => {
    throw new Error('there was nothing to read')
  }
  expect(smallSignsIn(null, () => ({ ...nothing, findings: [finding('neglect', 'low')] }))).toEqual([])
  expect(smallSignsIn('hello', never)).toEqual([])
})

type Found = Explanation['findings'][number]
const finding = (category: Found['category'], severity: Found['severity'], rule = 'XX-1'): Found => ({
  ...{ category, severity, rule, words: [], modifiers: [] },
})

test('a family counts once, and only when all of it is small', () => {
  const found = (...findings: Found[]) => smallSignsIn('read', () => ({ ...nothing, findings }))
  expect(found(finding('neglect', 'low'), finding('neglect', 'low'))).toEqual(['neglect'])
  expect(found(finding('neglect', 'low'), finding('neglect', 'medium'))).toEqual([])
  expect(found(finding('none', 'low'))).toEqual([])
  expect(found(finding('bullying', 'low', 'LA-1'))).toEqual([])
})

test('bullying that has stopped is good news, and nothing else that was discounted is', () => {
  const discounted = (rule: string, gate: string) =>
    hasStopped({ ...nothing, discounted: [{ rule, exception: gate, why: '', words: [] }] })
  expect(discounted('BU-1', 'it has stopped').map(({ rule }) => rule)).toEqual(['PC-3'])
  expect(discounted('PA-1', 'it has stopped')).toEqual([])
  expect(discounted('BU-1', 'a game')).toEqual([])
})
