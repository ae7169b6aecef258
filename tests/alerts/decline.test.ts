import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { declineRules } from '#app/safeguarding/screening/decline.ts'
import { patternsIn } from '#app/safeguarding/screening/patterns.ts'
import type { ChildHistory } from '#app/safeguarding/screening/child-history.ts'
import { aStory, checkIn, findingOf, moods, schoolDay } from './a-story.ts'

const severityOf = (id: string) => (story: ChildHistory) => findingOf(declineRules, id)(story)?.severity ?? null

/** A mood on school days so many after the start. */
const on = (told: readonly (readonly [number, number])[], faces: 3 | 5 = 5) =>
  aStory({ checkIns: told.map(([day, mood]) => checkIn(schoolDay(day), { mood, faces })) })

describe('WD-1, low three times running', () => {
  const wd1 = severityOf('WD-1')
  test.each([
    ['three of the two saddest', [2, 2, 1], 'medium'],
    ['three twos after better days', [5, 4, 2, 2, 2], 'medium'],
    ['two only', [2, 2], null],
    ['a middle face among them', [2, 3, 2], null],
    ['low days that are over', [2, 2, 2, 3], null],
    ['three saddest are graver than this', [1, 1, 1], null],
    ['not knowing is no mood, and does not stand between', [2, null, 2, null, 1], 'medium'],
    ['not knowing is not the saddest', [2, 2, null], null],
  ] as const)('five faces: %s', (_what, told, severity) => {
    expect(wd1(moods(told))).toBe(severity)
  })

  test('five faces: within ten school days, the first and the last among them', () => {
    expect(
      wd1(
        on([
          [0, 2],
          [4, 2],
          [9, 2],
        ]),
      ),
    ).toBe('medium')
    expect(
      wd1(
        on([
          [0, 2],
          [4, 2],
          [10, 2],
        ]),
      ),
    ).toBe(null)
  })

  test.each([
    ['four of the last five saddest', [1, 1, 3, 1, 1], 'medium'],
    ['four of five, the last better', [1, 1, 1, 1, 5], 'medium'],
    ['three of five', [1, 1, 3, 3, 1], null],
    ['only four times told, one better', [1, 3, 1, 1], null],
    ['what was before the last five', [1, 3, 3, 1, 1, 1], null],
    ['four saddest running are graver than this', [3, 1, 1, 1, 1], null],
  ] as const)('three faces: %s', (_what, told, severity) => {
    expect(wd1(moods(told, 3))).toBe(severity)
  })

  test('says what it read, with the days', () => {
    expect(findingOf(declineRules, 'WD-1')(moods([4, 2, 1, 2]))).toMatchObject({
      reason: 'They chose one of the two saddest faces the last three times.',
      facts: ['Tuesday 3 November: 2 of 5', 'Wednesday 4 November: 1 of 5', 'Thursday 5 November: 2 of 5'],
      days: { from: '2026-11-03', through: '2026-11-05' },
    })
    expect(findingOf(declineRules, 'WD-1')(moods([1, 1, 3, 1, 1], 3))).toMatchObject({
      reason: 'They chose the saddest face four of the last five times.',
      facts: expect.arrayContaining([
        'Monday 2 November: the saddest of three faces',
        'Wednesday 4 November: the middle of three faces',
      ]) as string[],
      days: { from: '2026-11-02', through: '2026-11-06' },
    })
  })
})

describe('WD-1b, the saddest face again and again', () => {
  const wd1b = severityOf('WD-1b')
  test.each([
    [[1, 1, 1], 'high'],
    [[5, 1, 1, 1], 'high'],
    [[1, 1], null],
    [[1, 2, 1], null],
    [[1, 1, 1, 2], null],
  ] as const)('five faces: %j', (told, severity) => {
    expect(wd1b(moods(told))).toBe(severity)
  })

  test.each([
    [[1, 1, 1, 1], 'high'],
    [[1, 1, 1], null],
    [[1, 3, 1, 1], null],
    [[1, 1, 1, 1, 3], null],
  ] as const)('three faces: %j', (told, severity) => {
    expect(wd1b(moods(told, 3))).toBe(severity)
  })

  test('says how often', () => {
    expect(findingOf(declineRules, 'WD-1b')(moods([1, 1, 1]))).toMatchObject({
      reason: 'They chose the saddest face the last three times.',
      days: { from: '2026-11-02', through: '2026-11-04' },
    })
    expect(findingOf(declineRules, 'WD-1b')(moods([1, 1, 1, 1], 3))?.reason).toBe(
      'They chose the saddest face the last four times.',
    )
  })
})

