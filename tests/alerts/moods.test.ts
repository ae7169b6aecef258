import { describe, expect, test } from 'vitest'
import { baselineOf } from '#app/safeguarding/screening/baseline.ts'
import { medianOf, moodsOf, type FiveFaceMood } from '#app/safeguarding/screening/moods.ts'
import { pageLeft } from '#app/safeguarding/screening/child-history.ts'
import { calendar, checkIn } from './a-story.ts'

const mood = (day: string, felt: FiveFaceMood['mood']): FiveFaceMood => ({ day, faces: 5, mood: felt })
const july = ['13', '14', '15', '16', '17'].map((date) => mood(`2026-07-${date}`, 5))
const september = ['03', '04', '07', '08', '09'].map((date) => mood(`2026-09-${date}`, 3))

describe('what is usual for a child', () => {
  test('is what was since the summer once there are five moods, and until then what was before it as well', () => {
    expect(baselineOf([...july, ...september], '2026-09-14', calendar)).toBe(3)
    const four = september.filter(({ day }) => day < '2026-09-09')
    expect(baselineOf([...july, ...four], '2026-09-14', calendar)).toBe(5)
  })

  test('in spring goes back to the last summer, which was in another year', () => {
    const june = ['01', '02', '03', '04', '05'].map((date) => mood(`2026-06-${date}`, 5))
    expect(baselineOf([...june, ...july], '2026-07-20', calendar)).toBe(5)
    const january = ['05', '06', '07', '08', '09'].map((date) => mood(`2026-01-${date}`, 2))
    const december = ['07', '08', '09', '10', '11'].map((date) => mood(`2025-12-${date}`, 4))
    expect(baselineOf([...december, ...january], '2026-01-12', calendar)).toBe(3)
  })

  test('counts the first of August as summer', () => {
    const first = mood('2026-08-01', 5)
    const four = september.filter(({ day }) => day < '2026-09-09')
    expect(baselineOf([first, ...four], '2026-09-14', calendar)).toBe(3)
    expect(baselineOf([...july, first, ...four], '2026-08-01', calendar)).toBe(5)
  })

  test('is nothing before there are five, or of nothing', () => {
    expect(
      baselineOf(
        july.filter((_, place) => place > 0),
        '2026-07-20',
        calendar,
      ),
    ).toBe(null)
    expect(medianOf([])).toBe(null)
  })
})

describe('the moods of a child', () => {
  test('are those of finished check-ins in which they told one, on the faces they choose from now', () => {
    const told = [
      checkIn('2026-11-02', { faces: 3, mood: 1 }),
      checkIn('2026-11-03', { mood: 4 }),
      checkIn('2026-11-04', { mood: null }),
      checkIn('2026-11-05', { mood: 2, isCompleted: false }),
    ]
    expect(moodsOf(told)).toEqual({ faces: 5, moods: [mood('2026-11-03', 4)] })
    expect(moodsOf([])).toEqual({ faces: 5, moods: [] })
  })

  test('keep to the scale though the last check-in told none, and to its places', () => {
    const young = [
      checkIn('2026-11-02', { mood: 4 }),
      checkIn('2026-11-03', { faces: 3, mood: 2 }),
      checkIn('2026-11-04', { faces: 3, mood: 5 }),
      checkIn('2026-11-05', { faces: 5, mood: null }),
    ]
    expect(moodsOf(young)).toEqual({ faces: 3, moods: [{ day: '2026-11-04', faces: 3, mood: 5 }] })
    expect(moodsOf([checkIn('2026-11-02', { mood: 7 })])).toEqual({ faces: 5, moods: [] })
  })
})

describe('the page at which a check-in was left', () => {
  const begun = { day: '2026-11-16', activitiesCompleted: ['mood_wheel', 'emotion_wheel'] } as const
  test.each([
    ['abandoned', '2026-11-16', 'reflection_question'],
    ['in_progress', '2026-11-17', 'reflection_question'],
    ['in_progress', '2026-11-16', null],
    ['completed', '2026-11-17', null],
  ] as const)('%s, on %s: %s', (status, today, page) => {
    expect(pageLeft({ ...begun, status }, today)).toBe(page)
  })

  test('is the first that was not answered, and the last when all were', () => {
    const left = { day: '2026-11-16', status: 'abandoned' } as const
    expect(pageLeft({ ...left, activitiesCompleted: [] }, '2026-11-16')).toBe('mood_wheel')
    const all = ['mood_wheel', 'emotion_wheel', 'reflection_question', 'worry_space'] as const
    expect(pageLeft({ ...left, activitiesCompleted: all }, '2026-11-16')).toBe('worry_space')
  })
})
