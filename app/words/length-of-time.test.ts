import { expect, test } from 'vitest'
import { lengthOfTime } from './length-of-time.ts'

test.each([
  [0, '0 minutes'],
  [1, '1 minute'],
  [59, '59 minutes'],
  [60, '1 hour'],
  [125, '2 hours 5 minutes'],
  [1439, '23 hours 59 minutes'],
  [1440, '1 day'],
  [1500, '1 day 1 hour'],
  [2879, '1 day 23 hours'],
  [3300, '2 days'],
  [91140, '63 days'],
])('%i minutes are said as %s', (minutes, words) => {
  expect(lengthOfTime(minutes)).toBe(words)
})
