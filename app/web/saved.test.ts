import { expect, test } from 'vitest'
import { savedAt, savedIn, type SavedDays } from './saved.ts'

const said = (saved: Parameters<typeof savedAt>[1], days?: SavedDays) =>
  savedIn(savedAt('/calendar?year=2026', saved, days))
const monday = { first: '2026-12-07', last: '2026-12-07' } as const

test('#49 what is saved of days names the day, and until which where it is more than one', () => {
  expect(said('calendar', { ...monday, kind: 'closure' })).toBe(
    'Saved. School is closed on Monday 7 December 2026. Due times have been worked out again.',
  )
  expect(said('calendar', { first: '2026-12-21', last: '2027-01-01', kind: 'holiday' })).toBe(
    'Saved. It is a holiday from Monday 21 December 2026 until Friday 1 January 2027. Due times have been worked out again.',
  )
  expect(said('calendar', monday)).toContain('Saved. The calendar has changed on Monday 7 December 2026.')
  expect(said('absence-removed', monday)).toBe('Saved. Not absent on Monday 7 December 2026.')
})

test('#49 without a day it says what it can, and of what is no day nothing', () => {
  expect(said('calendar')).toBe('Saved. Due times have been worked out again for these days.')
  for (const on of ['2026-13-45', 'tomorrow', '<b>'])
    expect(savedIn(`/calendar?saved=calendar&on=${on}&as=closure`)).toBe(said('calendar'))
  expect(savedIn('/calendar?saved=calendar&on=2026-12-07&to=x&as=y')).toBe(said('calendar', monday))
  expect(said('telephone', monday)).toBe('Saved. Your telephone number is below.')
  expect(savedIn('/calendar?saved=nothing&on=2026-12-07')).toBeNull()
})
