import { describe, expect, test } from 'vitest'
import type { SeenCheckIn } from '#app/safeguarding/screening/child-history.ts'
import { takingPartRules } from '#app/safeguarding/screening/taking-part.ts'
import { aStory, checkIn, findingOf, schoolDay } from './a-story.ts'

const days = (count: number) => Array.from({ length: count }, (_, place) => schoolDay(place))

describe('EN-1 and EN-2, a child whose class checks in and who does not', () => {
  const en1 = findingOf(takingPartRules, 'EN-1')
  const en2 = findingOf(takingPartRules, 'EN-2')
  test.each([
    [4, null, null],
    [5, 'low', null],
    [9, 'low', null],
    [10, null, 'medium'],
    [30, null, 'medium'],
  ] as const)('on %i days', (count, low, medium) => {
    const story = aStory({ missed: days(count) })
    expect(en1(story)?.severity ?? null).toBe(low)
    expect(en2(story)?.severity ?? null).toBe(medium)
  })

  test('say on which days, the last ones', () => {
    expect(en1(aStory({ missed: days(6) }))).toMatchObject({
      reason: 'Their class checked in on 5 school days and they finished none, though nobody marked them absent.',
      facts: [
        'Tuesday 3 November',
        'Wednesday 4 November',
        'Thursday 5 November',
        'Friday 6 November',
        'Monday 9 November',
      ],
      days: { from: schoolDay(1), through: schoolDay(5) },
    })
    expect(en2(aStory({ missed: days(12) }))).toMatchObject({
      reason: 'Their class checked in on 10 school days and they finished none, though nobody marked them absent.',
      days: { from: schoolDay(2), through: schoolDay(11) },
    })
  })
})

describe('EN-3, stopping at the same page', () => {
  const en3 = findingOf(takingPartRules, 'EN-3')
  const left = (day: number, leftAt: SeenCheckIn['leftAt']) => checkIn(schoolDay(day), { isCompleted: false, leftAt })
  const done = (day: number) => checkIn(schoolDay(day))

  test('three of the last five', () => {
    const checkIns = [left(0, 'worry_space'), done(1), left(2, 'worry_space'), done(3), left(4, 'worry_space')]
    expect(en3(aStory({ checkIns }))).toMatchObject({
      severity: 'low',
      reason: 'Perhaps one page is hard for them: they stopped at the worry box 3 of the last 5 times.',
      facts: [
        'Monday 2 November: stopped at the worry box',
        'Wednesday 4 November: stopped at the worry box',
        'Friday 6 November: stopped at the worry box',
      ],
      days: { from: schoolDay(0), through: schoolDay(4) },
    })
  })

  test.each([
    ['the faces', 'mood_wheel'],
    ['the feelings words', 'emotion_wheel'],
    ['the page “What is it about?”', 'reflection_question'],
    ['the garden', 'garden_activity'],
  ] as const)('is told of %s by its name', (name, page) => {
    const checkIns = [done(0), done(1), left(2, page), left(3, page), left(4, page)]
    expect(en3(aStory({ checkIns }))?.reason).toContain(`they stopped at ${name} 3 of`)
  })

  test.each([
    ['two of five', [left(0, 'worry_space'), done(1), done(2), done(3), left(4, 'worry_space')]],
    ['three pages', [left(0, 'worry_space'), left(1, 'mood_wheel'), left(2, 'emotion_wheel'), done(3), done(4)]],
    [
      'three of the last six',
      [left(0, 'worry_space'), left(1, 'worry_space'), done(2), done(3), done(4), left(5, 'worry_space')],
    ],
    [
      'four in all, and only four begun',
      [left(0, 'worry_space'), left(1, 'worry_space'), left(2, 'worry_space'), done(3)],
    ],
    ['all finished', [done(0), done(1), done(2), done(3), done(4)]],
  ] as const)('is not %s', (_what, checkIns) => {
    expect(en3(aStory({ checkIns }))).toBe(null)
  })

  test('counts only the page at which they stopped most', () => {
    const checkIns = [
      left(0, 'mood_wheel'),
      left(1, 'worry_space'),
      left(2, 'worry_space'),
      left(3, 'worry_space'),
      done(4),
    ]
    expect(en3(aStory({ checkIns }))?.facts).toHaveLength(3)
  })
})

describe('WD-8, the same answers very quickly', () => {
  const wd8 = findingOf(takingPartRules, 'WD-8')
  const quick =
    (facts: Partial<SeenCheckIn> = {}) =>
    (_: unknown, place: number) =>
      checkIn(schoolDay(place), { seconds: 7, tapped: 'feeling=3', ...facts })
  const times = (count: number) => Array.from({ length: count }, quick())

  test('eight times running, and never called dishonest', () => {
    expect(wd8(aStory({ checkIns: times(8) }))).toMatchObject({
      severity: 'low',
      reason: 'May be clicking through: a check-in on paper or aloud might suit them better.',
      facts: expect.arrayContaining(['Monday 2 November: the same answers, in 7 seconds']) as string[],
      days: { from: schoolDay(0), through: schoolDay(7) },
    })
  })

  test('a check-in that was left does not stand between', () => {
    const left = checkIn(schoolDay(8), { isCompleted: false, leftAt: 'mood_wheel', seconds: null, tapped: '' })
    expect(wd8(aStory({ checkIns: [...times(8), left] }))).not.toBe(null)
  })

  test.each([
    ['seven times', times(7)],
    ['once slower', [...times(7), checkIn(schoolDay(7), { seconds: 8, tapped: 'feeling=3' })]],
    ['once at a speed nobody knows', [...times(7), checkIn(schoolDay(7), { seconds: null, tapped: 'feeling=3' })]],
    ['once something else', [...times(7), checkIn(schoolDay(7), { seconds: 7, tapped: 'feeling=4' })]],
    ['the first time slower', [checkIn(schoolDay(0), { seconds: 8, tapped: 'feeling=3' }), ...times(7)]],
    ['long ago', [...times(8), checkIn(schoolDay(8))]],
    ['nothing', []],
  ] as const)('not %s', (_what, checkIns) => {
    expect(wd8(aStory({ checkIns }))).toBe(null)
  })
})
