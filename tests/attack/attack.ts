import type { Target } from './target.ts'

/** One way of doing harm, and what it found: nothing when the product holds. */
export type Attack = {
  /** The number of the fault in docs/faults.md, or what else it is about. */
  readonly number: string
  readonly what: string
  readonly findings: (target: Target) => Promise<readonly string[]>
}

/** A finding unless something is as it should be. */
export const unless = (isRight: boolean, finding: string): readonly string[] => (isRight ? [] : [finding])
