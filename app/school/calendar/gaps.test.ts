import { expect, test } from 'vitest'
import type { DayKind } from '#db/schema/school/calendar.ts'
import { schoolYearOf } from '#app/school-time/civil-days.ts'
import type { SchoolCalendar } from '#app/school-time/rules.ts'
import { daysToSet } from './days-to-set.ts'
import { gapsIn } from './gaps.ts'
import { monthsOf, shownMonth, usualHoursOf } from './months.ts'

const usual = { opens: '08:45', closes: '15:30' }
const calendarOf = (...days: [string, DayKind][]): SchoolCalendar => ({
  timeZone: 'Europe/London',
  days: new Map(days.map(([date, kind]) => [date, { kind, ...usual }])),
})

test('a calendar with nothing in it lacks everything', () => {
  expect(gapsIn(calendarOf(), '2026-11-17')).toEqual({ last: null, missing: [], openOnBankHolidays: [] })
})

test('weekdays to come between two terms are missing when nobody has set them, weekends and days gone by are not', () => {
  const term = (first: string, last: string) => daysToSet(first, last, { kind: 'school', ...usual })
  const days = [...term('2026-11-02', '2026-11-13'), ...term('2026-11-19', '2026-11-27')]
  const calendar = calendarOf(...days.map(({ date, kind }): [string, DayKind] => [date, kind]))
  expect(gapsIn(calendar, '2026-11-17')).toEqual({
    last: '2026-11-27',
    missing: ['2026-11-17', '2026-11-18'],
    openOnBankHolidays: [],
  })
  expect(gapsIn(calendarOf(['2026-11-17', 'closure']), '2026-11-17').last).toBeNull()
})

test('school on a bank holiday is worth a second look', () => {
  const calendar = calendarOf(['2027-05-03', 'school'], ['2027-05-04', 'school'])
  expect(gapsIn(calendar, '2026-11-17').openOnBankHolidays).toEqual(['2027-05-03'])
})

test('several days are weekdays, and bank holidays stay what they are; one day is whatever somebody says', () => {
  const closed = { kind: 'closure', ...usual } as const
  const kinds = daysToSet('2027-04-30', '2027-05-04', closed).map(({ date, kind }) => `${date} ${kind}`)
  expect(kinds).toEqual(['2027-04-30 closure', '2027-05-03 bank_holiday', '2027-05-04 closure'])
  expect(daysToSet('2027-05-03', '2027-05-03', closed)).toEqual([{ date: '2027-05-03', ...closed }])
  expect(daysToSet('2026-11-21', '2026-11-21', closed)).toEqual([{ date: '2026-11-21', ...closed }])
  expect(daysToSet('2026-11-21', '2026-11-22', closed)).toEqual([])
})

test('a school year is twelve months from September', () => {
  expect(schoolYearOf('2026-09-01')).toBe(2026)
  expect(schoolYearOf('2027-08-31')).toBe(2026)
  expect(monthsOf(2026).at(0)).toBe('2026-09')
  expect(monthsOf(2026).at(-1)).toBe('2027-08')
})

test('a month hangs on the wall in weeks from Monday, without weekends unless something is set', () => {
  const dates = (month: ReturnType<typeof shownMonth>) => month.weeks.map((week) => week.map((day) => day?.date ?? ''))
  const plain = shownMonth(calendarOf(['2028-02-29', 'school'], ['2028-02-28', 'inset']), '2028-02', '2028-02-28')
  expect(dates(plain)[0]).toEqual(['', '2028-02-01', '2028-02-02', '2028-02-03', '2028-02-04'])
  expect(dates(plain).at(-1)).toEqual(['2028-02-28', '2028-02-29', '', '', ''])
  expect(plain.schoolDays).toBe(1)
  expect(plain.weeks.flat().filter((day) => day?.isToday)).toMatchObject([
    { date: '2028-02-28', set: { kind: 'inset' } },
  ])
  const fair = shownMonth(calendarOf(['2026-11-21', 'school']), '2026-11', '2026-11-17')
  expect(dates(fair)[0]).toEqual(['', '', '', '', '', '', '2026-11-01'])
  expect(dates(fair).at(-1)).toEqual(['2026-11-30', '', '', '', '', '', ''])
  expect(dates(shownMonth(calendarOf(), '2026-08', '2026-11-17'))[0]?.at(0)).toBe('2026-08-03')
})

test('the usual hours are those of most school days', () => {
  const calendar = calendarOf(['2026-11-17', 'school'], ['2026-11-18', 'school'], ['2026-11-19', 'inset'])
  const days = new Map(calendar.days).set('2026-11-20', { kind: 'school', opens: '08:45', closes: '13:15' })
  expect(usualHoursOf([shownMonth({ ...calendar, days }, '2026-11', '2026-11-17')])).toBe('08:45–15:30')
  expect(usualHoursOf([shownMonth(calendarOf(), '2026-11', '2026-11-17')])).toBeNull()
})
