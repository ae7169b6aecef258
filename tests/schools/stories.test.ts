import { expect, test } from 'vitest'
import { findingsIn } from '#app/safeguarding/screening/rules.ts'
import { feelingWordsFor } from '#app/child/check-in/feelings.ts'
import { childNames } from './names.ts'
import { seeded } from './seeded.ts'
import { stories } from './stories.ts'
import { schoolYearOf } from '#app/school-time/civil-days.ts'
import { termDates } from './term-dates.ts'

const usualDay = { through: 0.5, isLast: false, isBeforeHoliday: false, families: feelingWordsFor('5') }

test('what Jay writes before the holiday is found by no rule: only a person can read it', () => {
  for (let day = 0; day < 50; day++) {
    const telling = stories['says it sideways']({ ...usualDay, isBeforeHoliday: true, chance: seeded(`Jay ${day}`) })
    expect(telling.worry).toEqual({ words: 'i wish it was always wednesday' })
    const { mood, words } = telling
    expect(findingsIn({ mood, words, topic: null, size: null, want: null, safe: null, canTell: [] })).toEqual([])
  }
})

test('a slow decline is slow, and a decline', () => {
  const moods = Array.from({ length: 20 }, (_, day) => {
    const chance = seeded(`Siân ${day}`)
    return stories['slowly sadder']({ ...usualDay, chance, through: day / 19 }).mood ?? 3
  })
  const mean = (list: number[]) => list.reduce((sum, mood) => sum + mood, 0) / list.length
  expect(mean(moods.slice(0, 5)) - mean(moods.slice(-5))).toBeGreaterThan(1.5)
})

test('chance is even, and the same for the same seed', () => {
  const chance = seeded('even')
  const thrown = Array.from({ length: 6000 }, () => chance.below(6))
  for (const face of [0, 1, 2, 3, 4, 5]) {
    const times = thrown.filter((each) => each === face).length
    expect(times).toBeGreaterThan(850)
    expect(times).toBeLessThan(1150)
  }
  expect(seeded('even').below(1000)).toBe(seeded('even').below(1000))
  expect(seeded('even').next()).not.toBe(seeded('Even').next())
})

test('a class has names that programs get wrong, and two children called the same', () => {
  const names = childNames(seeded('a class'), 30)
  expect(names).toHaveLength(30)
  const first = names.map(({ firstName }) => firstName)
  expect(first.some((name) => !/^[A-Z][a-z]+$/.test(name))).toBe(true)
  expect(new Set(first).size).toBe(29)
  expect(new Set(names.map(({ firstName, familyInitial }) => `${firstName} ${familyInitial}`)).size).toBe(30)
  for (const { familyInitial } of names) expect([...familyInitial]).toHaveLength(1)
})

test('a school year of the made-up schools has the terms of an English town', () => {
  const days = new Map(termDates(2026).map(({ date, kind }) => [date, kind]))
  const kinds = ['2026-09-01', '2026-09-03', '2026-10-26', '2026-12-18', '2026-12-21', '2027-01-04', '2027-03-26'].map(
    (day) => days.get(day),
  )
  expect(kinds).toEqual(['inset', 'school', 'holiday', 'school', 'holiday', 'inset', 'bank_holiday'])
  for (let year = 2025; year < 2060; year++) {
    const count = termDates(year).filter(({ kind }) => kind === 'school').length
    expect(count).toBeGreaterThanOrEqual(180)
    expect(count).toBeLessThanOrEqual(197)
  }
  expect([schoolYearOf('2026-08-31'), schoolYearOf('2026-09-01')]).toEqual([2025, 2026])
})
