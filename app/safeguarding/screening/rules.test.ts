import { expect, test } from 'vitest'
import { severities } from '#db/schema/safeguarding/alerts.ts'
import { safeties, worrySizes, worryTopics, worryWants } from '#db/schema/safeguarding/worries.ts'
import { audienceFor, rulesVersion } from './findings.ts'
import { findingsIn, neededNow, tapRules, wordsToNotice, type Taps } from './rules.ts'

const nothing: Taps = { mood: null, words: [], topic: null, size: null, want: null, safe: null, canTell: [] }
const inTaps = (taps: Partial<Taps>) => findingsIn({ ...nothing, ...taps })

test('tapping nothing raises nothing', () => {
  expect(inTaps({})).toEqual([])
})

test('UN-1: "I do not feel safe" is urgent', () => {
  expect(inTaps({ safe: 'no' })).toEqual([
    {
      rule: 'UN-1',
      type: 'safeguarding',
      category: 'safety',
      severity: 'urgent',
      due: '15 minutes',
      reason: 'They tapped: I do not feel safe.',
      facts: ['safe: no'],
    },
  ])
})

test('UN-2: not being sure of being safe is high', () => {
  expect(inTaps({ safe: 'not sure' })).toEqual([
    {
      rule: 'UN-2',
      type: 'safeguarding',
      category: 'safety',
      severity: 'high',
      due: '60 school minutes',
      reason: 'They tapped: I am not sure if I am safe.',
      facts: ['safe: not sure'],
    },
  ])
})

test('TK-1: a child who asks to talk today is talked to today', () => {
  expect(inTaps({ want: 'talk to me today' })).toEqual([
    {
      rule: 'TK-1',
      type: 'safeguarding',
      category: 'talk',
      severity: 'medium',
      due: 'end of school day',
      reason: 'They asked a grown-up to talk to them today.',
      facts: ['want: talk to me today'],
    },
  ])
})

test('TK-2: "I need a grown-up now" is urgent', () => {
  expect(neededNow).toEqual({
    rule: 'TK-2',
    type: 'safeguarding',
    category: 'needs a grown-up now',
    severity: 'urgent',
    due: '15 minutes',
    reason: 'They pressed: I need a grown-up now.',
    facts: ['pressed: I need a grown-up now'],
  })
})

test('GU-1: no grown-up to tell, twice in a row', () => {
  expect(inTaps({ canTell: ['no', 'no'] })).toEqual([
    {
      rule: 'GU-1',
      type: 'safeguarding',
      category: 'no grown-up to tell',
      severity: 'medium',
      due: 'end of next school day',
      reason: 'Twice in a row they said there is no grown-up at school they can tell.',
      facts: ['can tell: no', 'the time before: no'],
    },
  ])
  for (const canTell of [['no'], ['no', 'yes', 'no'], ['yes', 'no', 'no'], ['not sure', 'not sure']])
    expect(inTaps({ canTell })).toEqual([])
})

test.each(['home', 'my body'] as const)('WA-1: a big worry about %s is high', (topic) => {
  expect(inTaps({ topic, size: 'big' })[0]).toEqual({
    rule: 'WA-1',
    type: 'safeguarding',
    category: 'worry',
    severity: 'high',
    due: '60 school minutes',
    reason: `They have a big worry about ${topic}.`,
    facts: [`about: ${topic}`, 'size: big'],
  })
})

test.each([
  ['friends', 'They have a big worry. They tapped: friends.', ['about: friends', 'size: big']],
  ["can't say", 'They have a big worry. They tapped: can’t say.', ["about: can't say", 'size: big']],
  [null, 'They have a big worry.', ['size: big']],
] as const)('WA-2: a big worry about %s is medium', (topic, reason, facts) => {
  expect(inTaps({ topic, size: 'big' })).toEqual([
    {
      rule: 'WA-2',
      type: 'safeguarding',
      category: 'worry',
      severity: 'medium',
      due: 'end of next school day',
      reason,
      facts,
    },
  ])
})

