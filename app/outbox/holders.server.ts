import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm'
import { isHeld } from '#app/access/on-roll.server.ts'
import { people, roleGrants, type AdultRole } from '#db/schema/school/people.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'

/** Those who hold one of some roles at a moment and can sign in, each once, by name: mail goes to them. */
export function holdersOf(tx: Pick<Writer, 'selectDistinct'>, roles: readonly AdultRole[], at: Date) {
  return tx
    .selectDistinct({ id: people.id, knownAs: people.knownAs, email: people.email })
    .from(people)
    .innerJoin(roleGrants, eq(roleGrants.personId, people.id))
    .where(
      and(
        eq(people.status, 'active'),
        isNotNull(people.passwordHash),
        inArray(roleGrants.role, [...roles]),
        isHeld(roleGrants, at),
      ),
    )
    .orderBy(asc(people.knownAs))
}
