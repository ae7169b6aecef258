import { grownUpsFor } from '#app/safeguarding/exclusions/queries/grown-ups-for.server.ts'
import type { AdultRole } from '#db/schema/school/people.ts'
import { openConcernsOf, type WritingAboutChild } from './open-concerns-of.server.ts'

/** The grown-ups who hold one of some roles and whom no open concern about a child is kept from, as far as whoever writes knows of it. */
export async function peopleAboutChild(grant: WritingAboutChild, childId: string, roles: readonly AdultRole[]) {
  const open = await openConcernsOf(grant.read, grant, { childId })
  const records = open.map(({ id: concernId }) => ({ concernId }))
  return grownUpsFor(grant, roles, records)
}
