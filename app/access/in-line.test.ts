import { expect, test } from 'vitest'
import { openLines } from './in-line.ts'

/** How long it took to be let on, in ms, or that it was not. */
async function timed(asked: Promise<boolean>): Promise<number | null> {
  const began = performance.now()
  return (await asked) ? performance.now() - began : null
}

test('#11 #13 whoever stands in a line is let on after the one before, and nobody of another line waits for it', async () => {
  const inLine = openLines({ pause: 40, mostWaiting: 3 })
  const [first, second, third, elsewhere] = await Promise.all(['a', 'a', 'a', 'b'].map((line) => timed(inLine(line))))
  expect(first).toBeLessThan(40)
  expect(second).toBeGreaterThan(30)
  expect(third).toBeGreaterThan(70)
  expect(elsewhere).toBeLessThan(40)
})

test('#11 #13 a line holds so many and no more, and whoever is sent away makes it no longer', async () => {
  const inLine = openLines({ pause: 40, mostWaiting: 2 })
  const waiting = [1, 2, 3].map(() => inLine('a'))
  for (let more = 0; more < 50; more++) expect(await inLine('a')).toBe(false)
  expect(await Promise.all(waiting)).toEqual([true, true, true])
  expect(await timed(inLine('a'))).toBeLessThan(60)
})
