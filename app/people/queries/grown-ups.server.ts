import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { isHeld } from '#app/access/on-roll.server.ts'
import { people, roleGrants, type AdultRole } from '#db/schema/people.ts'

/** The grown-ups of the school who hold one of some roles now, to choose one of them. */
export function grownUps(grant: Grant, roles: readonly AdultRole[]) {
  const { read, at } = grant
  return read
    .selectDistinct({ id: people.id, name: people.name })
    .from(people)
    .innerJoin(roleGrants, eq(roleGrants.personId, people.id))
    .where(and(eq(people.status, 'active'), inArray(roleGrants.role, [...roles]), isHeld(roleGrants, at)))
    .orderBy(asc(people.name))
}
