import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DayKind } from '#db/schema/school/calendar.ts'
import { daysAfter, daysFrom, weekdayOf, type Day } from './civil-days.ts'
import * as school from './rules.ts'

type Exceptions = Readonly<Record<Day, DayKind>>

/** A calendar in which every weekday from the first until the last is school, but for what is said otherwise. */
function calendarOf(first: Day, last: Day, exceptions: Exceptions = {}): school.SchoolCalendar {
  const weekdays = daysFrom(first, last).filter((day) => weekdayOf(day) >= 1 && weekdayOf(day) <= 5)
  return {
    timeZone: 'Europe/London',
    days: new Map(weekdays.map((day) => [day, { kind: exceptions[day] ?? 'school', opens: '08:45', closes: '15:30' }])),
  }
}

/** A holiday from the first until the last day, both included. */
function off(first: Day, last: Day, kind: DayKind = 'holiday'): Exceptions {
  return Object.fromEntries(daysFrom(first, last).map((day) => [day, kind]))
}

/** A moment as the school's clock shows it, with its distance from UTC written out. */
const at = (text: string) => new Date(text)

const year = calendarOf('2026-09-03', '2027-07-21', {
  ...off('2026-10-26', '2026-10-30'),
  ...off('2026-12-21', '2027-01-01'),
  '2027-01-04': 'inset',
  ...off('2027-02-15', '2027-02-19'),
  ...off('2027-03-26', '2027-04-09'),
  '2027-05-03': 'bank_holiday',
  ...off('2027-05-31', '2027-06-04'),
})

describe('a clock that counts school minutes', () => {
  test('begun at 15:20 on the Friday before half term, an hour ends at 09:35 ten days later', () => {
    const end = school.addSchoolMinutes(year, at('2026-10-23T15:20+01:00'), 60)
    expect(end).toEqual(at('2026-11-02T09:35Z'))
  })

  test('begun before the October clock change, it ends by the new time', () => {
    const term = calendarOf('2026-10-19', '2026-10-30')
    expect(school.addSchoolMinutes(term, at('2026-10-23T15:00+01:00'), 45)).toEqual(at('2026-10-26T09:00Z'))
  })

  test('begun before the March clock change, it ends by the new time', () => {
    const term = calendarOf('2027-03-15', '2027-04-09')
    expect(school.addSchoolMinutes(term, at('2027-03-26T15:00Z'), 45)).toEqual(at('2027-03-29T09:00+01:00'))
  })

  test('stands still on an INSET Monday', () => {
    expect(school.addSchoolMinutes(year, at('2027-01-04T10:00Z'), 15)).toEqual(at('2027-01-05T09:00Z'))
  })

  test('ends later once a snow closure is put in afterwards', () => {
    const begun = at('2027-01-19T15:20Z')
    const before = school.addSchoolMinutes(year, begun, 60)
    const snow = {
      ...year,
      days: new Map(year.days).set('2027-01-20', { kind: 'closure', opens: '08:45', closes: '15:30' }),
    } satisfies school.SchoolCalendar
    expect(before).toEqual(at('2027-01-20T09:35Z'))
    expect(school.addSchoolMinutes(snow, begun, 60)).toEqual(at('2027-01-21T09:35Z'))
  })

  test('counts the 29th of February', () => {
    const term = calendarOf('2028-02-21', '2028-03-31')
    expect(school.addSchoolMinutes(term, at('2028-02-28T15:00Z'), 60)).toEqual(at('2028-02-29T09:15Z'))
  })

  test('begun before school opens, it starts when school opens', () => {
    expect(school.addSchoolMinutes(year, at('2026-11-03T07:10Z'), 15)).toEqual(at('2026-11-03T09:00Z'))
  })

  test('that runs out just as school closes ends there, and not the next morning', () => {
    expect(school.addSchoolMinutes(year, at('2026-11-03T15:15Z'), 15)).toEqual(at('2026-11-03T15:30Z'))
  })

  test('keeps to a day with other hours', () => {
    const early = {
      ...year,
      days: new Map(year.days).set('2026-12-18', { kind: 'school', opens: '08:45', closes: '13:15' }),
    } satisfies school.SchoolCalendar
    expect(school.addSchoolMinutes(early, at('2026-12-18T13:00Z'), 30)).toEqual(at('2027-01-05T09:00Z'))
  })
})

