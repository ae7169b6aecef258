import { toldApart } from '#app/words/told-apart.ts'

type Staff = { readonly id: string; readonly name: string; readonly knownAs: string; readonly email: string }

const labelled = (staff: readonly Staff[], ways: readonly ((one: Staff) => string)[]) => {
  const labels = toldApart(staff, ways)
  return new Map(staff.map(({ id }, place) => [id, labels[place] ?? '']))
}

/** Grown-ups of a list by their full names, with more where two have the same: "Sam Ali (Mr Ali)". */
export const labelsByName = (staff: readonly Staff[]): ReadonlyMap<string, string> =>
  labelled(staff, [
    ({ name }) => name,
    ({ name, knownAs }) => `${name} (${knownAs})`,
    ({ name, email }) => `${name} (${email})`,
  ])

/** Grown-ups of a list as they are known, with more where two are known as the same: "Mr Ali (Sam Ali)". */
export const labelsKnownAs = (staff: readonly Staff[]): ReadonlyMap<string, string> =>
  labelled(staff, [
    ({ knownAs }) => knownAs,
    ({ name, knownAs }) => `${knownAs} (${name})`,
    ({ knownAs, email }) => `${knownAs} (${email})`,
  ])
