import { expect, test } from 'vitest'
import { mayGuessCode, noteRightCode, noteWrongCode, wrongCodes, type Guesser } from './class-code-guesses.ts'

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
    while (mayGuessCode(guesser, at) && guesses < 10_000) {
      noteWrongCode(guesser, at)
      guesses++
    }
    return guesses
  }
  return { from, guess }
}

test('#13 one address gets sixty guesses in ten minutes, and then again', () => {
  const { from, guess } = aSchool()
  expect(guess(from('a'))).toBe(60)
  expect(guess(from('a'), later(9))).toBe(0)
  expect(guess(from('a'), later(10))).toBe(60)
  expect(guess(from(null))).toBe(60)
})

test('#13 a known tablet goes on where strangers have been stopped, and has twenty guesses of its own', () => {
  const { from, guess } = aSchool()
  guess(from('school'))
  expect(mayGuessCode(from('school', 'tablet one'), start)).toBe(true)
  expect(guess(from('school', 'tablet one'))).toBe(20)
  expect(mayGuessCode(from('school', 'tablet two'), start)).toBe(true)
})

test('#13 a thousand addresses get no more than six hundred guesses, and stop nobody where somebody was right', () => {
  const { from, guess } = aSchool()
  noteRightCode(from('school'), start)
  let guesses = 0
  for (let at = 0; at < 1_000; at++) guesses += guess(from(`10.0.${Math.floor(at / 250)}.${at % 250}`))
  expect(guesses).toBe(wrongCodes.atSchool)
  expect(mayGuessCode(from('elsewhere'), start)).toBe(false)
  expect(mayGuessCode(from('school'), start)).toBe(true)
  expect(guess(from('school'))).toBe(60)
  expect(mayGuessCode(from('elsewhere'), later(10))).toBe(true)
})

test('#13 a code cannot be found by guessing: less than one chance in 1,500 an hour with twenty classes open', () => {
  const anHour = (wrongCodes.atSchool * 60) / 10
  expect((anHour * 20) / codes).toBeLessThan(1 / 1_500)
  expect(((wrongCodes.fromAddress * 60) / 10) * (20 / codes)).toBeLessThan(1 / 15_000)
})

test('#13 schools do not count for each other', () => {
  const [one, other] = [aSchool(), aSchool()]
  one.guess(one.from('a'))
  expect(other.guess(other.from('a'))).toBe(60)
})
