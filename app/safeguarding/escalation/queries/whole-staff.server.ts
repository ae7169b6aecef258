import { and, asc, eq, gt, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import { isHeld } from '#app/access/on-roll.server.ts'
import { preparedQuery } from '#db/prepared/query.ts'
import { dutyTurns } from '#db/schema/school/duty.ts'
import { people, roleGrants } from '#db/schema/school/people.ts'
import type { Reader } from '#db/tenants/tenants.server.ts'
import type { SchoolStaff } from '../ladder.ts'

/** What is the same of the grown-ups of a school whichever child it is about. */
export type WholeStaff = readonly Omit<SchoolStaff, 'isOfClass'>[]

const now = sql.placeholder('at')

const rolesHeld = preparedQuery((read) =>
  read
    .select({
      id: people.id,
      name: people.name,
      knownAs: people.knownAs,
      email: people.email,
      status: people.status,
      hasPassword: isNotNull(people.passwordHash),
      role: roleGrants.role,
    })
    .from(people)
    .innerJoin(roleGrants, eq(roleGrants.personId, people.id))
    .where(and(ne(people.status, 'left'), ne(roleGrants.role, 'carer'), isHeld(roleGrants, now)))
    .orderBy(asc(people.knownAs), asc(roleGrants.from))
    .prepare(),
)

const turnsAway = preparedQuery((read) =>
  read
    .select({ personId: dutyTurns.personId, from: dutyTurns.from, until: dutyTurns.until, setBy: dutyTurns.setBy })
    .from(dutyTurns)
    .where(and(eq(dutyTurns.kind, 'away'), isNull(dutyTurns.takenBackAt), gt(dutyTurns.until, now)))
    .prepare(),
)

/** The grown-ups of the whole school, to be asked for once where several records are seen to at a time. */
export async function wholeStaff(tx: Pick<Reader, 'select'>, at: Date): Promise<WholeStaff> {
  const held = await rolesHeld(tx, { at: at.getTime() })
  const away = await turnsAway(tx, { at: at.getTime() })
  const staff = new Map<string, WholeStaff[number]>()
  for (const { id, name, knownAs, email, status, hasPassword, role } of held) {
    staff.set(id, {
      ...{ id, name, knownAs, email },
      roles: [...(staff.get(id)?.roles ?? []), role],
      canSignIn: status === 'active' && Boolean(hasPassword),
      away: away.filter(({ personId }) => personId === id),
    })
  }
  return [...staff.values()]
}
