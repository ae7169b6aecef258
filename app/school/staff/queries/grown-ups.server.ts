import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { isHeld } from '#app/access/on-roll.server.ts'
import { people, roleGrants, type AdultRole } from '#db/schema/school/people.ts'
import { labelsByName } from '../staff-labels.ts'

/** The grown-ups of the school who hold one of some roles now, to choose one of them: no two are called the same. */
export async function grownUps(grant: Grant, roles: readonly AdultRole[]): Promise<{ id: string; name: string }[]> {
  const { read, at } = grant
  const staff = await read
    .selectDistinct({ id: people.id, name: people.name, knownAs: people.knownAs, email: people.email })
    .from(people)
    .innerJoin(roleGrants, eq(roleGrants.personId, people.id))
    .where(and(eq(people.status, 'active'), inArray(roleGrants.role, [...roles]), isHeld(roleGrants, at)))
    .orderBy(asc(people.name))
  const labels = labelsByName(staff)
  return staff.map(({ id, name }) => ({ id, name: labels.get(id) ?? name }))
}
