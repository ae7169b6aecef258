/** Chance that turns out the same every time: everything drawn from one seed, in order. */
export type Seeded = {
  /** A number from 0 up to, but not including, 1. */
  next(): number
  /** A whole number from 0 up to, but not including, the limit. */
  below(limit: number): number
  /** Whether something happens that does so many times in a hundred. */
  happens(percent: number): boolean
  pick<T>(list: readonly [T, ...T[]]): T
  pick<T>(list: readonly T[]): T | undefined
  /** So many different things out of a list, in the order drawn. */
  draw<T>(list: readonly T[], count: number): T[]
}

/** The same seed, a text, always gives the same chances (FNV-1a to begin with, then Weyl steps mixed as in splitmix32). */
export function seeded(seed: string): Seeded {
  let state = 0x811c9dc5
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193)

  function next(): number {
    state = (state + 0x9e3779b9) | 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)

  function pick<T>(list: readonly [T, ...T[]]): T
  function pick<T>(list: readonly T[]): T | undefined
  function pick<T>(list: readonly T[]): T | undefined {
    return list[below(list.length)]
  }

  function draw<T>(list: readonly T[], count: number): T[] {
    const left = [...list]
    return Array.from({ length: Math.min(count, list.length) }, () => left.splice(below(left.length), 1)).flat()
  }

  return { next, below, happens: (percent) => next() * 100 < percent, pick, draw }
}
