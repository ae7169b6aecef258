import { median } from './figures.ts'
import { cpuOf } from './process-cost.ts'

/** One side of a comparison: a process, and what it is given to do so many times in a slice, stage after stage. */
export type Side<Stage extends string> = {
  readonly pid: number
  readonly times: number
  readonly stages: Readonly<Record<Stage, (times: number) => Promise<void>>>
}
/** Processor time of each stage of a slice, µs for doing it once. */
type Cost<Stage extends string> = Readonly<Record<Stage, number>>
export type Pair<Stage extends string> = { readonly ours: Cost<Stage>; readonly bare: Cost<Stage> }
export type Comparison = {
  /** µs, the medians of the slices. */
  readonly ours: number
  readonly bare: number
  /** The median of each slice of ours over the slice of the bare side beside it. */
  readonly ratio: number
}

/** No comparison may take longer than this, ms, however busy the machine; two rounds are always made. */
const longest = 40_000

/** So many slices of each are not counted: a server that has just begun is slow until it has seen some work. */
export const warmUps = 3

/** Ours, bare, ours, bare …: whatever else the machine does meets both sides alike. */
export async function inTurns<Stage extends string>(
  ours: Side<Stage>,
  bare: Side<Stage>,
  most: number,
): Promise<Pair<Stage>[]> {
  for (let turn = 0; turn < warmUps; turn++) {
    await slice(ours)
    await slice(bare)
  }
  const began = performance.now()
  const pairs: Pair<Stage>[] = []
  while (pairs.length < 2 || (pairs.length < most && performance.now() - began < longest))
    pairs.push({ ours: await slice(ours), bare: await slice(bare) })
  return pairs
}

async function slice<Stage extends string>({ pid, times, stages }: Side<Stage>): Promise<Cost<Stage>> {
  const cost = {} as Record<Stage, number>
  for (const stage of Object.keys(stages) as Stage[]) {
    const before = cpuOf(pid)
    await stages[stage](times)
    cost[stage] = (cpuOf(pid) - before) / times
  }
  return cost
}

/** What some stages together cost on both sides. */
export function compared<Stage extends string>(pairs: readonly Pair<Stage>[], stages: readonly Stage[]): Comparison {
  const together = (cost: Cost<Stage>) => stages.reduce((sum, stage) => sum + cost[stage], 0)
  const costs = pairs.map(({ ours, bare }) => ({ ours: together(ours), bare: together(bare) }))
  return {
    ours: median(costs.map(({ ours }) => ours)),
    bare: median(costs.map(({ bare }) => bare)),
    ratio: median(costs.map(({ ours, bare }) => ours / bare)),
  }
}
