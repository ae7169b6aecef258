import { asc, eq, ne } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { people, roleGrants } from '#db/schema/people.ts'

/** The grown-ups who work or have worked at the school, carers not among them, by name: a concern may be about any of them. */
export function staffToName(grant: Grant<'concern.raise'>) {
  return grant.read
    .selectDistinct({ id: people.id, name: people.name, knownAs: people.knownAs })
    .from(people)
    .innerJoin(roleGrants, eq(roleGrants.personId, people.id))
    .where(ne(roleGrants.role, 'carer'))
    .orderBy(asc(people.name))
    .limit(1000)
}
