import { fileKindWords } from '#app/school/children/file-kind-words.ts'
import { fileEntryKinds } from '#db/schema/safeguarding/files.ts'

/** What the lines of a child's chronology are of: those of the file, and what the child told and what rules raised. */
export const lineKinds = [...fileEntryKinds, 'worry', 'alert'] as const
export type LineKind = (typeof lineKinds)[number]

/** One line of what happened to a child, in order. */
export type Line = {
  readonly id: string
  readonly kind: LineKind
  readonly what: string
  /** Who wrote it: nobody here when it came from another school, or the child. */
  readonly who: string
  readonly occurredAt: Date
  readonly recordedAt: Date
  /** What it says. Nothing when it says nothing, or cannot be opened any more. */
  readonly words: string | null
  readonly isDamaged: boolean
  readonly isVerbatim: boolean
  /** What else is known about it, a sentence each. */
  readonly facts: readonly string[]
  readonly links: readonly { readonly label: string; readonly href: string }[]
  readonly correctsId: string | null
}

/** What happens to an alert that is no line of the child's file: whom messages went to stands on the alert's own page. */
export const notOfAlertLines = ['told', 'escalated'] as const

/** Lines in the order in which things happened; what happened at one moment stands as it was written down. */
export function inOrder<L extends Pick<Line, 'occurredAt' | 'recordedAt' | 'id'>>(lines: readonly L[]): L[] {
  return lines.toSorted(
    (one, other) =>
      one.occurredAt.getTime() - other.occurredAt.getTime() ||
      one.recordedAt.getTime() - other.recordedAt.getTime() ||
      (one.id < other.id ? -1 : 1),
  )
}

/** What a kind of line is called. */
export const kindWords: Readonly<Record<LineKind, string>> = {
  ...fileKindWords,
  worry: 'What the child told',
  alert: 'Alert',
}
