import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCurrent, limitsFor, sessionLimits } from '#app/access/limits.ts'
import { roles } from '#db/schema/school/people.ts'

const minutes = 60_000
const start = new Date('2026-11-17T09:00:00Z')
const after = (ms: number) => new Date(start.getTime() + ms)

/** Who may be away how long, and stay how long in all, in minutes. */
const approved = [
  ['doorstep', 20, 180],
  ['child', 5, 60],
  ['carer', 30, 1440],
  ['practitioner', 30, 720],
  ['head', 30, 720],
  ['office', 30, 720],
  ['deputy', 15, 720],
  ['lead', 15, 720],
  ['account', 10, 240],
] as const

test.each(approved)('%s may be away %i minutes and stay %i', (who, idle, absolute) => {
  expect(sessionLimits[who]).toEqual({ idle: idle * minutes, absolute: absolute * minutes })
  expect(limitsFor([who])).toEqual(sessionLimits[who])
})

test('every role has its limits, and no other has any', () => {
  expect(Object.keys(sessionLimits).sort()).toEqual(approved.map(([who]) => who).sort())
})

test('with several roles the strictest limits count', () => {
  expect(limitsFor(['carer', 'lead'])).toEqual({ idle: 15 * minutes, absolute: 720 * minutes })
  expect(limitsFor(['practitioner', 'account', 'carer'])).toEqual({ idle: 10 * minutes, absolute: 240 * minutes })
  const some = fc.array(fc.constantFrom(...roles), { minLength: 1 })
  fc.assert(
    fc.property(some, fc.constantFrom(...roles), (held, more) => {
      const [before, now] = [limitsFor(held), limitsFor([...held, more])]
      expect(now.idle).toBe(Math.min(before.idle, sessionLimits[more].idle))
      expect(now.absolute).toBe(Math.min(before.absolute, sessionLimits[more].absolute))
    }),
  )
})

test('a session is over at the very moment its time is up, and not a millisecond before', () => {
  const limits = { idle: 5 * minutes, absolute: 60 * minutes }
  const seen = (lastSeenAt: Date) => ({ createdAt: start, lastSeenAt })
  expect(isCurrent(seen(start), limits, after(5 * minutes - 1))).toBe(true)
  expect(isCurrent(seen(start), limits, after(5 * minutes))).toBe(false)
  const lately = after(58 * minutes)
  expect(isCurrent(seen(lately), limits, after(60 * minutes - 1))).toBe(true)
  expect(isCurrent(seen(lately), limits, after(60 * minutes))).toBe(false)
})
