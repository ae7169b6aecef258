const hour = 3_600_000
/** So many messages about the same go to one grown-up at once; what comes after waits for one an hour. */
const atOnce = 3

/** A message written or to be written to somebody about the same thing: when, or until when it waits for more. */
export type Earlier = { readonly writtenAt: Date; readonly notBefore: Date | null }
/** What becomes of another: it goes at once, it waits until a moment, or one that waits already says it too. */
export type Gathered = 'at once' | 'waits already' | { readonly notBefore: Date }

/** Gathers what is written to one grown-up about the same: the first few go at once, then one an hour for as long as it goes on. */
export function gathered(earlier: readonly Earlier[], at: Date): Gathered {
  const moments = earlier
    .map(({ writtenAt, notBefore }) => ({ at: notBefore ?? writtenAt, waited: notBefore !== null }))
    .filter((one) => one.at.getTime() > at.getTime() - hour)
    .toSorted((one, other) => one.at.getTime() - other.at.getTime())
  const last = moments.at(-1)
  if (last && last.at > at) return 'waits already'
  if (!last || (!last.waited && moments.length < atOnce)) return 'at once'
  return { notBefore: new Date(last.at.getTime() + hour) }
}
