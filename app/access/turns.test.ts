import { setImmediate as aMoment } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openTurns } from './turns.ts'

/** Work that goes on until it is told to end, and who is at it. */
function aPlace() {
  const inTurn = openTurns({ atOnce: 2, strangersAtOnce: 1, mostWaiting: 6, mostFromOne: 3 })
  const ends = new Map<string, () => void>()
  const begun: string[] = []
  const come = (asker: string | null, name: string) =>
    inTurn(asker, async () => {
      begun.push(name)
      await new Promise<void>((end) => ends.set(name, end))
      return name
    })
  const end = async (name: string) => {
    ends.get(name)?.()
    await aMoment()
  }
  return { come, end, begun }
}

test('#11 however many strangers come, one is served at a time, and whoever is known goes first', async () => {
  const { come, end, begun } = aPlace()
  const all = [come('a', 'a1'), come('b', 'b1'), come('b', 'b2'), come(null, 'known 1'), come(null, 'known 2')]
  await aMoment()
  expect(begun).toEqual(['a1', 'known 1'])
  await end('a1')
  expect(begun).toEqual(['a1', 'known 1', 'known 2'])
  await end('known 1')
  expect(begun).toEqual(['a1', 'known 1', 'known 2', 'b1'])
  await end('known 2')
  await end('b1')
  await end('b2')
  expect(await Promise.all(all)).toEqual(['a1', 'b1', 'b2', 'known 1', 'known 2'])
})

test('#11 who would wait too long is sent away at once, and one address does not take every place', async () => {
  const { come, end } = aPlace()
  const fromOne = [1, 2, 3].map((each) => come('a', `a${each}`))
  expect(await come('a', 'a4')).toBe('busy')
  const others = ['b', 'c', 'd'].map((each) => come(each, each))
  expect(await come('e', 'e')).toBe('busy')
  const known = come(null, 'known')
  await aMoment()
  for (const name of ['known', 'a1', 'a2', 'a3', 'b', 'c', 'd']) await end(name)
  expect(await Promise.all([...fromOne, ...others, known])).toEqual(['a1', 'a2', 'a3', 'b', 'c', 'd', 'known'])
})

test('#11 work that fails gives its place back', async () => {
  const inTurn = openTurns({ atOnce: 1, strangersAtOnce: 1, mostWaiting: 1, mostFromOne: 1 })
  await expect(inTurn('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await inTurn('a', () => Promise.resolve('yes'))).toBe('yes')
})
