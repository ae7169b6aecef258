import { eq } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import type { Grant } from '#app/access/grant.server.ts'
import { conflict, forbidden, notFound } from '#app/http.ts'
import { people, roleGrants, type AdultRole } from '#db/schema/people.ts'
import type { EverydayRole, SafeguardingRole } from '../safeguarding-roles.ts'

type Giving<Role extends AdultRole> = {
  readonly personId: string
  readonly role: Role
  /** The first moment at which the role is no longer held; left out, it is held until it is taken away. */
  readonly until?: Date
}

/** Gives a grown-up of the school a role from now on. The office cannot give one to itself, nor any that opens what children tell. */
export function giveRole(grant: Grant<'people.manage'>, giving: Giving<EverydayRole>): Promise<void>
export function giveRole(grant: Grant<'safeguarding-roles.manage'>, giving: Giving<SafeguardingRole>): Promise<void>
export function giveRole(
  grant: Grant<'people.manage' | 'safeguarding-roles.manage'>,
  { personId, role, until }: Giving<AdultRole>,
): Promise<void> {
  if (grant.action === 'people.manage' && personId === grant.actor.id) throw forbidden()
  if (until && until <= grant.at) throw conflict('A role must end later than it begins.')
  return grant.change('person', personId, async (tx, note) => {
    const [person] = await tx.select({ status: people.status }).from(people).where(eq(people.id, personId))
    if (!person) throw notFound()
    if (person.status !== 'active') throw conflict('This person is not at the school any more, or has been suspended.')
    await tx.insert(roleGrants).values({
      id: newId(),
      personId,
      role,
      from: grant.at,
      until: until ?? null,
      givenBy: grant.actor.id,
    })
    note({ after: { given: role, until: until?.toISOString() ?? null } })
  })
}
