import { and, eq, gt, isNull, or } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import type { Grant } from '#app/access/grant.server.ts'
import { conflict, forbidden, notFound } from '#app/web/http.ts'
import { people, roleGrants, type AdultRole } from '#db/schema/school/people.ts'
import { heldBy, rolesHeld } from '../queries/roles-held.server.ts'
import { mayGive } from '../role-rules.ts'
import type { EverydayRole, SafeguardingRole } from '../safeguarding-roles.ts'
import { readersChanged } from './readers-changed.server.ts'

type Giving<Role extends AdultRole> = {
  readonly personId: string
  readonly role: Role
  /** The first moment at which the role is no longer held; left out, it is held until it is taken away. */
  readonly until?: Date
}
type Giver = Grant<'people.manage' | 'safeguarding-roles.manage' | 'head-role.manage'>

/**
 * Gives a grown-up of the school a role from now on, or makes longer what they hold. Nobody gives one to themselves; the
 * office gives none that opens what children tell, and only a head makes a head.
 */
export function giveRole(grant: Grant<'people.manage'>, giving: Giving<EverydayRole>): Promise<void>
export function giveRole(grant: Grant<'safeguarding-roles.manage'>, giving: Giving<SafeguardingRole>): Promise<void>
export function giveRole(grant: Grant<'head-role.manage'>, giving: Giving<'head'>): Promise<void>
export function giveRole(grant: Giver, { personId, role, until }: Giving<AdultRole>): Promise<void> {
  const { actor, at } = grant
  if (until && until <= at) throw conflict('A role must end later than it begins.')
  return grant.change('person', personId, async (tx, note) => {
    const giver = { id: actor.id, roles: heldBy(await rolesHeld(tx, at), actor.id, at) }
    if (!mayGive(giver, { personId, role })) throw forbidden()
    const [person] = await tx.select({ status: people.status }).from(people).where(eq(people.id, personId))
    if (!person) throw notFound()
    if (person.status !== 'active') throw conflict('This person is not at the school any more, or has been suspended.')
    const ends = until ?? null
    await readersChanged(tx, grant, [ends])
    const [held] = await tx
      .select({ id: roleGrants.id, from: roleGrants.from, until: roleGrants.until })
      .from(roleGrants)
      .where(
        and(
          eq(roleGrants.personId, personId),
          eq(roleGrants.role, role),
          or(isNull(roleGrants.until), gt(roleGrants.until, at)),
        ),
      )
    if (!held) {
      await tx.insert(roleGrants).values({ id: newId(), personId, role, from: at, until: ends, givenBy: actor.id })
      note({ after: { given: role, until: ends?.toISOString() ?? null } })
      return
    }
    if (held.from > at) throw conflict('This person is due to start that role on a later day. Remove that first.')
    if (held.until === null || (ends !== null && ends <= held.until))
      throw conflict('This person already has that role for at least that long.')
    await tx.update(roleGrants).set({ until: ends }).where(eq(roleGrants.id, held.id))
    note({
      before: { role, until: held.until.toISOString() },
      after: { longer: role, until: ends?.toISOString() ?? null },
    })
  })
}