describe('a calendar that nobody has carried on', () => {
  test('still gives every worry a time by which it is read', () => {
    const empty: school.SchoolCalendar = { timeZone: 'Europe/London', days: new Map() }
    expect(school.endOfSchoolDay(empty, at('2026-11-21T19:00Z'))).toEqual(at('2026-11-23T15:30Z'))
    expect(school.addSchoolMinutes(empty, at('2026-11-21T19:00Z'), 60)).toEqual(at('2026-11-23T09:45Z'))
  })

  test('takes weekdays for school after its last day, but no bank holiday', () => {
    expect(school.nextSchoolDay(year, '2027-07-21')).toBe('2027-07-22')
    expect(school.nextSchoolDay(year, '2027-12-24')).toBe('2027-12-29')
  })

  test('does not invent school inside the part that is filled in', () => {
    const twoTerms: school.SchoolCalendar = {
      timeZone: 'Europe/London',
      days: new Map([...calendarOf('2026-07-01', '2026-07-21').days, ...year.days]),
    }
    expect(school.nextSchoolDay(twoTerms, '2026-07-21')).toBe('2026-09-03')
  })
})

describe('school days', () => {
  test('are counted after the first and up to the second', () => {
    expect(school.schoolDaysBetween(year, '2026-11-02', '2026-11-03')).toBe(1)
    expect(school.schoolDaysBetween(year, '2026-11-02', '2026-11-09')).toBe(5)
    expect(school.schoolDaysBetween(year, '2026-10-23', '2026-11-02')).toBe(1)
    expect(school.schoolDaysBetween(year, '2026-11-03', '2026-11-02')).toBe(0)
  })

  test('are added over holidays, INSET days and weekends', () => {
    expect(school.addSchoolDays(year, '2026-12-18', 1)).toBe('2027-01-05')
    expect(school.addSchoolDays(year, '2026-10-21', 5)).toBe('2026-11-04')
    expect(school.addSchoolDays(year, '2026-11-21', 0)).toBe('2026-11-21')
  })

  test('begin and end at midnight in London, not at midnight in Greenwich', () => {
    expect(school.schoolDayOf(year, at('2026-09-07T23:30Z'))).toBe('2026-09-08')
    expect(school.schoolDayOf(year, at('2026-11-09T23:30Z'))).toBe('2026-11-09')
  })

  test('are open from the opening minute until just before the closing one', () => {
    expect(school.isOpen(year, at('2026-11-03T08:44:59Z'))).toBe(false)
    expect(school.isOpen(year, at('2026-11-03T08:45Z'))).toBe(true)
    expect(school.isOpen(year, at('2026-11-03T15:29:59Z'))).toBe(true)
    expect(school.isOpen(year, at('2026-11-03T15:30Z'))).toBe(false)
    expect(school.isOpen(year, at('2026-10-28T10:00Z'))).toBe(false)
  })
})

describe('a deadline', () => {
  test('by the end of the school day is today until school closes, and then the next day there is school', () => {
    expect(school.endOfSchoolDay(year, at('2026-10-23T15:29+01:00'))).toEqual(at('2026-10-23T15:30+01:00'))
    expect(school.endOfSchoolDay(year, at('2026-10-23T15:30+01:00'))).toEqual(at('2026-11-02T15:30Z'))
    expect(school.endOfSchoolDay(year, at('2026-11-02T06:00Z'))).toEqual(at('2026-11-02T15:30Z'))
  })

  test('by the end of the next school day leaves out the weekend', () => {
    expect(school.endOfNextSchoolDay(year, at('2026-11-03T10:00Z'))).toEqual(at('2026-11-04T15:30Z'))
    expect(school.endOfNextSchoolDay(year, at('2026-11-03T19:00Z'))).toEqual(at('2026-11-04T15:30Z'))
    expect(school.endOfNextSchoolDay(year, at('2026-11-06T10:00Z'))).toEqual(at('2026-11-09T15:30Z'))
    expect(school.endOfNextSchoolDay(year, at('2026-11-07T10:00Z'))).toEqual(at('2026-11-09T15:30Z'))
  })

  test('of five school days is a week of school away', () => {
    expect(school.endOfSchoolDayAfter(year, at('2026-11-03T10:00Z'), 5)).toEqual(at('2026-11-10T15:30Z'))
  })
})

