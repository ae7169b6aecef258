import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  areCodesGuessed,
  forgetWrongCodes,
  mayTypeCode,
  noteRightCode,
  noteWrongCode,
  wrongCodes,
  type Guesser,
} from './class-code-guesses.ts'

const start = new Date('2026-11-17T09:10:00Z')
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000)
const codes = 22 ** 6
let schools = 0

function aSchool() {
  const school = `school ${++schools}`
  const from = (network: string | null, knownTablet: string | null = null): Guesser => ({
    school,
    network,
    knownTablet,
  })
  /** Guesses as long as it may, and says how often that was. */
  const guess = (guesser: Guesser, at = start) => {
    let guesses = 0
    while (mayTypeCode(guesser, at) && guesses < 10_000) {
      noteWrongCode(guesser, at)
      guesses++
    }
    return guesses
  }
  return { from, guess }
}

test('#13 one address gets sixty guesses in ten minutes and then again after that', () => {
  const { from, guess } = aSchool()
  expect(guess(from('a'))).toBe(60)
  expect(guess(from('a'), later(9))).toBe(0)
  expect(guess(from('a'), later(10))).toBe(60)
  expect(guess(from(null))).toBe(60)
})

test('#13 a known tablet goes on where strangers have been stopped, and has twenty guesses of its own', () => {
  const { from, guess } = aSchool()
  guess(from('school'))
  expect(mayTypeCode(from('school', 'tablet one'), start)).toBe(true)
  expect(guess(from('school', 'tablet one'))).toBe(20)
  expect(mayTypeCode(from('school', 'tablet two'), start)).toBe(true)
})

test('#13 a thousand addresses get no more than six hundred guesses, and stop nobody where somebody was right', () => {
  const { from, guess } = aSchool()
  noteRightCode(from('school'), start)
  let guesses = 0
  for (let at = 0; at < 1_000; at++) guesses += guess(from(`10.0.${Math.floor(at / 250)}.${at % 250}`))
  expect(guesses).toBe(wrongCodes.atSchool)
  expect(mayTypeCode(from('elsewhere'), start)).toBe(false)
  expect(mayTypeCode(from('school'), start)).toBe(true)
  expect(guess(from('school'))).toBe(60)
  expect(mayTypeCode(from('elsewhere'), later(10))).toBe(true)
})

test('#13 a code cannot be found by guessing: less than one chance in 1,500 an hour with twenty classes open', () => {
  const anHour = (guesses: number) => (guesses * 60 * 60_000) / wrongCodes.within
  const [fromOne, fromEverywhere] = [anHour(wrongCodes.fromAddress), anHour(wrongCodes.atSchool)]
  expect([fromOne, fromEverywhere]).toEqual([360, 3_600])
  expect((fromEverywhere * 20) / codes).toBeLessThan(1 / 1_500)
  expect((fromOne * 20) / codes).toBeLessThan(1 / 15_000)
  const decision = readFileSync('docs/decisions/0013-who-is-slowed-at-the-doors.md', 'utf8')
  for (const price of [fromOne * 24, fromEverywhere * 24]) expect(decision).toContain(price.toLocaleString('en-GB'))
})

test('#13 a school is told that codes are guessed once somebody is refused, and for half an hour', () => {
  const { from, guess } = aSchool()
  const { school } = from('a')
  for (let wrong = 0; wrong < 60; wrong++) noteWrongCode(from('a'), start)
  expect(mayTypeCode(from('b'), start)).toBe(true)
  expect(areCodesGuessed(school, start)).toBe(false)
  expect(guess(from('a'))).toBe(0)
  expect([areCodesGuessed(school, later(29)), areCodesGuessed(school, later(30))]).toEqual([true, false])
})

test('#13 a grown-up lets everybody in, and codes are counted afresh', () => {
  const { from, guess } = aSchool()
  const { school } = from('a')
  guess(from('a'))
  forgetWrongCodes(school)
  expect(areCodesGuessed(school, start)).toBe(false)
  expect(guess(from('a'))).toBe(60)
})

test('#13 schools do not count for each other', () => {
  const [one, other] = [aSchool(), aSchool()]
  one.guess(one.from('a'))
  expect(other.guess(other.from('a'))).toBe(60)
})
