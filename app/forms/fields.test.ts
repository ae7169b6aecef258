import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { choice, choices, formToken, identifier, optionalChoice, optionalText, text } from './fields.ts'

type Entered = string[] | undefined

/** What a field makes of what was entered: a value, or the sentence that says what is wrong. */
function given(field: z.ZodType, entered: Entered): unknown {
  const reading = field.safeParse(entered)
  return reading.success ? { value: reading.data } : reading.error.issues[0]?.message
}
const value = (is: unknown) => ({ value: is })

const limits = { most: 5, tooLong: 'too long' }
const note = text({ missing: 'missing', ...limits })
const optional = optionalText(limits)

test('a text that must be there is trimmed, and is not there when nothing can be seen', () => {
  expect(given(note, [' mum '])).toEqual(value('mum'))
  for (const nothing of [undefined, [], [''], ['  '], ['\u00A0\n'], ['\uFEFF']])
    expect(given(note, nothing)).toBe('missing')
})

test('a text may be as long as said, counted as a person counts', () => {
  expect(given(note, ['abcde'])).toEqual(value('abcde'))
  expect(given(note, ['👨‍👩‍👧‍👦'.repeat(5)])).toEqual(value('👨‍👩‍👧‍👦'.repeat(5)))
  expect(given(note, ['abcdef'])).toBe('too long')
  expect(given(optional, ['abcdef'])).toBe('too long')
})

test('a text that need not be there is nothing when it is empty', () => {
  for (const nothing of [undefined, [], [''], ['  ']]) expect(given(optional, nothing)).toEqual(value(null))
  expect(given(optional, [' mum'])).toEqual(value('mum'))
})

test('of a text sent twice the first counts', () => {
  expect(given(note, ['one', 'two'])).toEqual(value('one'))
  expect(given(optional, ['one', 'two'])).toEqual(value('one'))
})

test('a choice is one of the list and nothing else', () => {
  const field = choice(['yes', 'no'], 'choose')
  expect(given(field, ['yes'])).toEqual(value('yes'))
  for (const wrong of [undefined, [], [''], ['maybe'], ['YES'], ['yes '], ['__proto__']])
    expect(given(field, wrong)).toBe('choose')
})

test('a choice that need not be made is nothing when it is not', () => {
  const field = optionalChoice(['yes', 'no'], 'choose')
  for (const nothing of [undefined, [], ['']]) expect(given(field, nothing)).toEqual(value(null))
  expect(given(field, ['no'])).toEqual(value('no'))
  for (const wrong of [['maybe'], ['No'], ['constructor']]) expect(given(field, wrong)).toBe('choose')
})

test('several choices are kept once each, and no more than allowed', () => {
  const field = choices(['a', 'b', 'c'], { most: 2, tooMany: 'too many', wrong: 'not in the list' })
  expect(given(field, undefined)).toEqual(value([]))
  expect(given(field, ['b', 'a', 'b'])).toEqual(value(['b', 'a']))
  expect(given(field, ['a', 'b', 'c'])).toBe('too many')
  expect(given(field, ['a', 'd'])).toBe('not in the list')
})

test('nothing but a list’s own words is ever chosen', () => {
  const field = choice(['yes', 'no'], 'choose')
  fc.assert(
    fc.property(fc.string(), (typed) => {
      expect(given(field, [typed])).toEqual(['yes', 'no'].includes(typed) ? value(typed) : 'choose')
    }),
  )
})

test.each([
  ['the id of a record', identifier('out of date'), 'out of date'],
  ['a form’s token', formToken, 'This page is out of date. Try again.'],
])('%s is a UUID as our pages write it', (_what, field, wrong) => {
  const id = '0192f0c1-2345-7abc-8def-0123456789ab'
  expect(given(field, [id])).toEqual(value(id))
  for (const other of [undefined, [], [''], ['1'], [`${id} `], [`${id}0`], [`{${id}}`], ["' OR '1'='1"]])
    expect(given(field, other)).toBe(wrong)
})
