const lengths = { short: /^.{0,60}/u, long: /^.{0,400}/u } as const

/** Somebody's words in quotation marks, no more of them than are needed to find them again, or to know them all. */
export function quoted(words: string, length: keyof typeof lengths = 'short'): string {
  const plain = words.replace(/\s+/g, ' ').trim()
  const [start = ''] = lengths[length].exec(plain) ?? []
  return `“${start}${start === plain ? '' : '…'}”`
}
