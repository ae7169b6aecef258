import { findingsInWords } from '#app/safeguarding/screening/findings-in-words.ts'
import { findingsOfStaff, type OfStaff } from '#app/safeguarding/screening/findings-of-staff.ts'
import type { Finding } from '#app/safeguarding/screening/findings.ts'
import { smallSignsIn, type Family } from '#app/safeguarding/screening/signs-in-words.ts'
import { explain } from '#app/language/explain.ts'
import type { Explanation } from '#app/language/explanation.ts'
import type { GrownUp } from '#app/language/staff-in-words.ts'
import { apartFromChildren } from '#app/language/staff-names.ts'

export type WordReaders = { readonly inWords: typeof findingsInWords; readonly ofStaff: typeof findingsOfStaff }
const usual: WordReaders = { inWords: findingsInWords, ofStaff: findingsOfStaff }
const wasRead = Symbol('was read')

/**
 * What a child told in words, and what the rules made of it. It is made before the change that keeps it begins, since
 * reading takes longer than anything else there, and while a school's change goes on everybody else of the school waits.
 */
export type WordsRead = {
  readonly [wasRead]: true
  readonly text: string | null
  /** Whether the rules broke down. */
  readonly isBroken: boolean
  readonly inText: readonly Finding[]
  /** What it may be about where that is too small for an alert by itself. */
  readonly families: readonly Family[]
  /** Whom of the school it speaks of; it is read again only if somebody came or went since, or is called something else. */
  readonly ofStaff: (staff: readonly GrownUp[]) => OfStaff
}

/** Whom words may speak of: the grown-ups of the school, and what its children are called. */
type School = { readonly staff: readonly GrownUp[]; readonly ofChildren: ReadonlySet<string> }

/** Reads what a child told, with the school as it is now. */
export function readWords(text: string | null, { staff, ofChildren }: School, readers = usual): WordsRead {
  const inWords = (now: readonly GrownUp[]) => readers.ofStaff(text, apartFromChildren(now, ofChildren))
  const unread = { text, inText: [], families: [] }
  try {
    const explained = explainedOnce()
    const [known, found] = [asKnown(staff), inWords(staff)]
    return {
      [wasRead]: true,
      text,
      isBroken: false,
      inText: readers.inWords(text, explained),
      families: smallSignsIn(text, explained),
      ofStaff: (now) => (text === null || asKnown(now) === known ? found : inWords(now)),
    }
  } catch {
    return { [wasRead]: true, ...unread, isBroken: true, ofStaff: inWords }
  }
}

/** All of the grown-ups that reading words asks about. */
const asKnown = (staff: readonly GrownUp[]) =>
  JSON.stringify(staff.map(({ id, name, knownAs, roles, isOfClass }) => [id, name, knownAs, roles, isOfClass]))

/** Several rules ask for the same text. */
function explainedOnce(): typeof explain {
  const known = new Map<string, Explanation>()
  return (text) => {
    const before = known.get(text)
    if (before) return before
    const explanation = explain(text)
    known.set(text, explanation)
    return explanation
  }
}
