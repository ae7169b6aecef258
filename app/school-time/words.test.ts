import { expect, test } from 'vitest'
import type { SchoolCalendar } from './rules.ts'
import { dayName, dayWords, momentWords, whenRead } from './words.ts'

const usual: SchoolCalendar = { timeZone: 'Europe/London', days: new Map() }

test('a day is said with its weekday and its month', () => {
  expect(dayName('2026-03-03')).toBe('Tuesday 3 March')
  expect(dayName('2028-02-29')).toBe('Tuesday 29 February')
})

test('a near day is said as one would say it', () => {
  expect(dayWords('2026-11-06', '2026-11-06')).toBe('today')
  expect(dayWords('2026-11-06', '2026-11-07')).toBe('tomorrow')
  expect(dayWords('2026-11-06', '2026-11-05')).toBe('yesterday')
  expect(dayWords('2026-11-06', '2026-11-09')).toBe('on Monday')
})

test('a day a week away or more is said with its date, so that no other Monday is meant', () => {
  expect(dayWords('2026-11-09', '2026-11-16')).toBe('on Monday 16 November')
  expect(dayWords('2026-11-09', '2026-11-02')).toBe('on Monday 2 November')
})

test('a moment is said by the clock on the school wall', () => {
  expect(momentWords(usual, new Date('2026-07-06T08:00Z'), new Date('2026-07-06T14:30Z'))).toBe('today at 15:30')
  expect(momentWords(usual, new Date('2026-10-23T14:20Z'), new Date('2026-11-02T09:35Z'))).toBe(
    'on Monday 2 November at 09:35',
  )
})

test('a child is told the day on which a grown-up reads it', () => {
  const friday = new Date('2026-11-06T15:10Z')
  expect(whenRead(usual, friday, new Date('2026-11-06T15:30Z'))).toBe('today')
  expect(whenRead(usual, friday, new Date('2026-11-09T15:30Z'))).toBe('on Monday')
  expect(whenRead(usual, new Date('2026-11-08T19:00Z'), new Date('2026-11-09T15:30Z'))).toBe('tomorrow')
})

test('a child is never promised a day gone by', () => {
  const due = new Date('2026-11-06T15:30Z')
  expect(whenRead(usual, new Date('2026-11-09T09:00Z'), due)).toBe('today')
  expect(whenRead(usual, new Date('2026-11-06T16:00Z'), due)).toBe('on Monday')
})

test('#3 a day says its year where its month alone would not tell', () => {
  expect(dayWords('2026-11-17', '2027-11-17')).toBe('on Wednesday 17 November 2027')
  expect(dayWords('2026-11-17', '2027-01-12')).toBe('on Tuesday 12 January')
  expect(dayWords('2026-11-17', '2027-07-19')).toBe('on Monday 19 July 2027')
  expect(dayWords('2026-11-17', '2025-11-18')).toBe('on Tuesday 18 November 2025')
  expect(dayWords('2026-09-07', '2026-07-17')).toBe('on Friday 17 July')
})
