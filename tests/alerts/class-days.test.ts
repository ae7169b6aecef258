import { describe, expect, test } from 'vitest'
import { missedBy, stoppedSince, type ClassDay } from '#app/safeguarding/screening/class-days.ts'
import { schoolDay } from './a-story.ts'

const four = ['ana', 'ben', 'cem', 'dev']

/** A day of a class of four: who finished, and who was expected. */
function aDay(place: number, finished: readonly string[], expected: readonly string[] = four): ClassDay {
  return { day: schoolDay(place), expected: new Set(expected), finished: new Set(finished) }
}
const half = ['ana', 'ben']
const all = (count: number, finished: readonly string[]) =>
  Array.from({ length: count }, (_, place) => aDay(place, finished))

describe('the days a child missed', () => {
  test('are those on which at least half of the class checked in and they did not', () => {
    expect(missedBy('dev', all(3, half))).toEqual([schoolDay(0), schoolDay(1), schoolDay(2)])
    expect(missedBy('dev', all(3, ['ana']))).toEqual([])
  })

  test('begin anew when they finish one', () => {
    expect(missedBy('dev', [aDay(0, half), aDay(1, ['ana', 'ben', 'dev']), aDay(2, half)])).toEqual([schoolDay(2)])
    expect(missedBy('dev', [aDay(0, half), aDay(1, ['dev']), aDay(2, half)])).toEqual([schoolDay(2)])
  })

  test('are none on which they were away, had no school or were not yet here', () => {
    const away = ['ana', 'ben', 'cem']
    expect(missedBy('dev', [aDay(0, half, away), aDay(1, half)])).toEqual([schoolDay(1)])
    expect(missedBy('dev', [aDay(0, [], [])])).toEqual([])
  })

  test('do not count those who came though nobody expected them', () => {
    expect(missedBy('dev', [aDay(0, ['ana', 'ben'], ['ana', 'cem', 'dev'])])).toEqual([])
  })
})

describe('EN-4, a class that no longer checks in', () => {
  test('is noticed after five school days', () => {
    const ran = aDay(0, half)
    const none = (count: number) => Array.from({ length: count }, (_, place) => aDay(place + 1, ['ana']))
    expect(stoppedSince([ran, ...none(4)])).toBe(null)
    expect(stoppedSince([ran, ...none(5)])).toBe(schoolDay(1))
    expect(stoppedSince([ran, ...none(9)])).toBe(schoolDay(1))
    expect(stoppedSince([ran, ...none(9), aDay(10, half)])).toBe(null)
  })

  test('is not one that never began', () => {
    expect(stoppedSince(all(20, []))).toBe(null)
    expect(stoppedSince([])).toBe(null)
  })

  test('does not count days on which nobody was expected', () => {
    const away = (place: number) => aDay(place, [], [])
    const days = [aDay(0, half), ...[1, 2, 3, 4].map((place) => aDay(place, [])), away(5)]
    expect(stoppedSince(days)).toBe(null)
    expect(stoppedSince([...days, aDay(6, [])])).toBe(schoolDay(1))
  })
})
