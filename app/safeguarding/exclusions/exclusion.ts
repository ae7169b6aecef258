/** Whom a record is kept from at present, and why. */
export type Exclusion = {
  readonly keptFrom: readonly string[]
  /** Those of them who may have harmed the child: they never see it. */
  readonly alleged: readonly string[]
  /** Those of these of whom this record does not say so, but something else the child told. It accuses them of nothing new. */
  readonly elsewhere: readonly string[]
}

export const excludesNobody: Exclusion = { keptFrom: [], alleged: [], elsewhere: [] }

/** What is kept from whomever any of several is: it accuses whom one of them accuses. */
export function exclusionsTogether(several: readonly Exclusion[]): Exclusion {
  const accused = new Set(several.flatMap(({ alleged, elsewhere }) => alleged.filter((id) => !elsewhere.includes(id))))
  const alleged = [...new Set(several.flatMap((one) => one.alleged))]
  return {
    keptFrom: [...new Set(several.flatMap(({ keptFrom }) => keptFrom))],
    alleged,
    elsewhere: alleged.filter((id) => !accused.has(id)),
  }
}

/** The same, and kept for good from some more, whom something else accuses. */
export function excludingAlso(kept: Exclusion, accused: readonly string[]): Exclusion {
  return exclusionsTogether([kept, { keptFrom: accused, alleged: accused, elsewhere: accused }])
}

/** Kept from the same grown-ups, by what accuses nobody itself: it only came of something that does. */
export function accusingNobody({ keptFrom, alleged }: Omit<Exclusion, 'elsewhere'>): Exclusion {
  return { keptFrom, alleged, elsewhere: alleged }
}
