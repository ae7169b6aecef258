import type { Hears } from './ladder.ts'

type Told = {
  readonly chosen: string | null
  readonly others: readonly string[]
  readonly isOpen: boolean
  readonly isMailed: boolean
  readonly hears: Hears
}

/** Names as a child reads them: "Mr Ali and Mrs Khan". */
export function namesInWords(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(names)
}

/** What a child is told first who has asked for somebody or does not feel safe. Nobody is said to know of it who has not been told. */
export function whoReadsWords({ chosen, others, isOpen, isMailed, hears }: Told): string {
  if (hears === 'nobody') return 'Tell a grown-up you trust.'
  const somebody = hears === 'governor' ? 'a grown-up who helps your school' : 'a grown-up from school'
  const names = chosen ?? (others.length > 0 ? namesInWords(others) : somebody)
  const isTold = chosen !== null || others.length > 0
  return isTold && isOpen && isMailed ? `We have told ${names}.` : `We will tell ${names}.`
}
