import type { FileEntryKind } from '#db/schema/files.ts'

/** What somebody who passes a concern on has written. */
export type Said = {
  readonly seen: string
  readonly childWords: string | null
  readonly done: string | null
  readonly whoKnows: string | null
  readonly aboutWhom: string | null
}
type Line = { readonly kind: FileEntryKind; readonly words: string; readonly isVerbatim?: boolean }

/** What a concern says, line by line, as it stands in the child's file. */
export function linesOf({ seen, childWords, done, whoKnows, aboutWhom }: Said): Line[] {
  const lines: readonly (Omit<Line, 'words'> & { readonly words: string | null })[] = [
    { kind: 'concern', words: seen },
    { kind: 'child’s words', words: childWords, isVerbatim: true },
    { kind: 'concern', words: aboutWhom && `It is about: ${aboutWhom}` },
    { kind: 'action', words: done && `Done so far: ${done}` },
    { kind: 'discussion', words: whoKnows && `Who else knows: ${whoKnows}` },
  ]
  return lines.flatMap(({ words, ...line }) => (words === null ? [] : [{ ...line, words }]))
}
