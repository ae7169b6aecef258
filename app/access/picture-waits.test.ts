import fc from 'fast-check'
import { expect, test } from 'vitest'
import { childTried, guessesIn, newTablets, oneTablet, pictureOrders, waitAfter, waitInWords } from './picture-waits.ts'

const hour = 3_600_000
const schoolDay = 6.5 * hour
const all = [oneTablet, newTablets, childTried]

test('#12 pictures cannot be guessed: what may be tried, out of 1,728 orders of three pictures', () => {
  expect(pictureOrders).toEqual({ 3: 1_728, 4: 65_536 })
  const guesses = (span: number) => all.map((slowing) => guessesIn(slowing, span))
  // While a class checks in, for half an hour; and were it open all day, by somebody who does nothing else:
  expect(guesses(hour / 2)).toEqual([11, 72, 17])
  expect(guesses(schoolDay)).toEqual([35, 432, 89])
  const [one = 0, others = 0, child = 0] = guesses(hour / 2)
  expect(child / pictureOrders[3]).toBeLessThan(0.01)
  expect((one + others) / pictureOrders[3]).toBeLessThan(0.05)
  expect((one + others) / pictureOrders[4]).toBeLessThan(0.0013)
})

test('#12 nobody waits for others longer than a minute, nor a child five minutes because somebody guesses at them', () => {
  expect(waitAfter(newTablets, 500)).toBe(60_000)
  expect(waitAfter(childTried, 500)).toBe(5 * 60_000)
  // A class of thirty who each go wrong once, all at the same time, waits for nothing.
  expect(waitAfter(newTablets, 30)).toBe(0)
})

test('#12 a wait grows, ends by itself, and is never longer than a quarter of an hour', () => {
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.nat(500), (slowing, wrong) => {
      const wait = waitAfter(slowing, wrong)
      expect(wait).toBeLessThanOrEqual(waitAfter(slowing, wrong + 1))
      expect(wait).toBeLessThanOrEqual(hour / 4)
      expect(wait > 0).toBe(wrong > slowing.free)
    }),
  )
})

test('#12 a child reads what to do while they wait', () => {
  expect(waitInWords(15_000)).toBe('Count slowly to 15. Then tap your pictures again.')
  expect(waitInWords(1)).toBe('Count slowly to 5. Then tap your pictures again.')
  expect(waitInWords(60_000)).toContain('Wait for 1 minute.')
  expect(waitInWords(61_000)).toContain('Wait for 2 minutes.')
})
