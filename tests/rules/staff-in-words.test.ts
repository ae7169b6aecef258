import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findingsOfStaff, staffIn } from '#app/safeguarding/screening/findings-of-staff.ts'
import { explain, findingsAbout } from '#app/language/explain.ts'
import { categories, type Category } from '#app/language/explanation.ts'
import type { StaffMember } from '#app/language/staff-in-words.ts'
import { wordsOf } from '#app/language/tokens.ts'
import { phrasesIn } from './phrases.ts'
import { processorTime } from './speed.ts'

const texts = [...phrasesIn('child-phrases.dev.json'), ...phrasesIn('own-phrases.json')].map(({ text }) => text)
const someTexts = fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 12 })
const joint = fc.constantFrom('. ', ' ', '\n', ' and ')
const some = fc.subarray(categories.filter((each): each is Exclude<Category, 'none'> => each !== 'none'))
// The same texts every time: what fails here fails everywhere.
const seed = 20_261_130

/** Grown-ups of a school, with names that children write about, near ones among them. */
const staff = Array.from({ length: 60 }, (_, at): StaffMember => {
  const family = `${['Al', 'Khan', 'Ose', 'Hugh', 'Pat', 'Dun'][at % 6] ?? ''}${['i', 'son', 'ton', 'ley', 'wick', 'es'][Math.floor(at / 6) % 6] ?? ''}`
  const names = { name: `Sam ${family}`, knownAs: `Mrs ${family}`, sharedNames: [] }
  return { id: `${at}`, ...names, roles: ['practitioner'], isOfClass: at < 3 }
})

describe('#15 looking for a few kinds of harm', () => {
  test('finds of those exactly what reading everything finds', () => {
    fc.assert(
      fc.property(someTexts, joint, some, (phrases, between, wanted) => {
        const text = phrases.join(between)
        const all = explain(text).findings.filter(({ rule }) => !rule.startsWith('LA-'))
        // Small signs are of no single kind: they are looked for whatever is asked for.
        const kinds: readonly Category[] = [...wanted, 'disclosure_hint']
        const found = findingsAbout(kinds)(wordsOf(text), () => true)
        expect(found).toEqual(all.filter(({ category }) => kinds.includes(category)))
      }),
      { numRuns: 100, seed },
    )
  })

  test('finds small signs wherever they are of use, and leaves out only those that are not', () => {
    const harms = findingsAbout(['disclosure_hint'])
    const small = (text: string, place: number) =>
      harms(wordsOf(text), ({ from }) => from === place).some(({ rule }) => rule.startsWith('AD-1'))
    const text = texts.find((each) => explain(each).findings.some(({ rule }) => rule.startsWith('AD-1'))) ?? ''
    const signs = explain(text).findings.find(({ rule }) => rule.startsWith('AD-1'))?.words ?? []
    expect(signs.length).toBeGreaterThan(0)
    for (const { from } of signs) expect(small(text, from)).toBe(true)
    expect(small(text, text.length)).toBe(false)
  })
})

describe('#15 words that name staff', () => {
  test.each([
    ['that harm', 'mrs khan hit me and mrs alison saw it. '],
    ['that do nothing', 'we played outside with mrs khan and mrs dunwick. '],
    ['that are called by their work', 'the head teacher and my teacher said well done. '],
    [
      'that stand in lists',
      'mrs khan and mr alison and mrs dunwick and leo and mr khan all hit me and mr oseton too. ',
    ],
    ['that are run together', 'mrskhanhitsme m r s k h a n h i t s m e missmissmissmrsmrdr khan hits me. '],
    ['that are spelt otherwise every time', 'mrs kahn mrs khaan mrs cann mrs allie mrs aly mrs huwes. '],
  ])('take four times as long when there are four times as many, never sixteen: %s', (_name, sentence) => {
    const [few, many] = [sentence.repeat(300), sentence.repeat(1_200)]
    const cost = (text: string) => processorTime(() => staffIn(text, staff))
    let least = { few: cost(few), many: Infinity }
    // Whatever else the machine does only adds to a round: one undisturbed round of each is enough.
    for (let round = 0; round < 12 && least.many / least.few >= 10; round++)
      least = { few: Math.min(least.few, cost(few)), many: Math.min(least.many, cost(many)) }
    expect(least.many / least.few).toBeLessThan(10)
  })
})

test('#1 the sentences that nobody would act on accuse a grown-up of the school no more often than before lists and bare names were read', () => {
  const harmless = [...phrasesIn('child-phrases.dev.json'), ...phrasesIn('own-phrases.json')].filter(
    ({ severity }) => severity === 'none',
  )
  const school = staff.map((one, at) => ({
    ...one,
    roles: [(['practitioner', 'lead', 'deputy', 'head', 'office'] as const)[at % 5] ?? 'practitioner'],
  }))
  const accusing = harmless.filter(({ text }) => findingsOfStaff(text, school).finding !== null)
  expect(accusing.map(({ text }) => text)).toEqual(['our teacher told us a secret she is getting married'])
})
