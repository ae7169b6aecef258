import type { Readers, SchoolStaff } from './ladder.ts'

const listed = new Intl.ListFormat('en-GB')
const order = ['lead', 'deputy', 'head'] as const
const placeOf = ({ roles }: SchoolStaff) => {
  const place = order.findIndex((role) => roles.includes(role))
  return place < 0 ? order.length : place
}

/** Readers as they are named: the lead first, then the deputies, the head and the others. */
export const inOrder = (readers: readonly SchoolStaff[]): SchoolStaff[] =>
  readers.toSorted((one, other) => placeOf(one) - placeOf(other))

/** Who reads something, as pages for grown-ups say it; those who open it together where nobody may alone. */
export function readersInWords({ readers }: Pick<Readers, 'readers'>): string {
  return readers.length > 0 ? listed.format(inOrder(readers).map(({ knownAs }) => knownAs)) : 'two grown-ups together'
}