describe('WD-2, lower than is usual', () => {
  const wd2 = severityOf('WD-2')
  const usually = (mood: number, times: number) => Array.from({ length: times }, () => mood)
  test.each([
    ['a fall of more than one and a quarter', [...usually(4, 5), 3, 3, 2], 'medium'],
    ['a fall of just less', [...usually(4, 5), 3, 3, 3], null],
    ['a fall of two is high', [...usually(4, 5), 2, 2, 2], 'high'],
    ['a fall of a little less than two', [...usually(4, 5), 2, 2, 3], 'medium'],
    ['still above the middle', [...usually(5, 5), 3, 3, 4], null],
    ['just at the middle', [...usually(5, 5), 3, 3, 3], 'high'],
    ['only four moods before', [...usually(5, 4), 1, 1, 1], null],
    ['nothing told', [], null],
    ['five times low with nothing before', usually(2, 5), null],
    ['the middle of what was before, not its mean', [5, 5, 5, 1, 1, 3, 3, 3], 'high'],
    ['between two middles half-way', [5, 5, 5, 4, 4, 4, 3, 3, 3], 'medium'],
    ['only the last ten before count', [...usually(5, 11), ...usually(3, 10), 2, 2, 2], null],
    ['ten and not nine', [...usually(5, 5), ...usually(3, 5), 3, 3, 2], 'medium'],
  ] as const)('five faces: %s', (_what, told, severity) => {
    expect(wd2(moods(told))).toBe(severity)
  })

  test('is not used with three faces, which young children take to the ends', () => {
    expect(wd2(moods([5, 5, 5, 5, 5, 1, 1, 1], 3))).toBe(null)
  })

  test('a mood more than sixty school days old is too old', () => {
    const told = (first: number) =>
      on([
        [first, 5],
        ...[20, 21, 22, 23].map((day) => [day, 5] as const),
        ...[70, 71, 72].map((day) => [day, 3] as const),
      ])
    expect(wd2(told(12))).toBe('high')
    expect(wd2(told(11))).toBe(null)
  })

  test('what was before the summer counts only until there are five moods since', () => {
    const told = (before: readonly string[], since: readonly string[], now: readonly string[]) =>
      aStory({
        checkIns: [
          ...before.map((day) => checkIn(day, { mood: 5 })),
          ...since.map((day) => checkIn(day, { mood: 3 })),
          ...now.map((day) => checkIn(day, { mood: 3 })),
        ],
      })
    const july = ['2026-07-13', '2026-07-14', '2026-07-15', '2026-07-16', '2026-07-17']
    const september = ['2026-09-03', '2026-09-04', '2026-09-07', '2026-09-08', '2026-09-09']
    const now = ['2026-09-10', '2026-09-11', '2026-09-14']
    expect(wd2(told(july, september, now))).toBe(null)
    expect(
      wd2(
        told(
          july,
          september.filter((day) => day < '2026-09-09'),
          now,
        ),
      ),
    ).toBe('high')
    const spring = ['2026-04-20', '2026-04-21', '2026-04-22', '2026-04-23', '2026-04-24']
    expect(wd2(told(spring, [], ['2026-05-05', '2026-05-06', '2026-05-07']))).toBe('high')
  })

  test('says what is usual and what it read', () => {
    expect(findingOf(declineRules, 'WD-2')(moods([4, 4, 5, 5, 4, 5, 2, 3, 3]))).toMatchObject({
      severity: 'medium',
      reason: 'They feel lower than usual for them.',
      facts: [
        'usual for them: 4.5 of 5',
        'Tuesday 10 November: 2 of 5',
        'Wednesday 11 November: 3 of 5',
        'Thursday 12 November: 3 of 5',
      ],
      days: { from: '2026-11-10', through: '2026-11-12' },
    })
    expect(findingOf(declineRules, 'WD-2')(moods([5, 5, 5, 5, 5, 2, 2, 2]))?.reason).toBe(
      'They feel much lower than usual for them.',
    )
  })
})

