import { expect, test } from 'vitest'
import { reasonsTogether, sameReasons } from './reasons.ts'

const of = { facts: [], telling: null }
const talk = {
  ...of,
  rule: 'TK-1',
  severity: 'medium',
  reason: 'They asked a grown-up to talk to them today.',
} as const
const die = { ...of, rule: 'SU-1', severity: 'urgent', reason: 'What they wrote may be about wanting to die.' } as const
const low = { ...of, rule: 'WB-1', severity: 'low', reason: 'What they wrote may be about feeling low.' } as const

test('#46 reasons are said once each, the gravest first, with how often, and words in one sentence', () => {
  expect(reasonsTogether([talk, low, die, die, talk, die])).toBe(
    'What they wrote may be about wanting to die (3 times) and feeling low. They asked a grown-up to talk to them today (2 times).',
  )
  expect(reasonsTogether([low, talk])).toBe(
    'They asked a grown-up to talk to them today. What they wrote may be about feeling low.',
  )
  expect(reasonsTogether([])).toBe('')
})

test('#46 the same words of two rules stay two reasons', () => {
  const other = { ...talk, rule: 'TK-9' }
  expect(sameReasons([talk, other, talk])).toEqual([
    { times: [talk, talk], alsoBy: [] },
    { times: [other], alsoBy: [] },
  ])
})
