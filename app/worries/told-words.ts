import type { Readers } from '#app/alerts/ladder.ts'

/** Who reads a worry, as a child knows them: the lead, or else the deputies, who read every one; or whoever alone reads what is about a grown-up. */
export function namesForChild({ readers }: Readers): string[] {
  const heldBy = (role: 'lead' | 'deputy' | 'head') =>
    readers.filter(({ roles }) => roles.includes(role)).map(({ knownAs }) => knownAs)
  const lines = [heldBy('lead'), heldBy('deputy'), heldBy('head')]
  return lines.find((line) => line.length > 0) ?? []
}
