import { expect, test } from 'vitest'
import { findingsInWords } from './findings-in-words.ts'

test('what a child writes of being hit at home is for the lead, with the places of the words and none of the words', () => {
  const text = 'my dad hit me and it hurts'
  const [finding] = findingsInWords(text)
  expect(finding).toMatchObject({ category: 'words: physical_abuse', severity: 'high', isForLead: true })
  expect(finding?.facts.length).toBeGreaterThan(0)
  for (const fact of finding?.facts ?? []) expect(fact).not.toMatch(/\b(dad|hit)\b/)
})

test('nothing written, and nothing noticed, is no alert', () => {
  expect(findingsInWords(null)).toEqual([])
  expect(findingsInWords('i wish it was always wednesday')).toEqual([])
})

test('rules that break down ask a person to read it today', () => {
  const broken = () => {
    throw new Error('broken')
  }
  expect(findingsInWords('anything', broken)).toMatchObject([
    { rule: 'WORDS', severity: 'medium', due: 'end of school day', isForLead: true },
  ])
})

test('a thing is found once, as serious as its most serious sign', () => {
  const once = (severity: 'low' | 'high') =>
    ({ rule: severity, category: 'bullying', severity, words: [], modifiers: [] }) as const
  const explained = () => ({
    category: 'bullying' as const,
    severity: 'high' as const,
    findings: [once('low'), once('high')],
    discounted: [],
    language: 'english' as const,
    version: 'test',
  })
  expect(findingsInWords('anything', explained)).toMatchObject([{ rule: 'high', severity: 'high' }])
})
