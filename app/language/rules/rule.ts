import type { Category, Severity } from '../explanation.ts'

/** A rule over words: patterns (one a line), and what it means when one of them is found. */
export type WordRule = {
  readonly id: string
  readonly category: Category
  readonly severity: Severity
  /** Written before any labelled sentence was read. */
  readonly general?: string
  /** Written after reading labelled sentences. */
  readonly learned?: string
}
