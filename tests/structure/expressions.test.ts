import { beforeAll, expect, test } from 'vitest'
import { expressionsIn, type Expression } from './expressions.ts'
import { shapesFor, textOf, type Shape } from './hostile.ts'

/** The longest text that reaches any of them: more than a form may hold, four times as much as a header. */
const longest = 64_000
/** Below this many ms nothing is held up, however it grows. */
const noticed = 15

/** How long it takes to find everything an expression finds in a text, in ms of processor time: the least of a few tries. */
function cost(everywhere: RegExp, text: string, tries = 1): number {
  const times = Array.from({ length: tries }, () => {
    const begun = process.cpuUsage()
    text.replaceAll(everywhere, '')
    return process.cpuUsage(begun).user / 1000
  })
  return Math.min(...times)
}

/** How often something is repeated each time: never much more than before, so that what doubles with each letter shows itself early. */
function* repeats(most: number): Generator<number> {
  for (let times = 4; times < most; times = Math.ceil(times * (times < 300 ? 1.25 : 2))) yield times
  yield most
}

/**
 * By what the time grows with twice the text of this shape, at the length where it begins to be noticed; 1 when it never
 * is. In proportion that is 2, with the square 4.
 */
function growth(pattern: RegExp, shape: Shape): number {
  const text = (times: number) => textOf(shape, Math.floor(times))
  for (const times of repeats(longest / shape.again.length)) {
    if (cost(pattern, text(times)) < noticed) continue
    const now = cost(pattern, text(times), 3)
    if (now >= noticed) return now / Math.max(cost(pattern, text(times / 2), 3), 0.01)
  }
  return 1
}

/** A shape that makes an expression grow faster than its text, and by what; null when there is none. */
function tooMuch(pattern: RegExp): { growth: number; shape: Shape } | null {
  const everywhere = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '') + 'g')
  for (const shape of shapesFor(pattern)) {
    const first = growth(everywhere, shape)
    // Somebody else's work on the machine may look like growth once, and not twice.
    const grown = first > 3 ? Math.min(first, growth(everywhere, shape)) : first
    if (grown > 3) return { growth: grown, shape }
  }
  return null
}

let expressions: Expression[] = []
beforeAll(async () => {
  expressions = await expressionsIn('app', 'db')
})

test('#10 what grows too fast is found, and what does not is let be', { timeout: 120_000 }, () => {
  for (const bad of [
    /\s*;\s*q=/,
    /.*-/,
    /(a+)+$/,
    /^(?:a|a)*$/,
    /x*y*z/,
    /\/\*[^]*?\*\//g,
    /^(?::root|::?\w+,?)+$/,
    /(\d+)\s*$/,
  ])
    expect(tooMuch(bad), bad.source).not.toBeNull()
  for (const good of [/^\s*;/, /;\s*q=/, /[^\p{L}]+/gu, /^[a-z]+(?:-[a-z]+)*$/, /"|\n|,|[^",\n]+/g])
    expect(tooMuch(good), good.source).toBeNull()
})

test('#10 no expression of the product grows with the square of what it is given', { timeout: 120_000 }, () => {
  expect(expressions.length).toBeGreaterThan(150)
  const bad = expressions.flatMap(({ where, pattern }) => {
    const found = tooMuch(pattern)
    return found === null ? [] : [`${where}: ${found.growth.toFixed(1)} times on ${JSON.stringify(found.shape)}`]
  })
  expect(bad).toEqual([])
})
