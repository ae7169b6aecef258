import type { PackedLine } from './packed-file.ts'

/** What somebody wrote, opened; nothing where nothing was written. */
export type Part = { readonly label: string; readonly words: string | null }
export type ToPack = Omit<PackedLine, 'isVerbatim'> & { readonly isVerbatim?: boolean }

/** Facts as sentences, one below the other, without what is not known. */
export function sentences(parts: readonly (string | null | false)[]): string {
  return parts.filter(Boolean).join('\n')
}

/** What was written, part by part, without what stands in the file already as a line of its own. */
export function notYetSaid(parts: readonly Part[], said: readonly string[]): string[] {
  return parts.flatMap(({ label, words }) => {
    if (words === null || said.some((line) => line.includes(words))) return []
    return [`${label}: ${words}`]
  })
}

// Made once: making one takes longer than a whole line.
const stamps = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/London' })

/** A moment as it stands in a file that leaves the school, in the time of the country. */
export function stamp(at: Date | null): string {
  return at ? stamps.format(at) : 'not yet'
}

/** A child's file in the order in which things happened. */
export function inOrder(lines: readonly ToPack[]): PackedLine[] {
  return lines
    .map((line) => ({ isVerbatim: false, ...line }))
    .filter(({ words }) => words !== '')
    .toSorted((one, other) => one.occurredAt.getTime() - other.occurredAt.getTime())
}
