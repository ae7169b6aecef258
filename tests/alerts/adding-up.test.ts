import { describe, expect, test } from 'vitest'
import { addingUpRules } from '#app/alerts/adding-up.ts'
import { signsInWords } from '#app/alerts/signs-in-words.ts'
import { explain } from '#app/alerts/words/explain.ts'
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

describe('small signs in what a child writes', () => {
  const nothing = { families: [], better: [] }

  test('are the families of what is low, each once, and never the words', () => {
    const signs = signsInWords('i feel sad today')
    expect(signs.families).toEqual(['wellbeing'])
    expect(JSON.stringify(signs)).not.toMatch(/sad/)
  })

  test('are not what a grown-up is told of anyway', () => {
    expect(explain('my dad hit me').severity).not.toBe('low')
    expect(signsInWords('my dad hit me').families).not.toContain('physical_abuse')
  })

  test('of a family in which there is more are none', () => {
    const finding = { category: 'bullying', words: [], modifiers: [] } as const
    const found = (severity: 'low' | 'medium', rule: string) => ({ ...finding, severity, rule })
    const read = (findings: readonly ReturnType<typeof found>[]) =>
      signsInWords('x', (text) => ({ ...explain(text), findings }))
    expect(read([found('low', 'BU-1'), found('medium', 'BU-2')]).families).toEqual([])
    expect(read([found('low', 'BU-1'), found('low', 'BU-9')]).families).toEqual(['bullying'])
    expect(read([found('low', 'LA-1 please read')]).families).toEqual([])
  })

  test('are none where there is nothing to read', () => {
    expect(signsInWords(null)).toEqual(nothing)
    expect(signsInWords('i wish it was always wednesday')).toEqual(nothing)
    const broken = () => {
      throw new Error('broken')
    }
    expect(signsInWords('hello', broken)).toEqual(nothing)
  })

  test('PC-3: that bullying has stopped is for a grown-up to ask about', () => {
    const { better } = signsInWords('i am not being bullied any more')
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
    expect(signsInWords('i am being bullied').better).toEqual([])
    expect(signsInWords('nobody bullies me').better).toEqual([])
  })
})
