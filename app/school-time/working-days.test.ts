import { expect, test } from 'vitest'
import { lastTimeAt } from './moment-at.ts'
import { endOfNextWorkingDay } from './working-days.ts'

const calendar = { timeZone: 'Europe/London', days: new Map() }
const next = (at: string) => endOfNextWorkingDay(calendar, new Date(at)).toISOString()

test.each([
  ['a Tuesday', '2026-11-17T10:00Z', '2026-11-18T17:00:00.000Z'],
  ['late on a Friday', '2026-11-20T23:30Z', '2026-11-23T17:00:00.000Z'],
  ['the Friday before a bank holiday', '2026-05-01T10:00Z', '2026-05-05T16:00:00.000Z'],
  ['Maundy Thursday', '2027-03-25T10:00Z', '2027-03-30T16:00:00.000Z'],
  ['Christmas Eve on a Thursday', '2026-12-24T10:00Z', '2026-12-29T17:00:00.000Z'],
  ['the night the clocks go back', '2026-10-25T00:30Z', '2026-10-26T17:00:00.000Z'],
])('what is asked on %s has to be answered by the end of the next working day', (_when, at, due) => {
  expect(next(at)).toBe(due)
})

test('a time that is still to come today was yesterday', () => {
  const at = new Date('2026-11-17T00:20Z')
  expect(lastTimeAt(calendar, at, '00:10').toISOString()).toBe('2026-11-17T00:10:00.000Z')
  expect(lastTimeAt(calendar, at, '00:24').toISOString()).toBe('2026-11-17T00:24:00.000Z')
  expect(lastTimeAt(calendar, at, '23:50').toISOString()).toBe('2026-11-16T23:50:00.000Z')
})
