import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { goingBetterRules } from '#app/safeguarding/screening/going-better.ts'
import { findingOf, moods, schoolDay } from './a-story.ts'

const of = (mood: number, times: number) => Array.from({ length: times }, () => mood)

describe('PC-1, feeling better than before', () => {
  const pc1 = findingOf(goingBetterRules, 'PC-1')
  test.each([
    ['one better than the ten before', [...of(2, 10), ...of(3, 5)], 'low'],
    ['a little less than one better', [...of(2, 9), 3, ...of(3, 5)], null],
    ['a little more than one better', [...of(2, 10), ...of(3, 4), 4], 'low'],
    ['one of the five below the middle', [...of(1, 10), 5, 5, 2, 5, 5], null],
    ['only nine before', [...of(2, 9), ...of(3, 5)], null],
    ['the ten before, and not what was earlier', [...of(1, 10), ...of(4, 10), ...of(4, 5)], null],
    ['nothing told', [], null],
  ] as const)('five faces: %s', (_what, told, severity) => {
    expect(pc1(moods(told))?.severity ?? null).toBe(severity)
  })

  test.each([
    ['four of five happiest after three of five saddest', [1, 1, 1, 3, 3, 5, 5, 3, 5, 5], 'low'],
    ['three of five happiest', [1, 1, 1, 1, 1, 5, 5, 3, 3, 5], null],
    ['two of five saddest before', [1, 1, 3, 3, 3, 5, 5, 5, 5, 5], null],
    ['the five before, and not what was earlier', [1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5], null],
    ['only nine times told', [1, 1, 1, 1, 5, 5, 5, 5, 5], null],
    ['what five faces would find', [...of(1, 10), ...of(3, 5)], null],
  ] as const)('three faces: %s', (_what, told, severity) => {
    expect(pc1(moods(told, 3))?.severity ?? null).toBe(severity)
  })

  test('says what it read', () => {
    expect(pc1(moods([...of(2, 10), ...of(4, 5)]))).toMatchObject({
      reason: 'They feel clearly better than they did before.',
      days: { from: schoolDay(10), through: schoolDay(14) },
    })
    expect(pc1(moods([...of(2, 10), ...of(4, 5)]))?.facts).toHaveLength(5)
    expect(pc1(moods([1, 1, 1, 3, 3, 5, 5, 3, 5, 5], 3))).toMatchObject({
      reason: 'They are choosing the happiest face again, after a sad time.',
      days: { from: schoolDay(5), through: schoolDay(9) },
    })
    expect(pc1(moods([1, 1, 1, 3, 3, 5, 5, 3, 5, 5], 3))?.facts).toHaveLength(5)
  })

  test('is not set off by a sadder face in the place of the last one', () => {
    const anyMood = fc.constantFrom(1, 2, 3, 4, 5)
    const lowTen = fc.array(fc.constantFrom(1, 2, 3), { minLength: 10, maxLength: 10 })
    const happyFour = fc.array(fc.constantFrom(3, 4, 5), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(lowTen, happyFour, fc.tuple(anyMood, anyMood), (before, since, lasts) => {
        const fires = (lastMood: number) => pc1(moods([...before, ...since, lastMood])) !== null
        expect(fires(Math.max(...lasts)) || !fires(Math.min(...lasts))).toBe(true)
      }),
    )
  })
})

describe('PC-2, well again after a decline', () => {
  const pc2 = findingOf(goingBetterRules, 'PC-2')
  const resolved = (told: readonly number[], declineResolvedOn: string | null, faces: 3 | 5 = 5) => ({
    ...moods(told, faces),
    declineResolvedOn,
  })
  test.each([
    ['three happy faces since', [1, 4, 4, 5], 0, true],
    ['two happy faces since', [4, 4, 5], 0, false],
    ['one of them in the middle', [1, 4, 3, 5], 0, false],
    ['the last three count', [1, 2, 4, 4, 4], 0, true],
  ] as const)('%s', (...[, told, day, fires]) => {
    expect(pc2(resolved(told, schoolDay(day))) !== null).toBe(fires)
  })

  test('is for whoever had a decline that was resolved, whatever the faces', () => {
    expect(pc2(resolved([1, 4, 4, 4], null))).toBe(null)
    expect(pc2(resolved([1, 5, 5, 5], schoolDay(0), 3))).toMatchObject({
      severity: 'low',
      reason: 'They have chosen happy faces three times in a row since the alert about feeling low was resolved.',
      facts: [
        'Tuesday 3 November: the happiest of three faces',
        'Wednesday 4 November: the happiest of three faces',
        'Thursday 5 November: the happiest of three faces',
      ],
      days: { from: schoolDay(0), through: schoolDay(3) },
    })
  })
})
