import { findingsOfStaff } from './findings-of-staff.ts'
import type { StaffMember } from '#app/language/staff-in-words.ts'

/** The grown-ups of the school whom some words name, or may accuse by what they are to the child. */
export function staffNamedIn<S extends StaffMember>(texts: readonly (string | null)[], staff: readonly S[]): S[] {
  const found = texts.map((text) => findingsOfStaff(text, staff))
  const ids = new Set(found.flatMap(({ named, alleged }) => [...named, ...alleged]))
  return staff.filter(({ id }) => ids.has(id))
}
