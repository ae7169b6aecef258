import { dueBySeverity, type Finding } from './findings.ts'
import { couldNotRead, meant, placesOf } from './findings-in-words.ts'
import { rankOf, type WordFinding } from '#app/language/explanation.ts'
import { harmIn, type StaffHarm } from '#app/language/harm-by-staff.ts'
import { mentionsOfStaff, namedAmong, wordsNaming, type StaffMember } from '#app/language/staff-in-words.ts'

/** The kinds of alert about a grown-up of the school, and about its head. */
export const allegationOfGrownUp = 'a grown-up of the school'
export const allegationOfHead = 'the headteacher'
/** The rule that what somebody of the school may have done is the head's, or the governors'. */
export const allegationRules = ['ST-1', 'ST-2'] as const

/** What a text says of the grown-ups of the school. */
export type OfStaff = {
  /**
   * Everybody it names, in passing or not, and whoever may be meant by a bare name that a child may go by as well: they
   * read it once somebody else has, who sees which of the two it is.
   */
  readonly named: readonly string[]
  /** Those who may have harmed the child; nobody when it does not say who. */
  readonly alleged: readonly string[]
  /** What a grown-up of the school may have done, or that it could not be read. */
  readonly finding: Finding | null
}
type Found = { readonly named: readonly string[]; readonly done: readonly StaffHarm[] }

/** Whom a text names, and what it says that they did: its words are taken apart and looked for names once. */
export function staffIn(text: string, staff: readonly StaffMember[]): Found {
  const words = wordsNaming(text, staff)
  const mentions = mentionsOfStaff(words, staff)
  return { named: namedAmong(mentions), done: harmIn(words, mentions) }
}

/** Whom of the school a child's words name, and what one of them may have done. It only ever narrows who may read it. */
export function findingsOfStaff(text: string | null, staff: readonly StaffMember[], read = staffIn): OfStaff {
  if (text === null) return { named: [], alleged: [], finding: null }
  try {
    const { named: inPassing, done } = read(text, staff)
    const alleged = [...new Set(done.flatMap(({ people }) => people))]
    const named = [...new Set([...inPassing, ...done.flatMap(({ perhaps }) => perhaps)])]
    const isOfHead = staff.some(({ id, roles }) => roles.includes('head') && alleged.includes(id))
    const surely = done.filter(({ people, perhaps }) => people.length > 0 || perhaps.length === 0)
    const found = surely.map(({ finding }) => finding)
    return { named, alleged, finding: found.length > 0 ? asFinding(found, isOfHead) : null }
  } catch {
    return { named: [], alleged: [], finding: couldNotRead }
  }
}

function asFinding(found: readonly WordFinding[], isOfHead: boolean): Finding {
  const [gravest] = found.toSorted((one, other) => rankOf(other.severity) - rankOf(one.severity))
  const severity = gravest?.severity === 'urgent' ? 'urgent' : 'high'
  const about = [...new Set(found.map(({ category }) => meant(category)))]
  const who = isOfHead ? 'the headteacher' : 'a grown-up at the school'
  const places = new Set(found.flatMap(placesOf))
  return {
    rule: allegationRules[isOfHead ? 1 : 0],
    type: 'safeguarding',
    category: isOfHead ? allegationOfHead : allegationOfGrownUp,
    severity,
    due: dueBySeverity[severity],
    reason: `What they wrote may be about something ${who} did: ${about.join(', ')}.`,
    facts: [...places, ...new Set(found.map(({ rule }) => `rule ${rule}`))],
    isForLead: true,
  }
}
