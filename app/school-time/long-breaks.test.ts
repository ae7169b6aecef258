import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayKinds, type DayKind } from '#db/schema/school/calendar.ts'
import { isBankHoliday } from './bank-holidays.ts'
import type { DatedDay } from './changes.ts'
import { daysAfter, daysApart, daysFrom, weekdayOf, type Day } from './civil-days.ts'
import { breakToAgree, withDays } from './long-breaks.ts'
import { isSchoolDay, type SchoolCalendar } from './rules.ts'

const usual = { opens: '08:45', closes: '15:30' }
const empty: SchoolCalendar = { timeZone: 'Europe/London', days: new Map() }
const today = '2026-11-17'

/** What somebody sets: the weekdays from one until another, as the office's form reads them. */
const span = (first: Day, last: Day, kind: DayKind): DatedDay[] =>
  daysFrom(first, last)
    .filter((date) => weekdayOf(date) % 6 !== 0)
    .map((date) => ({ date, kind: isBankHoliday(date) ? 'bank_holiday' : kind, ...usual }))
const calendarOf = (...set: DatedDay[][]) => withDays(empty, set.flat())

describe('#3 a second person', () => {
  test('is not needed for a usual summer, a half term and a snow day', () => {
    const year = [span('2027-06-01', '2027-07-21', 'school'), span('2027-09-01', '2027-12-17', 'school')]
    expect(breakToAgree(empty, calendarOf(...year), today)).toBeNull()
    const summer = calendarOf(...year, span('2027-07-22', '2027-08-31', 'holiday'))
    expect(breakToAgree(calendarOf(...year), summer, today)).toBeNull()
    expect(breakToAgree(empty, calendarOf(span('2026-11-17', '2026-11-17', 'closure')), today)).toBeNull()
    expect(breakToAgree(empty, calendarOf(span('2027-02-15', '2027-02-19', 'holiday')), today)).toBeNull()
  })

  test('is needed for a closure of a year, and for one of eight weeks whatever it is called', () => {
    const year = breakToAgree(empty, calendarOf(span('2026-11-17', '2027-11-16', 'closure')), today)
    expect(year).toEqual({ first: '2026-11-17', last: '2027-11-16' })
    for (const kind of ['closure', 'holiday', 'inset', 'bank_holiday'] as const)
      expect(breakToAgree(empty, calendarOf(span('2027-03-01', '2027-04-26', kind)), today)).toEqual({
        ...{ first: '2027-02-27', last: '2027-04-26' },
      })
  })

  test('is needed for a holiday that has begun and is made too long', () => {
    const begun = calendarOf(span('2026-10-19', '2026-11-20', 'holiday'))
    expect(breakToAgree(empty, begun, today)).toBeNull()
    const longer = calendarOf(span('2026-10-19', '2026-12-18', 'holiday'))
    expect(breakToAgree(begun, longer, today)).toEqual({ first: '2026-10-17', last: '2026-12-20' })
  })

  test('is not needed again for a break that stands already, for a part of it, or to open school in it', () => {
    const before = calendarOf(span('2027-03-01', '2027-06-30', 'closure'))
    for (const after of [
      calendarOf(span('2027-03-01', '2027-05-31', 'closure')),
      withDays(before, span('2027-05-03', '2027-05-07', 'school')),
      withDays(before, span('2027-03-01', '2027-06-30', 'holiday')),
    ])
      expect(breakToAgree(before, after, today)).toBeNull()
    expect(breakToAgree(before, calendarOf(span('2027-03-01', '2027-07-02', 'closure')), today)).not.toBeNull()
  })

  test('is not needed when the year ends and nobody knows the next one yet', () => {
    const [year, july] = [calendarOf(span('2026-09-03', '2027-07-21', 'school')), '2027-07-19']
    expect(breakToAgree(year, withDays(year, span('2027-07-22', '2027-07-23', 'inset')), july)).toBeNull()
    expect(breakToAgree(year, withDays(year, span('2027-07-22', '2027-08-31', 'holiday')), july)).toBeNull()
    // A term far ahead says nothing of the months before it, and closes nothing.
    expect(breakToAgree(year, withDays(year, span('2028-04-17', '2028-07-20', 'school')), july)).toBeNull()
    expect(breakToAgree(year, withDays(year, span('2027-09-02', '2028-07-20', 'school')), july)).toBeNull()
  })

  test('is not needed for the longest summer of these islands while nobody has closed it', () => {
    const year = calendarOf(span('2026-09-01', '2027-06-30', 'school'))
    expect(breakToAgree(year, withDays(year, span('2027-09-01', '2027-12-17', 'school')), today)).toBeNull()
  })
})

const wholeYear = [
  span('2026-09-03', '2026-12-18', 'school'),
  span('2026-10-26', '2026-10-30', 'holiday'),
  span('2026-12-21', '2027-01-01', 'holiday'),
  span('2027-01-04', '2027-03-25', 'school'),
  span('2027-02-15', '2027-02-19', 'holiday'),
  span('2027-03-29', '2027-04-09', 'holiday'),
  span('2027-04-12', '2027-07-21', 'school'),
  span('2027-05-31', '2027-06-04', 'holiday'),
  span('2027-07-22', '2027-08-31', 'holiday'),
  span('2027-09-01', '2027-12-17', 'school'),
]

test('#3 a school that sets up its first year, in whatever order and on whatever day, is never asked for one', () => {
  const day = fc.integer({ min: 0, max: 330 }).map((days) => daysAfter('2026-08-20', days))
  fc.assert(
    fc.property(fc.shuffledSubarray(wholeYear), day, (order, now) => {
      let calendar = empty
      for (const set of order) {
        const after = withDays(calendar, set)
        expect(breakToAgree(calendar, after, now)).toBeNull()
        calendar = after
      }
    }),
    { numRuns: 60 },
  )
})

const aSpan = fc
  .tuple(fc.integer({ min: -60, max: 400 }), fc.integer({ min: 0, max: 120 }), fc.constantFrom(...dayKinds))
  .map(([from, days, kind]) => span(daysAfter(today, from), daysAfter(today, from + days), kind))

test('#3 whatever is set: what is asked about is a break too long that was not there, and none is let through', () => {
  fc.assert(
    fc.property(fc.array(aSpan, { maxLength: 8 }), aSpan, (set, change) => {
      const before = calendarOf(...set)
      const after = withDays(before, change)
      const asked = breakToAgree(before, after, today)
      // Set again it is there already: nobody is asked twice.
      expect(breakToAgree(after, after, today)).toBeNull()
      if (asked) {
        expect(daysApart(asked.first, asked.last) + 1).toBeGreaterThan(49)
        for (const day of daysFrom(asked.first, asked.last)) expect(isSchoolDay(after, day), day).toBe(false)
        expect(daysFrom(asked.first, asked.last).some((day) => isSchoolDay(before, day))).toBe(true)
        return
      }
      // Nobody was asked: no stretch that was changed has fifty days without school and a day somebody closed in them.
      for (const { date, kind } of change) {
        const fifty = daysFrom(date, daysAfter(date, 49))
        if (kind === 'school' || date < today || isBankHoliday(date)) continue
        const isClosed = (calendar: SchoolCalendar) => fifty.every((day) => !isSchoolDay(calendar, day))
        if (!isClosed(before)) expect(isClosed(after), date).toBe(false)
      }
    }),
    { numRuns: 150 },
  )
})
