import { and, eq, gt } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { isHeld } from '#app/access/on-roll.server.ts'
import { conflict, forbidden, notFound } from '#app/web/http.ts'
import { roleGrants, type AdultRole } from '#db/schema/school/people.ts'
import { heldBy, rolesHeld } from '../queries/roles-held.server.ts'
import { alwaysHeld, leftWithout, mayEnd } from '../role-rules.ts'
import type { EverydayRole, SafeguardingRole } from '../safeguarding-roles.ts'
import { readersChanged } from './readers-changed.server.ts'

type Ending<Role extends AdultRole> = { readonly personId: string; readonly role: Role }
type Ender = Grant<'people.manage' | 'safeguarding-roles.manage' | 'head-role.manage'>

/** Takes a role away at once. A school is never left without a lead, a head or an office, now or on any later day. */
export function endRole(grant: Grant<'people.manage'>, ending: Ending<EverydayRole>): Promise<void>
export function endRole(grant: Grant<'safeguarding-roles.manage'>, ending: Ending<SafeguardingRole>): Promise<void>
export function endRole(grant: Grant<'head-role.manage'>, ending: Ending<'head'>): Promise<void>
export function endRole(grant: Ender, { personId, role }: Ending<AdultRole>): Promise<void> {
  const { actor, at } = grant
  return grant.change('person', personId, async (tx, note) => {
    const before = await rolesHeld(tx, at)
    if (!mayEnd({ id: actor.id, roles: heldBy(before, actor.id, at) }, { personId, role })) throw forbidden()
    const after = before.filter((held) => held.personId !== personId || held.role !== role)
    const missing = leftWithout(alwaysHeld, { before, after, at })
    if (missing)
      throw conflict(`The school needs someone as ${missing} at all times. Give the role to someone else first.`)
    const ended = await tx
      .update(roleGrants)
      .set({ until: at })
      .where(and(eq(roleGrants.personId, personId), eq(roleGrants.role, role), isHeld(roleGrants, at)))
      .returning({ id: roleGrants.id })
    const planned = await tx
      .delete(roleGrants)
      .where(and(eq(roleGrants.personId, personId), eq(roleGrants.role, role), gt(roleGrants.from, at)))
      .returning({ id: roleGrants.id })
    if (ended.length + planned.length === 0) throw notFound()
    await readersChanged(tx, grant)
    note({ after: { ended: role } })
  })
}
