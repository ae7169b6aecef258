import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayKinds } from '#db/schema/school/calendar.ts'
import { daysFrom } from './civil-days.ts'
import { addSchoolMinutes, endOfSchoolDay, type CalendarDay, type SchoolCalendar } from './rules.ts'
import { readBy, schoolDaysLater, soonEnough } from './soon-enough.ts'

const usual = { opens: '08:45', closes: '15:30' }
const calendarOf = (days: readonly (readonly [string, CalendarDay['kind']])[]): SchoolCalendar => ({
  timeZone: 'Europe/London',
  days: new Map(days.map(([day, kind]) => [day, { kind, ...usual }])),
})
const aYear = calendarOf(daysFrom('2026-11-17', '2027-11-16').map((day) => [day, 'closure']))
const morning = new Date('2026-11-17T09:10:00Z')

test('#3 a closure of a year moves nothing by more than two weekdays', () => {
  expect(readBy(aYear, morning)).toEqual(new Date('2026-11-19T15:30:00Z'))
  expect(schoolDaysLater(aYear, morning, 1)).toEqual(new Date('2026-11-20T15:30:00Z'))
  expect(soonEnough(aYear, (each) => addSchoolMinutes(each, morning, 60))).toEqual(new Date('2026-11-19T10:10:00Z'))
})

test('#3 over a weekend two weekdays are Monday and Tuesday', () => {
  expect(readBy(aYear, new Date('2026-11-20T09:10:00Z'))).toEqual(new Date('2026-11-24T15:30:00Z'))
  expect(readBy(aYear, new Date('2026-11-20T18:00:00Z'))).toEqual(new Date('2026-11-25T15:30:00Z'))
})

test('#3 a day or two without school move it to the next day there is, as before', () => {
  const snow = calendarOf([
    ['2026-11-17', 'closure'],
    ['2026-11-18', 'inset'],
  ])
  expect(readBy(snow, morning)).toEqual(new Date('2026-11-19T15:30:00Z'))
  expect(readBy(calendarOf([['2026-11-17', 'closure']]), morning)).toEqual(new Date('2026-11-18T15:30:00Z'))
})

test('#3 the clocks going back in the middle change no hour', () => {
  const half = calendarOf(daysFrom('2026-10-23', '2026-12-31').map((day) => [day, 'holiday']))
  expect(readBy(half, new Date('2026-10-23T09:00:00Z'))).toEqual(new Date('2026-10-27T15:30:00Z'))
})

test('#3 whatever days are set, nothing comes before the calendar says or later than a week', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((days) => {
    const [set = ''] = daysFrom('2026-11-01', '2028-01-01').filter((_, place) => place === days)
    return set
  })
  const days = fc.uniqueArray(fc.tuple(day, fc.constantFrom(...dayKinds)), {
    selector: ([each]) => each,
    maxLength: 300,
  })
  const moment = fc.date({ min: new Date('2026-11-01'), max: new Date('2027-11-01'), noInvalidDate: true })
  fc.assert(
    fc.property(days, moment, (set, at) => {
      const calendar = calendarOf(set)
      const by = readBy(calendar, at)
      expect(by.getTime()).toBeGreaterThan(at.getTime())
      expect(by.getTime()).toBeLessThanOrEqual(endOfSchoolDay(calendar, at).getTime())
      // At most a weekend, Christmas or Easter, and two weekdays.
      expect(by.getTime() - at.getTime()).toBeLessThan(11 * 86_400_000)
    }),
    { numRuns: 60 },
  )
})
