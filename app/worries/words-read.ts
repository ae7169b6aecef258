import { findingsInWords } from '#app/alerts/findings-in-words.ts'
import { findingsOfStaff, type OfStaff } from '#app/alerts/findings-of-staff.ts'
import type { Finding } from '#app/alerts/findings.ts'
import { smallSignsIn, type Family } from '#app/alerts/signs-in-words.ts'
import { explain } from '#app/alerts/words/explain.ts'
import type { Explanation } from '#app/alerts/words/explanation.ts'
import type { StaffMember } from '#app/alerts/words/staff-in-words.ts'

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
  readonly ofStaff: (staff: readonly StaffMember[]) => OfStaff
}

/** Reads what a child told, with the grown-ups of the school as they are now. */
export function readWords(text: string | null, staff: readonly StaffMember[], readers = usual): WordsRead {
  const unread = { text, inText: [], families: [] }
  try {
    const explained = explainedOnce()
    const [known, found] = [asKnown(staff), readers.ofStaff(text, staff)]
    return {
      [wasRead]: true,
      text,
      isBroken: false,
      inText: readers.inWords(text, explained),
      families: smallSignsIn(text, explained),
      ofStaff: (now) => (asKnown(now) === known ? found : readers.ofStaff(text, now)),
    }
  } catch {
    return { [wasRead]: true, ...unread, isBroken: true, ofStaff: (now) => readers.ofStaff(text, now) }
  }
}

/** All of the grown-ups that reading words asks about. */
const asKnown = (staff: readonly StaffMember[]) =>
  JSON.stringify(
    staff.map(({ id, name, knownAs, roles, isOfClass, sharedNames }) => [
      id,
      name,
      knownAs,
      roles,
      isOfClass,
      sharedNames,
    ]),
  )

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
