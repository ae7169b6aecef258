import type { Readers } from '#app/alerts/ladder.ts'

type Told = {
  readonly chosen: string | null
  readonly others: readonly string[]
  readonly isOpen: boolean
  readonly isMailed: boolean
}

/** Names as a child reads them: "Mr Ali and Mrs Khan". */
export function namesInWords(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(names)
}

/** What a child who asked to talk is told first. Nobody is said to know of it who has not been told. */
export function toldWords({ chosen, others, isOpen, isMailed }: Told): string {
  const names = chosen ?? (others.length > 0 ? namesInWords(others) : 'a grown-up from school')
  const isTold = chosen !== null || others.length > 0
  return isTold && isOpen && isMailed ? `We have told ${names}.` : `We will tell ${names}.`
}

/** Who reads a worry, as a child knows them: the lead, or else the deputies, who read every one; or whoever alone reads what is about a grown-up. */
export function namesForChild({ readers }: Readers): string[] {
  const heldBy = (role: 'lead' | 'deputy' | 'head') =>
    readers.filter(({ roles }) => roles.includes(role)).map(({ knownAs }) => knownAs)
  const lines = [heldBy('lead'), heldBy('deputy'), heldBy('head')]
  return lines.find((line) => line.length > 0) ?? []
}
