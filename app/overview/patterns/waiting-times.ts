import { lengthOfTime } from '#app/words/length-of-time.ts'
import { fewest } from './published.ts'

export type Wait = { readonly childId: string; readonly from: Date; readonly until: Date | null }
export type Waits = { readonly median: string; readonly slowest: string } | null

const minute = 60_000

/** How long it took until somebody had seen to something: the middle one and the slowest; nothing where few children waited. */
export function waitsIn(waits: readonly Wait[]): Waits {
  const over = waits.flatMap(({ childId, from, until }) =>
    until ? [{ childId, ms: until.getTime() - from.getTime() }] : [],
  )
  if (new Set(over.map(({ childId }) => childId)).size < fewest) return null
  const sorted = over.map(({ ms }) => ms).toSorted((one, other) => one - other)
  return { median: lengthWords(sorted[Math.floor(sorted.length / 2)] ?? 0), slowest: lengthWords(sorted.at(-1) ?? 0) }
}

function lengthWords(ms: number): string {
  const minutes = Math.round(ms / minute)
  return minutes === 0 ? 'less than a minute' : lengthOfTime(minutes)
}
