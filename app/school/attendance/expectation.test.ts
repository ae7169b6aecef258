import { describe, expect, test } from 'vitest'
import { daysFrom } from '#app/school-time/civil-days.ts'
import type { SchoolCalendar } from '#app/school-time/rules.ts'
import { expectationOf, type Attendance } from './expectation.ts'

/** Nothing is filled in but a snow day: every weekday is school. */
const calendar: SchoolCalendar = {
  timeZone: 'Europe/London',
  days: new Map([['2026-11-19', { kind: 'closure', opens: '08:45', closes: '15:30' }]]),
}
const everyDay: Attendance = { joinedOn: '2026-09-03', leftOn: null, timetables: [], away: new Set() }
const week = daysFrom('2026-11-16', '2026-11-22')

const on = (child: Partial<Attendance>, day: string) => expectationOf(calendar, { ...everyDay, ...child }, day)
const expectedIn = (child: Partial<Attendance>, days = week) => days.filter((day) => on(child, day) === 'expected')

describe('a child is expected', () => {
  test('on every day there is school', () => {
    expect(expectedIn({})).toEqual(['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-20'])
    expect(on({}, '2026-11-19')).toBe('no school')
  })

  test('from the day they joined, so that one who joined yesterday has missed nothing before', () => {
    expect(expectedIn({ joinedOn: '2026-11-17' })).toEqual(['2026-11-17', '2026-11-18', '2026-11-20'])
    expect(on({ joinedOn: '2026-11-17' }, '2026-11-16')).toBe('not at this school')
  })

  test('until the day they left, and no longer on that day', () => {
    expect(expectedIn({ leftOn: '2026-11-18' })).toEqual(['2026-11-16', '2026-11-17'])
    expect(on({ leftOn: '2026-11-18' }, '2026-11-18')).toBe('not at this school')
  })

  test('only on their own days when they come part of the week', () => {
    const mornings = { weekdays: ['monday', 'friday'], from: '2026-11-01', until: null } as const
    expect(expectedIn({ timetables: [mornings] })).toEqual(['2026-11-16', '2026-11-20'])
    expect(on({ timetables: [mornings] }, '2026-11-17')).toBe('not one of their days')
  })

  test('every day again once a timetable is over, and by the one set last where two hold', () => {
    const first = { weekdays: ['monday'], from: '2026-11-01', until: '2026-11-17' } as const
    const second = { weekdays: ['tuesday'], from: '2026-11-17', until: '2026-11-17' } as const
    expect(expectedIn({ timetables: [first] })).toEqual(['2026-11-16', '2026-11-18', '2026-11-20'])
    const later = { weekdays: ['monday'], from: '2026-11-18', until: null } as const
    expect(on({ timetables: [later] }, '2026-11-17')).toBe('expected')
    expect(on({ timetables: [first, second] }, '2026-11-17')).toBe('expected')
    expect(on({ timetables: [second, first] }, '2026-11-17')).toBe('not one of their days')
  })

  test('unless somebody has marked them away', () => {
    expect(expectedIn({ away: new Set(['2026-11-17']) })).toEqual(['2026-11-16', '2026-11-18', '2026-11-20'])
    expect(on({ away: new Set(['2026-11-17']) }, '2026-11-17')).toBe('away')
  })

  test('with everybody else on a Saturday on which school opens', () => {
    const saturday: SchoolCalendar = {
      ...calendar,
      days: new Map([['2026-11-21', { kind: 'school', opens: '09:00', closes: '12:00' }]]),
    }
    const mondays = { weekdays: ['monday'], from: '2026-11-01', until: null } as const
    expect(expectationOf(saturday, { ...everyDay, timetables: [mondays] }, '2026-11-21')).toBe('expected')
  })
})
