import { plainText } from './plain-letters.ts'

/**
 * What to call each of a list so that no two are called the same: the shortest of their names that nobody else there has.
 * Names that differ only in accents, capitals or apostrophes count as the same. The last way has to tell everybody apart.
 */
export function toldApart<T>(all: readonly T[], ways: readonly ((one: T) => string)[]): string[] {
  const levels = all.map(() => 0)
  const last = ways.length - 1
  const nameOf = (place: number) => {
    const one = all[place]
    return one === undefined ? '' : (ways[levels[place] ?? last]?.(one) ?? '')
  }
  for (let isSettled = false; !isSettled;) {
    const counts = new Map<string, number>()
    const names = all.map((_, place) => plainText(nameOf(place)))
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
    isSettled = true
    for (const [place, name] of names.entries()) {
      const level = levels[place] ?? last
      if ((counts.get(name) ?? 0) < 2 || level >= last) continue
      levels[place] = level + 1
      isSettled = false
    }
  }
  return all.map((_, place) => nameOf(place))
}
