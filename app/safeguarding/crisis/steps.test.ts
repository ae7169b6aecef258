import { expect, test } from 'vitest'
import { nextStep, placeAfter, stepNumbers, stepOf, whyNotClosed } from './steps.ts'

test('whoever comes back goes on with the first question nobody has answered', () => {
  expect(nextStep(new Set())).toBe(1)
  expect(nextStep(new Set([1, 2, 4]))).toBe(3)
  expect(nextStep(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9]))).toBe(10)
  expect(nextStep(new Set(stepNumbers))).toBeUndefined()
})

test('after an answer the next open question comes first, and those passed over only at the end', () => {
  expect(nextStep(new Set([1, 3]), 3)).toBe(4)
  expect(nextStep(new Set([1, 3, 4, 5, 6, 7, 8, 9, 10]), 10)).toBe(2)
})

test('an answer that says what to do first keeps its place, and so does a question that takes several', () => {
  expect(placeAfter(1, { danger: 'yes' }, new Set([1]))).toBe(1)
  expect(placeAfter(1, { danger: 'no' }, new Set([1]))).toBe(2)
  expect(placeAfter(5, { home: 'no' }, new Set([1, 5]))).toBe(5)
  expect(placeAfter(5, { home: 'not sure' }, new Set([1, 5]))).toBe(5)
  expect(placeAfter(5, { home: 'yes' }, new Set([1, 2, 3, 4, 5]))).toBe(6)
  expect(placeAfter(6, {}, new Set([6]))).toBe(6)
  expect(placeAfter(9, {}, new Set([9]))).toBe(9)
})

test('a crisis is closed only when danger, going home and the family have been decided', () => {
  expect(whyNotClosed(new Set(), null)).toEqual({
    why: 'Answer steps 1 (Danger now), 5 (Safe to go home) and 7 (The family) first. Then you can close.',
    step: 1,
  })
  expect(whyNotClosed(new Set([1, 5]), 'no')).toEqual({
    why: 'Answer step 7 (The family) first. Then you can close.',
    step: 7,
  })
  expect(whyNotClosed(new Set([1, 5, 7]), 'not sure')?.step).toBe(5)
  expect(whyNotClosed(new Set([1, 5, 7]), 'no')).toBeNull()
})

test.each(['0', '11', '1.0', '01', '', 'x', ' 1', undefined])('%s is no step', (text) => {
  expect(stepOf(text)).toBeUndefined()
})
