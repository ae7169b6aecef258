import type { Readers } from '#app/safeguarding/escalation/ladder.ts'

/**
 * Who reads a worry, as a child knows them: whom they asked for, if that person can, and the lead, or else the deputies, who
 * read every one; or whoever alone reads what is about a grown-up.
 */
export function namesForChild({ readers }: Pick<Readers, 'readers'>, chosenPersonId: string | null = null): string[] {
  const heldBy = (role: 'lead' | 'deputy' | 'head') =>
    readers.filter(({ roles }) => roles.includes(role)).map(({ knownAs }) => knownAs)
  const lines = [heldBy('lead'), heldBy('deputy'), heldBy('head')]
  const chosen = readers.filter(({ id }) => id === chosenPersonId).map(({ knownAs }) => knownAs)
  return [...new Set([...chosen, ...(lines.find((line) => line.length > 0) ?? [])])]
}
