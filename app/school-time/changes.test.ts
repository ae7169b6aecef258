import { expect, test } from 'vitest'
import { changesTo, type DatedDay } from './changes.ts'
import type { CalendarDay } from './rules.ts'

const usual = { opens: '08:45', closes: '15:30' }
const school = { kind: 'school', ...usual } as const
const closed = { kind: 'closure', ...usual } as const
const known = new Map<string, CalendarDay>([
  ['2026-11-17', school],
  ['2026-11-18', closed],
])
const to = (...days: DatedDay[]) => changesTo(known, days)

test('days nobody knew are added, others change or stay, each in the order of the calendar', () => {
  expect(
    to({ date: '2026-11-20', ...school }, { date: '2026-11-19', ...closed }, { date: '2026-11-17', ...closed }),
  ).toEqual({
    added: [
      { date: '2026-11-19', ...closed },
      { date: '2026-11-20', ...school },
    ],
    changed: [{ date: '2026-11-17', ...closed, was: school }],
    same: [],
  })
})

test('a school day with other hours changes, at either end of it', () => {
  for (const hours of [{ opens: '09:00' }, { closes: '13:15' }]) {
    const day = { date: '2026-11-17', ...school, ...hours }
    expect(to(day)).toEqual({ added: [], changed: [{ ...day, was: school }], same: [] })
  }
  const same = { date: '2026-11-17', ...school }
  expect(to(same)).toEqual({ added: [], changed: [], same: [same] })
})

test('the hours of a day without school mean nothing', () => {
  const day = { date: '2026-11-18', ...closed, opens: '10:00', closes: '11:00' }
  expect(to(day)).toEqual({ added: [], changed: [], same: [day] })
})

test('of a day named twice the last counts', () => {
  expect(to({ date: '2026-11-17', ...closed }, { date: '2026-11-17', ...school }).same.length).toBe(1)
})