describe('WD-3, the saddest face together with more', () => {
  const wd3 = severityOf('WD-3')
  const told = (facts: Parameters<typeof checkIn>[1]) => aStory({ checkIns: [checkIn(schoolDay(0), facts)] })
  test.each([
    ['a word that always reaches a grown-up', { mood: 1, noticed: ['unsafe'] }, 'high'],
    ['a wish to talk today', { mood: 1, wantsTalk: true }, 'medium'],
    ['both', { mood: 1, noticed: ['numb'], wantsTalk: true }, 'high'],
    ['the face alone', { mood: 1 }, null],
    ['the next face', { mood: 2, noticed: ['unsafe'], wantsTalk: true }, null],
    ['no face', { mood: null, noticed: ['unsafe'], wantsTalk: true }, null],
    ['three faces', { mood: 1, faces: 3, wantsTalk: true }, 'medium'],
  ])('%s', (_what, facts, severity) => {
    expect(wd3(told(facts))).toBe(severity)
  })

  test('looks at the last check-in that was finished', () => {
    const sad = checkIn(schoolDay(0), { mood: 1, wantsTalk: true })
    expect(wd3(aStory({ checkIns: [sad, checkIn(schoolDay(1), { isCompleted: false, mood: null })] }))).toBe('medium')
    expect(wd3(aStory({ checkIns: [sad, checkIn(schoolDay(1), { mood: 3 })] }))).toBe(null)
    expect(wd3(aStory())).toBe(null)
  })

  test('says what came together', () => {
    const find = findingOf(declineRules, 'WD-3')
    expect(find(told({ mood: 1, noticed: ['unsafe', 'numb'], wantsTalk: true }))).toMatchObject({
      reason:
        'They chose the saddest face, together with the word unsafe and numb and the wish to talk to a grown-up today.',
      facts: [
        'Monday 2 November: the saddest face',
        'word: unsafe',
        'word: numb',
        'the wish to talk to a grown-up today',
      ],
      days: { from: '2026-11-02', through: '2026-11-02' },
    })
    expect(find(told({ mood: 1, noticed: ['numb'] }))?.reason).toBe(
      'They chose the saddest face, together with the word numb.',
    )
  })
})

describe('every decline rule', () => {
  const anyMood = fc.constantFrom(1, 2, 3, 4, 5)
  const anyThree = fc.constantFrom(1, 3, 5)
  const fired = (story: ChildHistory) => patternsIn(story).filter(({ category }) => category === 'decline')
  const ranks = { low: 0, medium: 1, high: 2, urgent: 3 }
  const worst = (story: ChildHistory) => Math.max(-1, ...fired(story).map(({ severity }) => ranks[severity]))

  test('never fires because the last mood was the best there is', () => {
    fc.assert(
      fc.property(fc.array(anyMood, { maxLength: 20 }), (told) => {
        expect(fired(moods([...told, 5])).filter(({ rule }) => rule !== 'WD-2')).toEqual([])
        expect(worst(moods([...told, 5]))).toBeLessThanOrEqual(worst(moods([...told, 1])))
      }),
    )
  })

  test('is not set off by a better face in the place of the last one', () => {
    fc.assert(
      fc.property(fc.array(anyMood, { minLength: 1, maxLength: 20 }), anyMood, (told, other) => {
        const [better, lower] = [Math.max(other, told.at(-1) ?? 1), Math.min(other, told.at(-1) ?? 1)]
        const before = told.filter((_, place) => place < told.length - 1)
        expect(worst(moods([...before, better]))).toBeLessThanOrEqual(worst(moods([...before, lower])))
      }),
    )
    fc.assert(
      fc.property(fc.array(anyThree, { maxLength: 12 }), (told) => {
        expect(worst(moods([...told, 5], 3))).toBeLessThanOrEqual(worst(moods([...told, 1], 3)))
      }),
    )
  })

  test('knows nothing of moods on the faces a child chose from before', () => {
    fc.assert(
      fc.property(
        fc.array(anyThree, { maxLength: 12 }),
        fc.array(anyMood, { minLength: 1, maxLength: 12 }),
        (three, five) => {
          const infant = moods(three, 3).checkIns
          const junior = five.map((mood, place) => checkIn(schoolDay(three.length + place), { mood }))
          expect(fired(aStory({ checkIns: [...infant, ...junior] }))).toEqual(fired(aStory({ checkIns: junior })))
        },
      ),
    )
  })

  test('hears nothing in check-ins that were never finished', () => {
    fc.assert(
      fc.property(fc.array(anyMood, { maxLength: 12 }), (told) => {
        const left = told.map((mood, place) =>
          checkIn(schoolDay(place), { mood, isCompleted: false, leftAt: 'worry_space' }),
        )
        expect(fired(aStory({ checkIns: left }))).toEqual([])
      }),
    )
  })

  test('#47 counts one mood a day, the lowest that was told', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyMood, anyMood), { maxLength: 12 }), (days) => {
        const twice = days.flatMap(([first, second], place) => [
          checkIn(schoolDay(place), { mood: first }),
          checkIn(schoolDay(place), { mood: second }),
        ])
        expect(fired(aStory({ checkIns: twice })).map(({ facts }) => facts)).toEqual(
          fired(moods(days.map(([first, second]) => Math.min(first, second)))).map(({ facts }) => facts),
        )
      }),
    )
  })
})
