import fc from 'fast-check'
import { expect, test } from 'vitest'
import { termDates } from '#tests/schools/term-dates.ts'
import { termsAt } from './terms.ts'
import { placesOf } from './places.ts'
import { published, type Shown, type Tally } from './published.ts'
import { firstSentence, risesIn } from './rises.ts'

const tally = fc
  .record({ children: fc.integer({ min: 0, max: 40 }), more: fc.integer({ min: 0, max: 20 }) })
  .map(({ children, more }) => ({ many: children === 0 ? 0 : children + more, children }))
const lists = fc
  .array(tally, { minLength: 1, maxLength: 8 })
  .map((all): Tally[] => all.map((one, at) => ({ ...one, label: `${at}` })))

/** The least a hidden number can be for somebody who knows what each word means. */
const least = ({ shown }: Shown) => (shown === 'not shown' ? 10 : 0)

/** Whether what is shown, and the sum, leave it open that one hidden number is this: the others take up the rest, each as much as it likes. */
function couldBe(all: readonly Shown[], { which, value, sum }: { which: number; value: number; sum: number }): boolean {
  const others = all.filter((_, at) => at !== which)
  const known = others.reduce((total, { shown }) => total + (typeof shown === 'number' ? shown : 0), 0)
  const free = others.filter(({ shown }) => typeof shown !== 'number')
  const left = sum - known - value
  return free.length === 0 ? left === 0 : left >= free.reduce((total, one) => total + least(one), 0)
}

test('no number about fewer than ten children is shown, and every hidden one could be anything from nought to nine', () => {
  fc.assert(
    fc.property(lists, (all) => {
      const shown = published(all)
      if (shown === null) return
      const sum = all.reduce((total, { many }) => total + many, 0)
      for (const [at, one] of shown.entries()) {
        const { many = 0, children = 0 } = all[at] ?? {}
        if (typeof one.shown === 'number') expect([one.shown, children >= 10]).toEqual([many, true])
        if (one.shown === 'fewer than 10') {
          expect(children).toBeLessThan(10)
          for (let value = 0; value < 10; value++)
            expect(couldBe(shown, { which: at, value, sum }), `${value}`).toBe(true)
        }
        if (one.shown === 'not shown')
          expect([10, 11].some((value) => couldBe(shown, { which: at, value, sum }))).toBe(true)
      }
    }),
    { numRuns: 3000 },
  )
})

test('a list in which nothing is small is shown as it is, and one small number takes another with it', () => {
  const of = (...many: number[]) => many.map((count) => ({ label: `${count}`, many: count, children: count }))
  const shown = (list: Tally[]) => published(list)?.map((one) => one.shown)
  expect(shown(of(12, 30))).toEqual([12, 30])
  expect(shown(of(12, 30, 4))).toEqual(['not shown', 'not shown', 'fewer than 10'])
  expect(shown(of(40, 25, 4))).toEqual([40, 'not shown', 'fewer than 10'])
  expect(shown(of(5, 6, 40))).toEqual(['fewer than 10', 'fewer than 10', 40])
  expect(shown(of(3))).toBeUndefined()
  expect(shown([{ label: 'one child', many: 30, children: 1 }, ...of(40)])).toEqual(['fewer than 10', 'not shown'])
})

test('a class is shown only inside its year, and years that share a class are taken together', () => {
  const roll = [
    { yearGroup: '5', className: 'Beech' },
    { yearGroup: '5', className: 'Elm' },
    { yearGroup: 'R', className: 'Acorn' },
    { yearGroup: '1', className: 'Acorn' },
  ]
  const many = (count: number, at: { yearGroup: string; className: string }) =>
    Array.from({ length: count }, (_, number) => ({ ...at, childId: `${at.className} ${number}` }))
  const [beech, elm, acorn] = [roll[0], roll[1], roll[2]]
  if (!beech || !elm || !acorn) throw new Error('no roll')
  const places = placesOf([...many(25, beech), ...many(7, elm), ...many(15, acorn)], roll)
  expect(places?.map(({ label, shown }) => [label, shown])).toEqual([
    ['Reception and Year 1', 15],
    ['Year 5', 32],
  ])
  expect(places?.[1]?.classes.map(({ shown }) => shown)).toEqual(['not shown', 'fewer than 10'])
})

test('what rises is named first, by the weeks each term had; nothing is said of hidden numbers', () => {
  const now = [
    { label: 'bullying', shown: 24 },
    { label: 'worry', shown: 60 },
    { label: 'hunger', shown: 'fewer than 10' },
  ] as const
  const last = [
    { label: 'bullying', shown: 24 },
    { label: 'worry', shown: 110 },
  ] as const
  const rises = risesIn({ now, last }, { now: 7, last: 14 })
  expect(rises.map(({ change }) => change)).toEqual(['rising', 'much the same', ''])
  expect(firstSentence(rises, [{ label: 'Year 5', shown: 30 }])).toBe(
    'Rising: bullying. Look at this first. Most alerts are in Year 5.',
  )
  expect(firstSentence([], [])).toContain('too few alerts of any one kind')
})

test('a term runs over its half-term, ends at a long break, and counts only weeks that are over', () => {
  const days = new Map([2025, 2026].flatMap(termDates).map(({ date, ...day }) => [date, day]))
  const { now, last } = termsAt({ timeZone: 'Europe/London', days }, '2026-11-19')
  expect([now.from, now.before, now.mondays.length]).toEqual(['2026-08-31', '2026-11-16', 11])
  expect([last.from, last.before]).toEqual(['2026-04-20', '2026-08-31'])
})
