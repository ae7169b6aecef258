import { expect, test } from 'vitest'
import { codingFor } from './compress.ts'

test.each([
  ['br, gzip, deflate', 'gzip'],
  ['br', 'br'],
  ['GZIP', 'gzip'],
  ['gzip ; q=0.5', 'gzip'],
  ['gzip;q=0, br;q=1', 'br'],
  ['gzip;\tlevel=1;\tq=0', null],
  ['gzip;q=none', null],
  ['identity', null],
  ['', null],
  [undefined, null],
] as const)('a browser that takes %s is sent %s', (accepted, coding) => {
  expect(codingFor(accepted)).toBe(coding)
})

test('#10 a wish full of tabs is read as quickly as any other', () => {
  const cost = (tabs: number) => {
    const wish = `a${'\t'.repeat(tabs)}b`
    const begun = process.cpuUsage()
    for (let times = 0; times < 20; times++) codingFor(wish)
    return process.cpuUsage(begun).user / 1000
  }
  cost(1000)
  // 20 times 125 ms before.
  expect(cost(15_500)).toBeLessThan(500)
})
