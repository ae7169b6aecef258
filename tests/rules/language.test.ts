import { describe, expect, test } from 'vitest'
import { explain } from '#app/language/explain.ts'

describe('words that cannot be read', () => {
  test.each([
    ['Welsh', 'dwi eisiau marw'],
    ['Polish', 'tata mnie bije i boję się'],
    ['Ukrainian', 'тато мене б’є'],
    ['Arabic', 'أبي يضربني'],
    ['Romanian', 'tata mă bate și mi e frică'],
    ['Spanish', 'mi padre me pega y tengo miedo'],
    ['French', 'je veux mourir'],
  ])('%s is said to be another language, and is read by somebody', (_name, text) => {
    const { language, severity, findings } = explain(text)
    expect(language).toBe('not english')
    expect(severity).not.toBe('none')
    expect(findings.map(({ rule }) => rule)).toContain('LA-1 please read: we cannot read this')
  })

  test('letters that are no words are read by somebody', () => {
    const { language, severity } = explain('asdfgh jkl qwrt zxcv')
    expect(language).toBe('unsure')
    expect(severity).toBe('low')
  })

  test('English with names and misspellings stays English', () => {
    expect(explain('aleksandra and me wer playng at skool').language).toBe('english')
  })

  test('an empty text says nothing', () => {
    expect(explain('')).toMatchObject({ category: 'none', severity: 'none', findings: [], language: 'english' })
  })
})

describe('how children spell', () => {
  test.each([
    'my dady hitz me',
    'my dad hert me',
    'my unkle tuches my privits',
    'i wana kil my self',
    'im skaird of my dad',
    'mi mum smakt me',
    'i dont wont to be alive enymore',
    'im being buled evry day',
    'we hav no fud at home',
  ])('"%s" is understood', (text) => {
    expect(['medium', 'high', 'urgent']).toContain(explain(text).severity)
  })

  test('says how a word was read', () => {
    const words = explain('my dad hert me').findings.flatMap((finding) => finding.words)
    expect(words).toContainEqual({ from: 7, to: 11, word: 'hert', readAs: 'hurt', how: 'respelt' })
  })
})
