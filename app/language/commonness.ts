import type { Item } from './pattern.ts'

const everywhere: ReadonlyMap<string, number> = new Map([
  ...['I', 'ME', 'MY', 'HE', 'NEG', 'HIS'].map((family) => [family, 60] as const),
  ...['CARER', 'WHO', 'KID', 'WANT', 'UNKNOWN', 'PEER', 'BODY', 'GO', 'SAY', 'be', 'to', 'have', 'do'].map(
    (family) => [family, 30] as const,
  ),
  ...['FREQ', 'HOME', 'NIGHT', 'NOW', 'SIB', 'HIT', 'ROUGH', 'FEAR', 'TRUSTED', 'it', 'get', 'MAKE'].map(
    (family) => [family, 12] as const,
  ),
])

function commonness({ meanings }: Item): number {
  return meanings.reduce((sum, meaning) => sum + (everywhere.get(meaning) ?? (/^[A-Z]/u.test(meaning) ? 5 : 1)), 0)
}

/** Places of a pattern, the least likely to be in a text first: most patterns are ruled out by the first one asked for. */
export function rarestFirst(items: readonly Item[]): Item[] {
  return [...items].sort((one, other) => commonness(one) - commonness(other))
}

/** Sequences of a pattern, the one whose first place is the least likely first: the others are only looked for near it. */
export function rarestBeginningFirst(sequences: readonly (readonly Item[])[]): (readonly Item[])[] {
  const beginning = ([first]: readonly Item[]) => (first ? commonness(first) : 0)
  return [...sequences].sort((one, other) => beginning(one) - beginning(other))
}
