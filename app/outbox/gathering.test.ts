import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gathered, type Earlier } from './gathering.ts'

const hour = 3_600_000

/** What goes out, and when, of messages asked for at these moments (in ms). */
function sent(asked: readonly number[]): number[] {
  const written: Earlier[] = []
  for (const ms of asked.toSorted((one, other) => one - other)) {
    const at = new Date(ms)
    const what = gathered(written, at)
    if (what === 'waits already') continue
    written.push({ writtenAt: at, notBefore: what === 'at once' ? null : what.notBefore })
  }
  return written.map(({ writtenAt, notBefore }) => (notBefore ?? writtenAt).getTime())
}

test('#7 sixty in twelve seconds are three at once and one an hour later', () => {
  const asked = Array.from({ length: 60 }, (_, place) => 1_000_000 + place * 200)
  expect(sent(asked)).toEqual([1_000_000, 1_000_200, 1_000_400, 1_000_400 + hour])
})

test('#7 for as long as it goes on there is one an hour, and after an hour of quiet it begins anew', () => {
  const everyMinute = Array.from({ length: 240 }, (_, place) => place * 60_000)
  expect(sent(everyMinute).map((ms) => ms / 60_000)).toEqual([0, 1, 2, 62, 122, 182, 242])
  expect(sent([...everyMinute, 400 * 60_000]).at(-1)).toBe(400 * 60_000)
})

test('#7 nothing waits longer than an hour, and nobody hears more than four times in an hour', () => {
  const moments = fc.array(fc.integer({ min: 0, max: 12 * hour }), { maxLength: 200 })
  fc.assert(
    fc.property(moments, (asked) => {
      const out = sent(asked)
      for (const ms of asked) expect(out.some((each) => each >= ms && each <= ms + hour)).toBe(true)
      for (const ms of out) expect(out.filter((each) => each >= ms && each < ms + hour).length).toBeLessThanOrEqual(4)
    }),
  )
})
