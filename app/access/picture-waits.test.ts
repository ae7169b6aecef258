import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  childTried,
  guessesIn,
  knownTablet,
  newTablets,
  pictureOrders,
  waitAfter,
  waitInWords,
} from './picture-waits.ts'

const hour = 3_600_000
const schoolDay = 6.5 * hour
const all = [knownTablet, newTablets, childTried]

test('#12 pictures cannot be guessed: what may be tried in a day, out of 1,728 orders of three pictures', () => {
  expect(pictureOrders).toEqual({ 3: 1_728, 4: 65_536 })
  // Of a class that is open all day, by somebody who does nothing else:
  expect(guessesIn(knownTablet, schoolDay)).toBe(35)
  expect(guessesIn(newTablets, schoolDay)).toBe(51)
  expect(guessesIn(childTried, schoolDay)).toBe(25)
  // A child who makes a second tablet known to guess the others' pictures with: one guess in 14 of any of the class.
  const aDay = 2 * guessesIn(knownTablet, schoolDay) + guessesIn(newTablets, schoolDay)
  expect(aDay / pictureOrders[3]).toBeLessThan(0.08)
  expect(guessesIn(childTried, schoolDay) / pictureOrders[3]).toBeLessThan(0.015)
  expect(aDay / pictureOrders[4]).toBeLessThan(0.002)
})

test('#12 in the hour that a class is open, one tablet gets 13 guesses', () => {
  expect(guessesIn(knownTablet, hour)).toBe(13)
  expect(guessesIn(newTablets, hour)).toBe(29)
})

test('#12 a wait grows, ends by itself, and is never longer than half an hour', () => {
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.nat(500), (slowing, wrong) => {
      const wait = waitAfter(slowing, wrong)
      expect(wait).toBeLessThanOrEqual(waitAfter(slowing, wrong + 1))
      expect(wait).toBeLessThanOrEqual(hour / 2)
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
