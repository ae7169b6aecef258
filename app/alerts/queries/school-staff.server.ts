import { and, asc, eq, gt, isNotNull, isNull, ne } from 'drizzle-orm'
import { isHeld, onRoll } from '#app/access/on-roll.server.ts'
import { todayAtSchool } from '#app/access/today-at-school.server.ts'
import { children, classStaff } from '#db/schema/children.ts'
import { dutyTurns } from '#db/schema/duty.ts'
import { people, roleGrants } from '#db/schema/people.ts'
import type { Writer } from '#db/tenants.server.ts'
import type { SchoolStaff } from '../ladder.ts'
import { firstNameOf, namesShared } from '../words/staff-names.ts'

/**
 * The grown-ups of the school, as a child may name them and whether a child goes by the same name, which of them care for
 * the class of this child, where there is one, and which of them can sign in or are away. Carers are not among them.
 */
export async function schoolStaff(
  tx: Pick<Writer, 'select'>,
  { childId, at }: { readonly childId: string | null; readonly at: Date },
): Promise<SchoolStaff[]> {
  const held = await tx
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
    .where(and(ne(people.status, 'left'), ne(roleGrants.role, 'carer'), isHeld(roleGrants, at)))
    .orderBy(asc(people.knownAs), asc(roleGrants.from))
  const ofClass = await tx
    .select({ id: classStaff.personId })
    .from(classStaff)
    .innerJoin(children, eq(children.classId, classStaff.classId))
    .where(and(eq(children.id, childId ?? ''), isHeld(classStaff, at)))
  const away = await tx
    .select({ personId: dutyTurns.personId, from: dutyTurns.from, until: dutyTurns.until, setBy: dutyTurns.setBy })
    .from(dutyTurns)
    .where(and(eq(dutyTurns.kind, 'away'), isNull(dutyTurns.takenBackAt), gt(dutyTurns.until, at)))
  const today = await todayAtSchool({ read: tx, at })
  const called = await tx
    .select({ firstName: children.firstName })
    .from(children)
    .where(onRoll(today))
    .groupBy(children.firstName)
  const ofChildren = new Set(called.map(({ firstName }) => firstNameOf(firstName)))
  const staff = new Map<string, SchoolStaff>()
  for (const { id, name, knownAs, email, status, hasPassword, role } of held) {
    staff.set(id, {
      ...{ id, name, knownAs, email },
      sharedNames: namesShared({ id, name, knownAs }, ofChildren),
      roles: [...(staff.get(id)?.roles ?? []), role],
      isOfClass: ofClass.some((one) => one.id === id),
      canSignIn: status === 'active' && Boolean(hasPassword),
      away: away.filter(({ personId }) => personId === id),
    })
  }
  return [...staff.values()]
}
