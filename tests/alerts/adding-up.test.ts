import { describe, expect, test } from 'vitest'
import { addingUpRules } from '#app/safeguarding/screening/adding-up.ts'
import { findingsInWords } from '#app/safeguarding/screening/findings-in-words.ts'
import { smallSignsIn } from '#app/safeguarding/screening/signs-in-words.ts'
import { explain } from '#app/language/explain.ts'
import { aStory, findingOf, schoolDay, sign } from './a-story.ts'

describe('PT-1, things are adding up', () => {
  const pt1 = findingOf(addingUpRules, 'PT-1')
  const signs = (told: readonly (readonly [number, Parameters<typeof sign>[1]])[]) =>
    aStory({ signs: told.map(([day, family]) => sign(schoolDay(day), family)) })

  test.each([
    [
      'three of one family',
      [
        [0, 'bullying'],
        [5, 'bullying'],
        [9, 'bullying'],
      ],
      true,
    ],
    [
      'two of one family',
      [
        [0, 'bullying'],
        [5, 'bullying'],
      ],
      false,
    ],
    [
      'two of one family and two of another',
      [
        [0, 'bullying'],
        [1, 'wellbeing'],
        [2, 'bullying'],
        [3, 'wellbeing'],
      ],
      false,
    ],
    [
      'five of any',
      [
        [0, 'bullying'],
        [1, 'wellbeing'],
        [2, 'bullying'],
        [3, 'wellbeing'],
        [4, 'neglect'],
      ],
      true,
    ],
    [
      'three within fifteen school days, the first and the last among them',
      [
        [0, 'bullying'],
        [7, 'bullying'],
        [14, 'bullying'],
      ],
      true,
    ],
    [
      'three in sixteen',
      [
        [0, 'bullying'],
        [7, 'bullying'],
        [15, 'bullying'],
      ],
      false,
    ],
    ['nothing', [], false],
  ] as const)('%s', (_what, told, fires) => {
    expect(pt1(signs(told)) !== null).toBe(fires)
  })

  test('lists them with their dates, the last three, for the class where the family is the class’s', () => {
    expect(
      pt1(
        signs([
          [0, 'bullying'],
          [1, 'bullying'],
          [2, 'bullying'],
          [3, 'bullying'],
        ]),
      ),
    ).toEqual({
      severity: 'medium',
      reason: 'Things are adding up: three small signs of bullying in what they wrote, within 15 school days.',
      facts: ['Tuesday 3 November: bullying', 'Wednesday 4 November: bullying', 'Thursday 5 November: bullying'],
      days: { from: schoolDay(1), through: schoolDay(3) },
      keptFrom: [],
      alleged: [],
    })
  })

  test('is for the lead where one of them is', () => {
    const mixed = signs([
      [0, 'bullying'],
      [1, 'wellbeing'],
      [2, 'bullying'],
      [3, 'wellbeing'],
      [4, 'neglect'],
    ])
    expect(pt1(mixed)).toMatchObject({
      reason: 'Things are adding up: five small signs in what they wrote, within 15 school days.',
      isForLead: true,
      days: { from: schoolDay(0), through: schoolDay(4) },
    })
    expect(
      pt1(
        signs([
          [0, 'neglect'],
          [1, 'neglect'],
          [2, 'neglect'],
        ]),
      ),
    ).toMatchObject({ isForLead: true })
  })
})

describe('PT-1 and who may see it', () => {
  const pt1 = findingOf(addingUpRules, 'PT-1')
  const three = (facts: Parameters<typeof sign>[2]) =>
    aStory({
      signs: [sign(schoolDay(0), 'bullying'), sign(schoolDay(1), 'bullying', facts), sign(schoolDay(2), 'bullying')],
    })

  test('is for the lead where one of the worries is', () => {
    expect(pt1(three({ isForLead: true }))).toMatchObject({ isForLead: true, keptFrom: [] })
    expect(pt1(three({}))).not.toHaveProperty('isForLead')
  })

  test('is kept from whomever one of the worries speaks of, each once', () => {
    expect(pt1(three({ keptFrom: ['ali', 'lee'] }))?.keptFrom).toEqual(['ali', 'lee'])
    const signs = [0, 1, 2].map((day) => sign(schoolDay(day), 'bullying', { keptFrom: ['ali'] }))
    expect(pt1(aStory({ signs }))?.keptFrom).toEqual(['ali'])
  })
})

describe('small signs in what a child writes', () => {
  test('are the families of what is low, each once', () => {
    expect(smallSignsIn('i feel sad today')).toEqual(['wellbeing'])
  })

  test('are not what a grown-up is told of anyway', () => {
    expect(explain('my dad hit me').severity).not.toBe('low')
    expect(smallSignsIn('my dad hit me')).not.toContain('physical_abuse')
  })

  test('of a family in which there is more are none', () => {
    const finding = { category: 'bullying', words: [], modifiers: [] } as const
    const found = (severity: 'low' | 'medium', rule: string) => ({ ...finding, severity, rule })
    const read = (findings: readonly ReturnType<typeof found>[]) =>
      smallSignsIn('x', (text) => ({ ...explain(text), findings }))
    expect(read([found('low', 'BU-1'), found('medium', 'BU-2')])).toEqual([])
    expect(read([found('low', 'BU-1'), found('low', 'BU-9')])).toEqual(['bullying'])
    expect(read([found('low', 'LA-1 please read')])).toEqual([])
  })

  test('are none where there is nothing to read', () => {
    expect(smallSignsIn(null)).toEqual([])
    expect(smallSignsIn('i wish it was always wednesday')).toEqual([])
    const broken = () => {
      throw new Error('broken')
    }
    expect(smallSignsIn('hello', broken)).toEqual([])
  })
})

test('PC-3: that bullying has stopped is for a grown-up to ask about', () => {
  const better = findingsInWords('i am not being bullied any more')
  expect(better).toMatchObject([
    {
      rule: 'PC-3',
      type: 'positive_change',
      category: 'positive',
      severity: 'low',
      due: '5 school days',
      reason: 'They wrote that bullying has stopped. Ask them whether it has, and say so when you resolve this.',
      isQuiet: true,
    },
  ])
  expect(better[0]?.facts.length).toBeGreaterThan(0)
  for (const fact of better[0]?.facts ?? []) expect(fact).toMatch(/^letters \d+–\d+$/)
  const rules = (text: string) => findingsInWords(text).map(({ rule }) => rule)
  expect(rules('i am being bullied')).not.toContain('PC-3')
  expect(rules('nobody bullies me')).not.toContain('PC-3')
})
