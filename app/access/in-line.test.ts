import { expect, test } from 'vitest'
import { openLines } from './in-line.ts'

test('#11 whoever stands in a line is let on after the one before, and nobody of another line waits for it', async () => {
  const inLine = openLines({ pause: 40, mostWaiting: 3 })
  const began = performance.now()
  const letOn: string[] = []
  const waits = [1, 2, 3].map(async (place) => {
    expect(await inLine('a')).toBe(true)
    letOn.push(`a ${place}`)
    // Each has waited for all before it; a slow machine only makes it longer.
    expect(performance.now() - began).toBeGreaterThan((place - 1) * 40 - 10)
  })
  expect(await inLine('b')).toBe(true)
  letOn.push('b')
  await Promise.all(waits)
  expect(letOn.filter((each) => each !== 'b')).toEqual(['a 1', 'a 2', 'a 3'])
  expect(letOn.indexOf('b')).toBeLessThan(letOn.indexOf('a 3'))
})

test('#11 a line holds so many and no more, and whoever is sent away makes it no longer', async () => {
  const inLine = openLines({ pause: 60_000, mostWaiting: 2 })
  const first = inLine('a')
  void inLine('a')
  void inLine('a')
  for (let more = 0; more < 50; more++) expect(await inLine('a')).toBe(false)
  expect(await first).toBe(true)
})
