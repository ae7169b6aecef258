import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, or } from 'drizzle-orm'
import { people, roleGrants, type AdultRole } from '#db/schema/people.ts'
import type { Writer } from '#db/tenants.server.ts'

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
        lte(roleGrants.from, at),
        or(isNull(roleGrants.until), gt(roleGrants.until, at)),
      ),
    )
    .orderBy(asc(people.knownAs))
}
