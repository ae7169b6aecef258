import { and, asc, eq, gt, isNotNull, isNull, lte, ne, or } from 'drizzle-orm'
import { dutyTurns } from '#db/schema/school/duty.ts'
import { people, roleGrants } from '#db/schema/school/people.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import type { Plan, Interval } from '../plan.ts'

/** Who holds which role at the school in a stretch of time, and who is on duty, on call or away in it. Whoever is suspended, gone or has not joined is never among them. */
export async function dutyPlan(tx: Pick<Writer, 'select'>, { from, until }: Interval): Promise<Plan> {
  const held = await tx
    .select({
      id: people.id,
      knownAs: people.knownAs,
      email: people.email,
      role: roleGrants.role,
      from: roleGrants.from,
      until: roleGrants.until,
    })
    .from(people)
    .innerJoin(roleGrants, eq(roleGrants.personId, people.id))
    .where(
      and(
        eq(people.status, 'active'),
        isNotNull(people.passwordHash),
        ne(roleGrants.role, 'carer'),
        lte(roleGrants.from, until),
        or(isNull(roleGrants.until), gt(roleGrants.until, from)),
      ),
    )
    .orderBy(asc(people.knownAs), asc(roleGrants.from))
  const turns = await tx
    .select({
      id: dutyTurns.id,
      personId: dutyTurns.personId,
      kind: dutyTurns.kind,
      from: dutyTurns.from,
      until: dutyTurns.until,
      setBy: dutyTurns.setBy,
    })
    .from(dutyTurns)
    .where(and(isNull(dutyTurns.takenBackAt), lte(dutyTurns.from, until), gt(dutyTurns.until, from)))
    .orderBy(asc(dutyTurns.from), asc(dutyTurns.id))
  return { held, turns }
}
