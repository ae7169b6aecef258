import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toldApart } from './told-apart.ts'

type Named = { readonly first: string; readonly initial: string; readonly animal: string; readonly number: number }
const ways = [
  ({ first }: Named) => first,
  ({ first, initial }: Named) => `${first} ${initial}`,
  ({ first, initial, animal }: Named) => `${first} ${initial} (${animal})`,
  ({ first, initial, animal, number }: Named) => `${first} ${initial} (${animal}, ${number})`,
]
const child = (first: string, initial: string, animal: string): Named => ({ first, initial, animal, number: 1 })

test('#30 each is called by as little as tells them apart', () => {
  const all = [
    child('Mia', 'K', 'fox'),
    child('Noah', 'S', 'fox'),
    child('Noah', 'S', 'owl'),
    child('Noah', 'T', 'bee'),
    child('Zoe', 'A', 'cow'),
    child('Zoë', 'A', 'pig'),
  ]
  expect(toldApart(all, ways)).toEqual(['Mia', 'Noah S (fox)', 'Noah S (owl)', 'Noah T', 'Zoe A (cow)', 'Zoë A (pig)'])
})

test('#30 in no class are two called the same', () => {
  const names = fc.record({
    first: fc.constantFrom('Noah', 'noah', 'Noah S', 'Zoe', 'Zoë', 'D’Arcy', "D'Arcy"),
    initial: fc.constantFrom('S', 'Š', 'K'),
    animal: fc.constantFrom('fox', 'owl'),
  })
  fc.assert(
    fc.property(fc.array(names, { maxLength: 40 }), (children) => {
      const labels = toldApart(
        children.map((one, number) => ({ ...one, number })),
        ways,
      )
      expect(new Set(labels.map((label) => label.normalize('NFD').toLowerCase())).size).toBe(children.length)
    }),
  )
})
