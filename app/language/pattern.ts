/** One place in a pattern: any of some meanings, at most so many words after the place before. */
export type Item = {
  /** What is asked for here, as it was written: places written alike are met in the same places. */
  readonly asked: string
  readonly meanings: readonly string[]
  readonly gap: number
  /** Meanings that must not stand between the place before and this one. */
  readonly blocked: readonly string[]
  /** A place that counts only when it is not turned round by a "not". */
  readonly isHead: boolean
}

/** A pattern: some sequences of places, the others within reach of the first, and meanings that forbid it. */
export type Pattern = {
  readonly text: string
  readonly sequences: readonly (readonly Item[])[]
  readonly forbidden: readonly string[]
}
