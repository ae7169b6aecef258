import { asc, eq, ne } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { labelsByName, labelsKnownAs } from '#app/school/staff/staff-labels.ts'
import { people, roleGrants } from '#db/schema/school/people.ts'

/**
 * The grown-ups who work or have worked at the school, carers not among them, by name: a concern may be about any of them,
 * and no two are called the same.
 */
export async function staffToName(grant: Grant<'concern.raise'>) {
  const staff = await grant.read
    .selectDistinct({ id: people.id, name: people.name, knownAs: people.knownAs, email: people.email })
    .from(people)
    .innerJoin(roleGrants, eq(roleGrants.personId, people.id))
    .where(ne(roleGrants.role, 'carer'))
    .orderBy(asc(people.name))
    .limit(1000)
  const [names, known] = [labelsByName(staff), labelsKnownAs(staff)]
  return staff.map(({ id, name, knownAs }) => ({
    id,
    name: names.get(id) ?? name,
    knownAs: known.get(id) ?? knownAs,
  }))
}
