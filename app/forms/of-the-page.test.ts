import { expect, test } from 'vitest'
import { isFilledIn } from './of-the-page.ts'

const id = '0190a0c0-7000-7000-8000-000000000000'

test.each([
  ['token', id],
  ['seen', id],
  ['alerts', `${id} ${id}`],
  ['date', '2026-11-17'],
  ['words', ' \n '],
  ['words', '\u200b'],
  ['file', new File([], '')],
])('#2 nobody has typed or chosen what a page holds by itself, or nothing: %s', (name, value) => {
  expect(isFilledIn(name, value)).toBe(false)
})

test.each([
  ['words', 'my nan died'],
  ['seen', 'A bruise on her arm'],
  ['alerts', 'Two of them'],
  ['worry', 'yes'],
  ['child', id],
  ['feeling', '1'],
  ['file', new File(['a'], 'a.txt')],
])('#2 what somebody typed or chose counts, under whichever name: %s', (name, value) => {
  expect(isFilledIn(name, value)).toBe(true)
})
