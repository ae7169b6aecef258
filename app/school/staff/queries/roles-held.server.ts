import { eq, gt, isNull, or } from 'drizzle-orm'
import { people, roleGrants, type AdultRole } from '#db/schema/school/people.ts'
import type { Reader } from '#db/tenants/tenants.server.ts'
import type { Held } from '../role-rules.ts'

/** Every role that somebody of the school holds at a moment or will hold later. */
export async function rolesHeld(read: Pick<Reader, 'select'>, at: Date): Promise<Held[]> {
  const rows = await read
    .select({
      personId: roleGrants.personId,
      role: roleGrants.role,
      from: roleGrants.from,
      until: roleGrants.until,
      status: people.status,
      passwordHash: people.passwordHash,
    })
    .from(roleGrants)
    .innerJoin(people, eq(people.id, roleGrants.personId))
    .where(or(isNull(roleGrants.until), gt(roleGrants.until, at)))
  return rows.map(({ status, passwordHash, ...held }) => ({
    ...held,
    canAct: status === 'active' && passwordHash !== null,
  }))
}

/** The roles one person holds at a moment, out of all that are held. Somebody suspended holds none. */
export function heldBy(held: readonly Held[], personId: string, at: Date): AdultRole[] {
  return held.filter((each) => each.personId === personId && each.canAct && each.from <= at).map(({ role }) => role)
}
