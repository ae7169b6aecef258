import { expect, test } from 'vitest'
import { momentAsFields, momentFields, pastMoment } from './moment-fields.ts'

const calendar = { timeZone: 'Europe/London', days: new Map() }
const on = (at: string) => ({ calendar, at: new Date(at) })
const winter = on('2026-11-17T09:10:00Z')

test('a day and a time mean the moment at which the school’s clock showed them, in winter and in summer', () => {
  expect(pastMoment(winter, { day: '2026-11-17', time: '09:10' })).toEqual(new Date('2026-11-17T09:10:00Z'))
  expect(pastMoment(winter, { day: '2026-07-01', time: '09:10' })).toEqual(new Date('2026-07-01T08:10:00Z'))
})

test('an hour that the clocks skip or repeat still means a moment', () => {
  expect(pastMoment(winter, { day: '2026-03-29', time: '01:30' })).toEqual(new Date('2026-03-29T01:30:00Z'))
  expect(pastMoment(winter, { day: '2026-10-25', time: '01:30' })).toEqual(new Date('2026-10-25T00:30:00Z'))
})

test('what is still to come is no past moment, though the day may be today; nor is what is too long ago', () => {
  expect(pastMoment(winter, { day: '2026-11-17', time: '09:11' })).toBeNull()
  expect(pastMoment(winter, { day: '2026-11-18', time: '00:00' })).toBeNull()
  expect(pastMoment(winter, { day: '9999-12-31', time: '23:59' })).toBeNull()
  expect(pastMoment(winter, { day: '1999-12-31', time: '23:59' })).toBeNull()
  expect(pastMoment(winter, { day: '2000-01-01', time: '00:00' })).toEqual(new Date('2000-01-01T00:00:00Z'))
})

test('now is what the fields begin with, and it is taken back as it was, to the minute', () => {
  for (const at of ['2026-11-17T23:59:59Z', '2026-06-30T23:30:00Z', '2026-03-29T01:00:00Z']) {
    const now = on(at)
    const minute = Math.floor(now.at.getTime() / 60_000) * 60_000
    expect(pastMoment(now, momentAsFields(now))).toEqual(new Date(minute))
  }
  expect(momentAsFields(on('2026-06-30T23:30:00Z'))).toEqual({ day: '2026-07-01', time: '00:30' })
})

test('#33 the fields take what people write, and nothing that is no day or no time', () => {
  const { day, time } = momentFields(winter)
  for (const written of ['', '2026-02-30', '2026-1-7', '٢٠٢٦-١١-١٧', '+002026-11-17', '1999-12-31'])
    expect(day.safeParse([written]).success, written).toBe(false)
  for (const written of ['', '24:00', '09:60', '9', '-1:00', '09:10:30', 'half nine'])
    expect(time.safeParse([written]).success, written).toBe(false)
  for (const written of ['2028-02-29', '29/2/28', '29 February 2028']) expect(day.parse([written])).toBe('2028-02-29')
  expect(day.safeParse(['18 November']).success).toBe(false)
  for (const written of ['9:05', '9.05am', '0905']) expect(time.parse([written])).toBe('09:05')
})

test('what is no day or no time is no moment, whoever asks', () => {
  const now = { calendar: { timeZone: 'Europe/London', days: new Map() }, at: new Date('2026-11-17T09:10:00Z') }
  expect(pastMoment(now, { day: '', time: '09:00' })).toBeNull()
  expect(pastMoment(now, { day: '2026-02-30', time: '09:00' })).toBeNull()
  expect(pastMoment(now, { day: '2026-11-16', time: '9 o’clock' })).toBeNull()
})

test('#33 a day without a year that is soon to come is asked about, and not taken for last year', () => {
  const { day } = momentFields(on('2026-12-01T09:10:00Z'))
  const wrong = day.safeParse(['5 December'])
  expect(wrong.error?.issues[0]?.message).toBe(
    'Saturday 5 December is still to come. If you mean Friday 5 December 2025, write the year too',
  )
  for (const [written, meant] of [
    ['5 December 2025', '2025-12-05'],
    ['Friday 5 December', '2025-12-05'],
    ['15 November', '2026-11-15'],
    ['1 July', '2026-07-01'],
    ['yesterday', '2026-11-30'],
  ] as const)
    expect(day.parse([written]), written).toBe(meant)
})
