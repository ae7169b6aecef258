/** Under so many children a number could point at one of them. */
export const fewest = 10

/** How many times something happened, and to how many different children. */
export type Tally = { readonly label: string; readonly many: number; readonly children: number }
export type Shown = { readonly label: string; readonly shown: number | 'fewer than 10' | 'not shown' }

/**
 * What may be shown of a whole that is broken down. What is about fewer than ten children is hidden; and so that it cannot
 * be worked out from the sum and from what is shown, the smallest of the rest are hidden too, until every hidden number
 * could be anything from nought to nine. Where that cannot be, nothing is broken down. The sum is taken to be known.
 */
export function published(tallies: readonly Tally[]): readonly Shown[] | null {
  const few = tallies.filter(({ children }) => children < fewest)
  const enough = tallies.filter((tally) => !few.includes(tally)).toSorted((one, other) => one.many - other.many)
  if (few.length === 0) return tallies.map(({ label, many }) => ({ label, shown: many }))
  for (let besides = 0; besides <= enough.length; besides++) {
    const hidden = enough.filter((_, place) => place < besides)
    const sum = [...few, ...hidden].reduce((total, { many }) => total + many, 0)
    if (few.length + besides >= 2 && sum >= besides * fewest + fewest - 1) return shownBut(tallies, few, hidden)
  }
  return null
}

function shownBut(tallies: readonly Tally[], few: readonly Tally[], hidden: readonly Tally[]): Shown[] {
  return tallies.map((tally) => {
    if (few.includes(tally)) return { label: tally.label, shown: 'fewer than 10' }
    return { label: tally.label, shown: hidden.includes(tally) ? 'not shown' : tally.many }
  })
}

/** One number by itself. */
export function publishedAlone({ label, many, children }: Tally): Shown {
  return { label, shown: children < fewest ? 'fewer than 10' : many }
}

type Happened = { readonly childId: string }

/** Counts what happened under each label of a list, and the children it happened to; labels nothing fell under count nought. */
export function tallied<H extends Happened>(
  labels: readonly string[],
  all: readonly H[],
  labelOf: (one: H) => string,
): Tally[] {
  return labels.map((label) => {
    const under = all.filter((one) => labelOf(one) === label)
    return { label, many: under.length, children: new Set(under.map(({ childId }) => childId)).size }
  })
}
