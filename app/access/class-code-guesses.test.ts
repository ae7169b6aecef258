import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  areCodesGuessed,
  inTheirTurn,
  lineOf,
  noteRightCode,
  noteWrongCode,
  slowedCodes,
  wrongCodes,
  type Guesser,
} from './class-code-guesses.ts'
import { letOnIn } from './in-line.ts'

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
  /** Guesses as long as it need not wait, and says how often that was. */
  const guess = (guesser: Guesser, at = start) => {
    let guesses = 0
    while (lineOf(guesser, at) === null && guesses < 10_000) {
      noteWrongCode(guesser, at)
      guesses++
    }
    return guesses
  }
  return { from, guess }
}

test('#13 one address gets sixty guesses in ten minutes before it is slowed, and then again', () => {
  const { from, guess } = aSchool()
  expect(guess(from('a'))).toBe(60)
  expect(guess(from('a'), later(9))).toBe(0)
  expect(guess(from('a'), later(10))).toBe(60)
  expect(guess(from(null))).toBe(60)
})

test('#13 a known tablet goes on where strangers have been stopped, and has twenty guesses of its own', () => {
  const { from, guess } = aSchool()
  guess(from('school'))
  expect(lineOf(from('school', 'tablet one'), start)).toBeNull()
  expect(guess(from('school', 'tablet one'))).toBe(20)
  expect(lineOf(from('school', 'tablet two'), start)).toBeNull()
})

test('#13 a thousand addresses get no more than six hundred guesses, and stop nobody where somebody was right', () => {
  const { from, guess } = aSchool()
  noteRightCode(from('school'), start)
  let guesses = 0
  for (let at = 0; at < 1_000; at++) guesses += guess(from(`10.0.${Math.floor(at / 250)}.${at % 250}`))
  expect(guesses).toBe(wrongCodes.atSchool)
  expect(lineOf(from('elsewhere'), start)).not.toBeNull()
  expect(lineOf(from('school'), start)).toBeNull()
  expect(guess(from('school'))).toBe(60)
  expect(lineOf(from('elsewhere'), later(10))).toBeNull()
})

test('#13 a code cannot be found by guessing: less than one chance in a thousand an hour with twenty classes open', () => {
  const anHour = (free: number) => free * 6 + letOnIn(slowedCodes, 3_600_000)
  const [fromOne, fromEverywhere] = [anHour(wrongCodes.fromAddress), anHour(wrongCodes.atSchool)]
  expect([fromOne, fromEverywhere]).toEqual([2_160, 5_400])
  expect((fromEverywhere * 20) / codes).toBeLessThan(1 / 1_000)
  expect((fromOne * 20) / codes).toBeLessThan(1 / 2_500)
  const decision = readFileSync('docs/decisions/0013-who-is-slowed-at-the-doors.md', 'utf8')
  for (const price of [fromOne * 24, fromEverywhere * 24]) expect(decision).toContain(price.toLocaleString('en-GB'))
  expect(slowedCodes.pause * slowedCodes.mostWaiting).toBeLessThan(60_000)
})

test('#13 a school is told that codes are guessed as soon as somebody is slowed, and for half an hour', async () => {
  const { from, guess } = aSchool()
  guess(from('a'))
  const { school } = from('a')
  expect(areCodesGuessed(school, start)).toBe(false)
  expect(await inTheirTurn(from('b'), start)).toEqual({ isLetOn: true, isSlowed: false })
  expect(await inTheirTurn(from('a'), start)).toEqual({ isLetOn: true, isSlowed: true })
  expect([areCodesGuessed(school, later(29)), areCodesGuessed(school, later(30))]).toEqual([true, false])
})

test('#13 schools do not count for each other', () => {
  const [one, other] = [aSchool(), aSchool()]
  one.guess(one.from('a'))
  expect(other.guess(other.from('a'))).toBe(60)
})
