import type { ConcernOutcome } from '#db/schema/safeguarding/concerns.ts'
import type { FileEntryKind } from '#db/schema/safeguarding/files.ts'
import { isReferral } from './rules.ts'

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
    { kind: 'action', words: done },
    { kind: 'discussion', words: whoKnows && `Who else knows: ${whoKnows}` },
  ]
  return lines.flatMap(({ words, ...line }) => (words === null ? [] : [{ ...line, words }]))
}

type Decided = {
  readonly outcome: ConcernOutcome
  readonly decision: string
  readonly reasons: string
  readonly notReferred: string | null
  readonly agreedBy?: string | null | undefined
}

/** A decision with its reasons, also those for telling nobody outside the school, as it is kept. */
export function decisionAsText({ outcome, decision, reasons, notReferred, agreedBy }: Decided): string {
  const parts = [
    decision,
    `Action: ${outcome}.`,
    `Why: ${reasons}`,
    ...(notReferred === null || isReferral(outcome) ? [] : [`Why it is not referred: ${notReferred}`]),
    ...(agreedBy ? [`Agreed with: ${agreedBy}`] : []),
  ]
  return parts.join('\n\n')
}
