import { expect, test } from 'vitest'
import { recurrenceText, alertTransition, isGraver, schoolDaysSince } from './alert-transition.ts'

const calendar = { timeZone: 'Europe/London', days: new Map() }
/** Monday 16 November 2026, a plain school week before and after it. */
const monday = new Date('2026-11-16T10:00:00Z')
const weekdaysLater = (days: number) => new Date(monday.getTime() + (days + 2 * Math.floor(days / 5)) * 86_400_000)
const resolved = { state: 'resolved', severity: 'medium', resolvedAt: monday } as const
const after = (days: number) => ({ at: weekdaysLater(days), calendar })

test('what has never been found before is an alert of its own', () => {
  expect(alertTransition({ severity: 'low' }, undefined, after(0))).toBe('raise')
})

test.each([
  ['unread', 'low', 'gather'],
  ['acknowledged', 'medium', 'gather'],
  ['in_progress', 'urgent', 'gather'],
] as const)('what comes in while the alert is %s (%s) gathers in it', (state, severity, course) => {
  const open = { state, severity: 'medium', resolvedAt: null } as const
  expect(alertTransition({ severity }, open, after(0))).toBe(course)
})

test('a pattern that goes on is added to an open alert without asking for it to be looked at again, unless it is graver', () => {
  const open = { state: 'acknowledged', severity: 'medium', resolvedAt: null } as const
  expect(alertTransition({ severity: 'low', isQuiet: true }, open, after(0))).toBe('add')
  expect(alertTransition({ severity: 'medium', isQuiet: true }, open, after(0))).toBe('add')
  expect(alertTransition({ severity: 'high', isQuiet: true }, open, after(0))).toBe('gather')
})

test.each([
  [0, 'reopen'],
  [1, 'reopen'],
  [5, 'reopen'],
  [6, 'raise'],
  [60, 'raise'],
] as const)('the same thing %i school days after it was resolved: %s', (days, course) => {
  expect(alertTransition({ severity: 'medium' }, resolved, after(days))).toBe(course)
})

test.each([
  [0, 'keep'],
  [5, 'keep'],
  [10, 'keep'],
  [11, 'raise'],
] as const)('a pattern no graver %i school days after it was resolved: %s', (days, course) => {
  expect(alertTransition({ severity: 'medium', isQuiet: true }, resolved, after(days))).toBe(course)
})

test.each([
  [5, 'reopen'],
  [6, 'raise'],
  [10, 'raise'],
] as const)('a pattern that is graver %i school days after it was resolved: %s', (days, course) => {
  expect(alertTransition({ severity: 'high', isQuiet: true }, resolved, after(days))).toBe(course)
})

test('weekends and holidays do not make it longer ago', () => {
  const friday = { ...resolved, resolvedAt: new Date('2026-11-20T12:00:00Z') }
  expect(alertTransition({ severity: 'medium' }, friday, { at: new Date('2026-11-27T12:00:00Z'), calendar })).toBe(
    'reopen',
  )
  expect(alertTransition({ severity: 'medium' }, friday, { at: new Date('2026-11-30T12:00:00Z'), calendar })).toBe(
    'raise',
  )
  expect(schoolDaysSince(friday.resolvedAt, { at: new Date('2026-11-23T12:00:00Z'), calendar })).toBe(1)
})

test('what was resolved at a time nobody knows counts as just now', () => {
  expect(schoolDaysSince(null, after(20))).toBe(0)
})

test('how long it was over is said as people say it', () => {
  expect([0, 1, 4].map(recurrenceText)).toEqual([
    'Came back on the school day on which it was resolved.',
    'Came back after 1 school day.',
    'Came back after 4 school days.',
  ])
})

test('graver is a matter of the order from low to urgent', () => {
  expect(isGraver('high', 'medium')).toBe(true)
  expect(isGraver('medium', 'medium')).toBe(false)
  expect(isGraver('low', 'urgent')).toBe(false)
})
