import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { clockAt, fullDayAt } from './school-clock.ts'

const moments = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
const zones = fc.constantFrom('Europe/London', 'Europe/Dublin', 'UTC', 'America/St_Johns', 'Pacific/Kiritimati')

test('the clock at school shows what its time zone says, summer and winter', () => {
  fc.assert(
    fc.property(moments, zones, (at, timeZone) => {
      const there = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone)
      const time = there.toPlainTime().toString({ smallestUnit: 'minute' })
      expect(clockAt(timeZone, at)).toEqual({ day: there.toPlainDate().toString(), time })
    }),
  )
})

test('midnight is 00:00 of the new day', () => {
  expect(clockAt('Europe/London', new Date('2026-06-30T23:00:00Z'))).toEqual({ day: '2026-07-01', time: '00:00' })
})

test('a day in full has its weekday and year', () => {
  expect(fullDayAt('Europe/London', new Date('2026-03-03T09:35:00Z'))).toBe('Tuesday 3 March 2026')
})
