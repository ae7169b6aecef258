import { expect, test } from 'vitest'
import { declineRules } from './decline.ts'
import { findingsIn, type Taps } from './rules.ts'
import { patternsIn } from './patterns.ts'
import { saysLess, type RuleFinding } from './one-fact.ts'
import { reasonsTogether, sameReasons } from '#app/safeguarding/alerts/reasons.ts'
import type { ChildHistory } from './child-history.ts'

const calendar = { timeZone: 'Europe/London', days: new Map() }
const nothing: Taps = { mood: 3, words: [], topic: null, size: null, want: null, safe: null, canTell: [] }
const told = (taps: Partial<Taps>, telling: string) =>
  findingsIn({ ...nothing, ...taps }).map((found) => ({ ...found, telling }))

/** A check-in on a school day of November 2026 on which this face of three was chosen. */
const faced = (day: number, mood: number, noticed: readonly string[] = []): ChildHistory['checkIns'][number] => ({
  ...{ id: `${day}`, day: `2026-11-${day}`, at: new Date(`2026-11-${day}T10:00:00Z`), isCompleted: true, leftAt: null },
  ...{ faces: 3, mood, seconds: 60, noticed, wantsTalk: false, tapped: '' },
})
const decline = { rules: declineRules, type: 'wellbeing_decline', category: 'decline', isQuiet: true } as const
const over = (checkIns: ChildHistory['checkIns'], telling: string | null = null) =>
  patternsIn({ checkIns, signs: [], declineResolvedOn: null, missed: [], calendar }, [decline]).map((found) => ({
    ...found,
    telling,
  }))

test('#46 one check-in with a big worry about home gives one reason, and another worry its own', () => {
  const one = told({ size: 'big', topic: 'home' }, 'one')
  expect(one.map(({ rule }) => rule)).toEqual(['WA-1', 'WA-2'])
  expect(reasonsTogether(one)).toBe('They have a big worry about home.')
  const other = told({ size: 'big', topic: 'friends' }, 'other')
  expect(reasonsTogether([...one, ...other])).toBe(
    'They have a big worry about home. They have a big worry. They tapped: friends.',
  )
  // The lesser alone is never lost.
  expect(reasonsTogether(one.filter(({ rule }) => rule === 'WA-2'))).toContain('They have a big worry.')
})

test('#46 four times running and four of the last five are one reason over the same days, whichever was found first', () => {
  const five = [faced(16, 1), faced(17, 1), faced(18, 3), faced(19, 1), faced(20, 1)]
  const ofFive = over(five)
  const running = over([...five, faced(23, 1), faced(24, 1)])
  expect([...ofFive, ...running].map(({ rule }) => rule)).toEqual(['WD-1', 'WD-1b'])
  for (const both of [
    [...ofFive, ...running],
    [...running, ...ofFive],
  ])
    expect(reasonsTogether(both)).toBe('They chose the saddest face the last four times.')
  const [before] = over([2, 3, 4, 5, 6].map((day) => faced(10 + day, day === 4 ? 3 : 1)))
  if (!before) throw new Error('nothing was found')
  const later = over([24, 25, 26, 27].map((day) => faced(day, 1)))
  expect(reasonsTogether([before, ...later])).toContain('four of the last five times')
})

test('#46 the saddest face with a word is that word, of one check-in only', () => {
  const word = told({ words: ['hopeless'], mood: 1 }, 'one')
  const both = over([faced(16, 1, ['hopeless'])], 'one')
  expect([...word, ...both].map(({ rule }) => rule)).toEqual(['WD-4', 'WD-3'])
  expect(reasonsTogether([...word, ...both])).toBe('They chose the saddest face, together with the word hopeless.')
  const another = word.map((found) => ({ ...found, telling: 'another' }))
  expect(reasonsTogether([...another, ...both])).toContain('They chose the word hopeless')
})

test('#46 a wish to talk, and not being sure of being safe, stay reasons by themselves', () => {
  const all = told({ want: 'talk to me today', safe: 'not sure', size: 'big', topic: 'my body' }, 'one')
  expect(reasonsTogether(all)).toBe(
    'They tapped: I am not sure if I am safe. They have a big worry about my body. They asked a grown-up to talk to them today.',
  )
})

test('#46 what is not shown by itself is named with the rule that says more, and nothing says less of itself', () => {
  const one = told({ size: 'big', topic: 'home' }, 'one')
  expect(sameReasons(one)).toEqual([{ times: [one[0]], alsoBy: ['WA-2'] }])
  const found: RuleFinding = { rule: 'WD-2', severity: 'medium', facts: ['Monday 16 November: 2 of 5'], telling: null }
  expect(saysLess(found, found)).toBe(false)
  expect(saysLess(found, { ...found, severity: 'high' })).toBe(true)
  expect(saysLess({ ...found, severity: 'high' }, found)).toBe(false)
})
