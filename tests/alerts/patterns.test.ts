import { describe, expect, test } from 'vitest'
import { isNews, patternRules, patternsIn } from '#app/safeguarding/screening/patterns.ts'
import { asOf, daysOf, type PatternRule } from '#app/safeguarding/screening/child-history.ts'
import { aStory, checkIn, moods, schoolDay, sign } from './a-story.ts'

describe('the rules over time together', () => {
  test('have ids of their own', () => {
    const ids = patternRules.flatMap(({ rules }) => rules.map(({ id }) => id))
    expect(ids).toEqual(['WD-1', 'WD-1b', 'WD-2', 'WD-3', 'EN-1', 'EN-2', 'EN-3', 'WD-8', 'PC-1', 'PC-2', 'PT-1'])
  })

  test('say of what kind it is, how soon somebody must look, and whether it stays quiet', () => {
    const low = patternsIn(moods([2, 2, 2]))
    expect(low).toMatchObject([
      { rule: 'WD-1', type: 'wellbeing_decline', category: 'decline', due: 'end of next school day', isQuiet: true },
    ])
    const days = [0, 1, 2, 3, 4].map(schoolDay)
    expect(patternsIn(aStory({ missed: days }))).toMatchObject([
      { rule: 'EN-1', type: 'engagement_drop', category: 'taking part', due: '5 school days', isQuiet: true },
    ])
    const up = moods([2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 4, 4, 4, 4, 4])
    expect(patternsIn(up)).toMatchObject([
      { rule: 'PC-1', type: 'positive_change', category: 'positive', isQuiet: true },
    ])
    const [adding] = patternsIn(aStory({ signs: [0, 1, 2].map((day) => sign(schoolDay(day), 'bullying')) }))
    expect(adding).toMatchObject({ rule: 'PT-1', type: 'safeguarding', category: 'adding up', severity: 'medium' })
    expect(adding).not.toHaveProperty('isQuiet')
  })

  test('find nothing where nothing is', () => {
    expect(patternsIn(aStory())).toEqual([])
  })

  test('a rule that fails is itself found, and the others go on', () => {
    const broken: PatternRule = {
      id: 'XX-1',
      find() {
        throw new Error('broken')
      },
    }
    const [decline, ...others] = patternRules
    if (!decline) throw new Error('there are no rules')
    const found = patternsIn(moods([2, 2, 2]), [{ ...decline, rules: [broken, ...decline.rules] }, ...others])
    expect(found).toMatchObject([
      {
        rule: 'LI-2 XX-1',
        type: 'safeguarding',
        category: 'a rule that failed',
        severity: 'medium',
        due: 'end of next school day',
        reason: 'One of our rules over time could not be used. Please look through their check-ins yourself.',
        facts: ['rule XX-1, which failed'],
        days: { from: schoolDay(0), through: schoolDay(2) },
        isQuiet: true,
      },
      { rule: 'WD-1' },
    ])
  })
})

describe('what is news', () => {
  const [found] = patternsIn(moods([2, 2, 2]))
  if (!found) throw new Error('nothing was found')
  const kept = { rule: 'WD-1', severity: 'medium', through: schoolDay(2) } as const
  test.each([
    ['what was never found', [], true],
    ['the same days again', [kept], false],
    ['days that go on from those before', [{ ...kept, through: schoolDay(0) }], false],
    ['days after those before', [{ ...kept, through: '2026-10-30' }], true],
    ['what was milder before', [{ ...kept, severity: 'low' as const }], true],
    ['what was graver before', [{ ...kept, severity: 'high' as const }], false],
    ['another rule', [{ ...kept, rule: 'WD-2' }], true],
    ['what was found before on days nobody knows', [{ ...kept, through: null }], false],
    ['old news beside older', [{ ...kept, through: '2026-10-30' }, kept], false],
  ])('%s', (_what, before, isNew) => {
    expect(isNews(found, before)).toBe(isNew)
  })

  test('what rests on no days is no news a second time', () => {
    expect(isNews({ ...found, days: { from: '', through: '' } }, [{ ...kept, through: '' }])).toBe(false)
    const { rule, severity, type, category, due, reason, facts } = found
    const withoutDays = { rule, severity, type, category, due, reason, facts }
    expect(isNews(withoutDays, [{ ...kept, through: '2020-01-01' }])).toBe(false)
  })
})

describe('a story', () => {
  test('as of a check-in knows nothing of what came later', () => {
    const checkIns = [0, 1, 2].map((day) => checkIn(schoolDay(day)))
    const signs = [0, 1, 2].map((day) => sign(schoolDay(day), 'bullying'))
    const [, second] = checkIns
    if (!second) throw new Error('there is no second check-in')
    const known = asOf(aStory({ checkIns, signs, missed: [schoolDay(3)] }), second)
    expect(known.checkIns).toEqual([checkIns[0], second])
    expect(known.signs.map(({ day }) => day)).toEqual([schoolDay(0), schoolDay(1)])
    expect(known.missed).toEqual([])
  })

  test('rests on the days from the first to the last, in whatever order', () => {
    expect(daysOf([{ day: '2026-11-05' }, { day: '2026-11-02' }, { day: '2026-11-03' }])).toEqual({
      from: '2026-11-02',
      through: '2026-11-05',
    })
    expect(daysOf([])).toEqual({ from: '', through: '' })
  })
})
