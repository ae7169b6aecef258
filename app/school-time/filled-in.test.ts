import { describe, expect, test } from 'vitest'
import type { DayKind } from '#db/schema/school/calendar.ts'
import { daysFrom, type Day } from './civil-days.ts'
import { filledIn } from './filled-in.ts'
import { isSchoolDay, type SchoolCalendar } from './rules.ts'

const days = (first: Day, last: Day, kind: DayKind = 'school'): [Day, { kind: DayKind }][] =>
  daysFrom(first, last).map((day) => [day, { kind }])
const filled = (...set: [Day, { kind: DayKind }][][]) => filledIn(new Map(set.flat()))

describe('a calendar is filled in', () => {
  test('from the first day of its first term until the last of its last, over weekends and what lies between', () => {
    expect(filled(days('2026-09-07', '2026-10-23'))).toEqual([{ first: '2026-09-07', last: '2026-10-23' }])
    expect(filled(days('2026-09-07', '2026-10-23'), days('2026-11-02', '2026-12-18'))).toEqual([
      { first: '2026-09-07', last: '2026-12-18' },
    ])
  })

  test('with the INSET days and holidays that lie against a term', () => {
    const term = days('2026-09-03', '2026-12-18')
    const around = [days('2026-09-01', '2026-09-02', 'inset'), term, days('2026-12-21', '2027-01-01', 'holiday')]
    expect(filled(...around)).toEqual([{ first: '2026-09-01', last: '2027-01-01' }])
  })

  test('by five school days in a row, and not by four', () => {
    expect(filled(days('2026-09-07', '2026-09-10'))).toEqual([])
    expect(filled(days('2026-09-07', '2026-09-11'))).toEqual([{ first: '2026-09-07', last: '2026-09-11' }])
    expect(filled(days('2026-09-07', '2026-09-10'), days('2026-09-14', '2026-09-17'))).toEqual([])
  })

  test('#3 in two parts while a whole term between them is not set, and in one over the longest summer', () => {
    const [autumn, summer] = [days('2026-09-07', '2026-12-18'), days('2027-04-12', '2027-06-30')]
    expect(filled(autumn, summer)).toEqual([
      { first: '2026-09-07', last: '2026-12-18' },
      { first: '2027-04-12', last: '2027-06-30' },
    ])
    expect(filled(autumn, days('2027-01-04', '2027-03-26'), summer)).toHaveLength(1)
    expect(filled(summer, days('2027-09-01', '2027-10-22'))).toEqual([{ first: '2027-04-12', last: '2027-10-22' }])
  })

  test('by no closure, holiday or early closing that stands alone', () => {
    const lonely = [days('2026-10-23', '2026-10-23'), days('2026-10-26', '2026-10-30', 'holiday')]
    expect(filled(...lonely, days('2026-12-18', '2026-12-18'), days('2026-12-21', '2027-01-01', 'holiday'))).toEqual([])
    expect(filled()).toEqual([])
  })
})

test('two closures set by themselves do not close the school in between', () => {
  const closed = { kind: 'closure', opens: '08:45', closes: '15:30' } as const
  const calendar: SchoolCalendar = {
    timeZone: 'Europe/London',
    days: new Map([
      ['2026-11-17', closed],
      ['2026-12-18', closed],
    ]),
  }
  expect(isSchoolDay(calendar, '2026-11-17')).toBe(false)
  expect(isSchoolDay(calendar, '2026-11-18')).toBe(true)
  expect(isSchoolDay(calendar, '2026-12-21')).toBe(true)
})