describe('whatever the moment, over both clock changes', () => {
  const first = at('2026-09-01T00:00Z').getTime()
  const last = at('2027-07-01T00:00Z').getTime()
  const moments = fc.integer({ min: first, max: last }).map((milliseconds) => new Date(milliseconds))
  const minutes = fc.integer({ min: 0, max: 3000 })

  test('a later beginning never ends earlier', () => {
    fc.assert(
      fc.property(fc.tuple(moments, moments), minutes, ([one, other], count) => {
        const [earlier, later] = one <= other ? [one, other] : [other, one]
        const end = school.addSchoolMinutes(year, earlier, count).getTime()
        expect(end).toBeLessThanOrEqual(school.addSchoolMinutes(year, later, count).getTime())
      }),
    )
  })

  test('more minutes never end earlier', () => {
    fc.assert(
      fc.property(moments, minutes, minutes, (start, count, more) => {
        const end = school.addSchoolMinutes(year, start, count).getTime()
        expect(end).toBeLessThanOrEqual(school.addSchoolMinutes(year, start, count + more).getTime())
      }),
    )
  })

  test('adding twice is the same as adding both at once', () => {
    fc.assert(
      fc.property(moments, minutes, minutes, (start, one, other) => {
        const inSteps = school.addSchoolMinutes(year, school.addSchoolMinutes(year, start, one), other)
        expect(inSteps).toEqual(school.addSchoolMinutes(year, start, one + other))
      }),
    )
  })

  test('no clock runs out while school is closed', () => {
    fc.assert(
      fc.property(moments, minutes, (start, count) => {
        const end = school.addSchoolMinutes(year, start, count)
        expect(end.getTime()).toBeGreaterThanOrEqual(start.getTime())
        const atTheBell = new Date(end.getTime() - 1)
        expect(school.isOpen(year, end) || school.isOpen(year, atTheBell)).toBe(true)
      }),
    )
  })

  test('deadlines are in the future, on a school day, and in order', () => {
    fc.assert(
      fc.property(moments, (start) => {
        const today = school.endOfSchoolDay(year, start)
        const next = school.endOfNextSchoolDay(year, start)
        expect(today.getTime()).toBeGreaterThan(start.getTime())
        expect(next.getTime()).toBeGreaterThanOrEqual(today.getTime())
        expect(school.isSchoolDay(year, school.schoolDayOf(year, next))).toBe(true)
      }),
    )
  })

  test('counting days undoes adding days', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 60 }), (start, count) => {
        const day = school.schoolDayOf(year, start)
        expect(school.schoolDaysBetween(year, day, school.addSchoolDays(year, day, count))).toBe(count)
      }),
    )
  })

  test('the first day within so many school days is the last that is not too old', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 60 }), (start, count) => {
        const day = school.schoolDayOf(year, start)
        const first = school.firstDayWithin(year, count, day)
        expect(school.schoolDaysBetween(year, first, day)).toBe(count)
        expect(school.schoolDaysBetween(year, daysAfter(first, -1), day)).toBe(count + 1)
      }),
    )
  })
})

describe('a day with hours of its own', () => {
  const halfDay = { kind: 'school', opens: '09:00', closes: '12:00' } as const
  const lastDay: school.SchoolCalendar = { ...year, days: new Map(year.days).set('2026-12-18', halfDay) }

  test('opens and closes when the school says, and not at all in a holiday', () => {
    expect(school.schoolHoursOn(lastDay, '2026-12-18')).toEqual({
      opens: at('2026-12-18T09:00Z'),
      closes: at('2026-12-18T12:00Z'),
    })
    expect(school.schoolHoursOn(lastDay, '2026-12-21')).toBeUndefined()
  })

  test('ends a deadline when it closes', () => {
    expect(school.endOfSchoolDayAfter(lastDay, at('2026-12-17T10:00Z'), 1)).toEqual(at('2026-12-18T12:00Z'))
  })

  test('is over for a clock only after its closing moment', () => {
    const closing = at('2026-12-18T12:00Z')
    expect(school.addSchoolMinutes(lastDay, closing, 0)).toEqual(closing)
  })
})

test('before the part that is filled in a weekday is taken for school, as after it', () => {
  expect(school.isSchoolDay(year, '2026-09-01')).toBe(true)
  expect(school.isSchoolDay(year, '2027-07-22')).toBe(true)
})
