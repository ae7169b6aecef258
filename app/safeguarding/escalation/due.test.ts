import { expect, test } from 'vitest'
import type { CalendarDay, SchoolCalendar } from '#app/school-time/rules.ts'
import { dueAt } from './due.ts'

const on = (kind: CalendarDay['kind'], month: string, ...dates: string[]) =>
  dates.map((date): [string, CalendarDay] => [`2026-${month}-${date}`, { kind, opens: '08:45', closes: '15:30' }])

/** Two weeks of school round the October half term of 2026, in which the clocks go back. */
const calendar: SchoolCalendar = {
  timeZone: 'Europe/London',
  days: new Map([
    ...on('school', '10', '19', '20', '21', '22', '23'),
    ...on('holiday', '10', '26', '27', '28', '29', '30'),
    ...on('school', '11', '02', '03', '04', '05', '06', '09'),
  ]),
}
const wednesday = new Date('2026-10-21T10:00+01:00')
const fridayAfternoon = new Date('2026-10-23T15:20+01:00')
const fridayEvening = new Date('2026-10-23T19:00+01:00')

test.each([
  ['15 minutes', wednesday, '2026-10-21T10:15+01:00'],
  ['15 minutes', fridayEvening, '2026-10-23T19:15+01:00'],
  ['60 school minutes', wednesday, '2026-10-21T11:00+01:00'],
  ['60 school minutes', fridayAfternoon, '2026-10-28T09:35Z'],
  ['60 school minutes', fridayEvening, '2026-10-28T09:45Z'],
  ['end of school day', wednesday, '2026-10-21T15:30+01:00'],
  ['end of school day', fridayAfternoon, '2026-10-23T15:30+01:00'],
  ['end of school day', fridayEvening, '2026-10-28T15:30Z'],
  ['end of next school day', wednesday, '2026-10-22T15:30+01:00'],
  ['end of next school day', fridayAfternoon, '2026-10-28T15:30Z'],
  ['end of next school day', fridayEvening, '2026-10-28T15:30Z'],
  ['5 school days', wednesday, '2026-10-30T15:30Z'],
  ['5 school days', fridayAfternoon, '2026-11-03T15:30Z'],
] as const)('%s from %s is %s', (due, raisedAt, moment) => {
  expect(dueAt(due, raisedAt, calendar)).toEqual(new Date(moment))
})