test.each(wordsToNotice)('WD-4: the word "%s" is medium, and high with the saddest face', (word) => {
  const found = { rule: 'WD-4', type: 'wellbeing_decline', category: 'decline' }
  expect(inTaps({ words: ['calm', word], mood: 2 })).toEqual([
    {
      ...found,
      severity: 'medium',
      due: 'end of next school day',
      reason: `They chose the word ${word}.`,
      facts: [`word: ${word}`],
    },
  ])
  expect(inTaps({ words: [word], mood: 1 })).toEqual([
    {
      ...found,
      severity: 'high',
      due: '60 school minutes',
      reason: `They chose the word ${word}, and the saddest face.`,
      facts: [`word: ${word}`, 'mood: 1'],
    },
  ])
})

test('WD-4: several words make one alert that names them all', () => {
  expect(inTaps({ words: ['numb', 'happy', 'unsafe'] })).toMatchObject([
    { reason: 'They chose the word numb and unsafe.', facts: ['word: numb', 'word: unsafe'] },
  ])
})

/** The rules once more, as the product's own page of rules states them. */
function expected({ safe, want, canTell, topic, size, words, mood }: Taps): string[] {
  const found: string[] = []
  if (safe === 'no') found.push('UN-1 urgent 15 minutes')
  if (safe === 'not sure') found.push('UN-2 high 60 school minutes')
  if (want === 'talk to me today') found.push('TK-1 medium end of school day')
  if (canTell[0] === 'no' && canTell[1] === 'no') found.push('GU-1 medium end of next school day')
  if (size === 'big') {
    if (topic === 'home' || topic === 'my body') found.push('WA-1 high 60 school minutes')
    found.push('WA-2 medium end of next school day')
  }
  if (words.some((word) => ['unsafe', 'threatened', 'hopeless', 'numb'].includes(word)))
    found.push(mood === 1 ? 'WD-4 high 60 school minutes' : 'WD-4 medium end of next school day')
  return found
}

const moods = [null, 1, 2, 3, 4, 5]
const wordSets = [[], ['calm'], ...wordsToNotice.map((word) => [word]), ['calm', 'numb'], ['unsafe', 'hopeless', 'sad']]
const canTells = [[], ['yes'], ['no'], ['no', 'no'], ['no', 'yes'], ['yes', 'no'], ['not sure', 'no', 'no']]

function* everyCombination(): Generator<Taps> {
  for (const mood of moods)
    for (const words of wordSets)
      for (const topic of [null, ...worryTopics])
        for (const size of [null, ...worrySizes])
          for (const want of [null, ...worryWants])
            for (const safe of [null, ...safeties])
              for (const canTell of canTells) yield { mood, words, topic, size, want, safe, canTell }
}

test('every combination of taps raises exactly the alerts the rules promise', () => {
  let tried = 0
  for (const taps of everyCombination()) {
    tried++
    const found = findingsIn(taps).map(({ rule, severity, due }) => `${rule} ${severity} ${due}`)
    if (found.join() !== expected(taps).join()) expect.fail(`${JSON.stringify(taps)} raised ${found.join()}`)
  }
  expect(tried).toBe(6 * 8 * 8 * 4 * 4 * 4 * 7)
})

test('a face alone never raises an alert, whichever it is', () => {
  for (const mood of moods) expect(inTaps({ mood, words: ['sad'] })).toEqual([])
})

test('high and urgent alerts are for the lead, the others for the class as well', () => {
  expect(severities.map((severity) => audienceFor({ severity }))).toEqual(['class', 'class', 'lead', 'lead'])
  expect(audienceFor({ severity: 'medium', isForLead: true })).toBe('lead')
})

test('every rule has a name of its own, and the rules an edition', () => {
  const names = tapRules.map(({ id }) => id)
  expect(names).toEqual(['UN-1', 'UN-2', 'TK-1', 'GU-1', 'WA-1', 'WA-2', 'WD-4'])
  expect(rulesVersion).toMatch(/^\d{4}-\d{2}$/)
})
