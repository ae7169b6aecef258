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

/** What a child is told first who has asked for somebody or does not feel safe. Nobody is said to know of it who has not been told. */
export function toldWords({ chosen, others, isOpen, isMailed }: Told): string {
  const names = chosen ?? (others.length > 0 ? namesInWords(others) : 'a grown-up from school')
  const isTold = chosen !== null || others.length > 0
  return isTold && isOpen && isMailed ? `We have told ${names}.` : `We will tell ${names}.`
}
