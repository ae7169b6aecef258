import { and, eq, gt, isNull, lte, ne, or } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { conflict, notFound } from '#app/http.ts'
import { people, roleGrants, type AdultRole } from '#db/schema/people.ts'
import type { Writer } from '#db/tenants.server.ts'
import type { EverydayRole, SafeguardingRole } from '../safeguarding-roles.ts'

type Ending<Role extends AdultRole> = { readonly personId: string; readonly role: Role }

/** Takes a role away at once. A school is never left without a lead: another must hold the role first. */
export function endRole(grant: Grant<'people.manage'>, ending: Ending<EverydayRole>): Promise<void>
export function endRole(grant: Grant<'safeguarding-roles.manage'>, ending: Ending<SafeguardingRole>): Promise<void>
export function endRole(
  grant: Grant<'people.manage' | 'safeguarding-roles.manage'>,
  { personId, role }: Ending<AdultRole>,
): Promise<void> {
  return grant.change('person', personId, async (tx, note) => {
    if (role === 'lead' && !(await isAnotherLead(tx, personId, grant.at)))
      throw conflict('The school needs a lead. Give the role to somebody else first.')
    const ended = await tx
      .update(roleGrants)
      .set({ until: grant.at })
      .where(and(eq(roleGrants.personId, personId), eq(roleGrants.role, role), isHeldAt(grant.at)))
      .returning({ id: roleGrants.id })
    if (ended.length === 0) throw notFound()
    note({ after: { ended: role } })
  })
}

const isHeldAt = (at: Date) => and(lte(roleGrants.from, at), or(isNull(roleGrants.until), gt(roleGrants.until, at)))

async function isAnotherLead(tx: Writer, personId: string, at: Date): Promise<boolean> {
  const others = await tx
    .select({ id: people.id })
    .from(roleGrants)
    .innerJoin(people, eq(people.id, roleGrants.personId))
    .where(and(eq(roleGrants.role, 'lead'), ne(people.id, personId), eq(people.status, 'active'), isHeldAt(at)))
    .limit(1)
  return others.length > 0
}
