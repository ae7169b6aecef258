import { describe, expect, test } from 'vitest'
import type { SchoolCalendar } from '#app/school-time/rules.ts'
import { transferDue } from '#app/records/transfers/due.ts'
import { looksLike } from '#app/records/transfers/same-child.ts'
import { lineId } from '#app/records/transfers/line-id.ts'
import { termDates } from '#tests/schools/term-dates.ts'

const calendar: SchoolCalendar = {
  timeZone: 'Europe/London',
  days: new Map(termDates(2026).map(({ date, ...day }) => [date, day])),
}
const due = (lastDay: string) => transferDue(calendar, lastDay).toISOString()

describe('a file is due', () => {
  test.each([
    ['a Monday', '2026-11-16', '2026-11-20T15:30:00.000Z'],
    ['a Friday: the Wednesday, five days of the calendar later', '2026-11-20', '2026-11-25T15:30:00.000Z'],
    ['a Wednesday: the Monday', '2026-11-18', '2026-11-23T15:30:00.000Z'],
    [
      'the Thursday before half-term: the Friday, because the five days run on',
      '2026-10-22',
      '2026-10-23T14:30:00.000Z',
    ],
    ['the Friday before half-term: the fifth school day after it', '2026-10-23', '2026-11-06T15:30:00.000Z'],
    ['the end of the autumn term: the fifth day of the next', '2026-12-18', '2027-01-11T15:30:00.000Z'],
    [
      'the end of the summer term: the fifth school day of September, as far as is known',
      '2027-07-21',
      '2027-09-07T14:30:00.000Z',
    ],
    ['a Saturday', '2026-11-21', '2026-11-26T15:30:00.000Z'],
  ])('when the last day is %s', (_what, lastDay, at) => {
    expect(due(lastDay)).toBe(at)
  })
})

test('a child is known again by name and month, however it is written', () => {
  const zoe = { firstName: 'Zoë', familyInitial: 'É', bornIn: '2019-03' }
  expect(looksLike(zoe, { firstName: 'ZOE', familyInitial: 'e', bornIn: null })).toBe(true)
  expect(looksLike(zoe, { ...zoe, bornIn: '2019-04' })).toBe(false)
  expect(looksLike(zoe, { ...zoe, firstName: 'Chloe' })).toBe(false)
})

test('a line has the same id whenever it comes, another for another child, and ids sort by time', () => {
  const [early, late] = [new Date('2026-01-01T00:00:00Z'), new Date('2026-01-01T00:00:00.001Z')]
  const line = { id: 'entry:1', occurredAt: early }
  expect(lineId('a', line, 'words')).toBe(lineId('a', line, 'words'))
  expect(lineId('a', line, 'words')).not.toBe(lineId('b', line, 'words'))
  expect(lineId('a', line, 'heading') < lineId('a', line, 'words')).toBe(true)
  expect(lineId('a', line, 'words') < lineId('a', { id: 'entry:0', occurredAt: late }, 'heading')).toBe(true)
  expect(lineId('a', line, 'words')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
