import { and, asc, eq, gt, isNotNull, isNull, ne } from 'drizzle-orm'
import { isHeld, onRoll } from '#app/access/on-roll.server.ts'
import { todayAtSchool } from '#app/access/today-at-school.server.ts'
import { children, classStaff } from '#db/schema/children.ts'
import { dutyTurns } from '#db/schema/duty.ts'
import { people, roleGrants } from '#db/schema/people.ts'
import type { Writer } from '#db/tenants.server.ts'
import type { SchoolStaff } from '../ladder.ts'
import type { StaffMember } from '../words/staff-in-words.ts'
import { firstNameOf, apartFromChildren } from '../words/staff-names.ts'

/** What is the same of the grown-ups of a school whichever child it is about. */
export type WholeStaff = readonly Omit<SchoolStaff, 'isOfClass'>[]

/** The moment, and the grown-ups of the whole school where they have been asked for already. */
export type StaffNow = { readonly at: Date; readonly whole?: WholeStaff | undefined }

type Asking = Pick<Writer, 'select'>
type About = StaffNow & { readonly childId: string | null }

/**
 * The grown-ups of the school: which of them care for the class of this child, where there is one, and which of them can
 * sign in or are away. Carers are not among them.
 */
export async function schoolStaff(tx: Asking, { childId, at, whole }: About): Promise<SchoolStaff[]> {
  const staff = whole ?? (await wholeStaff(tx, at))
  const ofClass = await tx
    .select({ id: classStaff.personId })
    .from(classStaff)
    .innerJoin(children, eq(children.classId, classStaff.classId))
    .where(and(eq(children.id, childId ?? ''), isHeld(classStaff, at)))
  return staff.map((one) => ({ ...one, isOfClass: ofClass.some(({ id }) => id === one.id) }))
}

/** The same told apart from the children, to be looked for in words: the first names of all children are asked for only then. */
export async function staffInWords(tx: Asking, about: About): Promise<(SchoolStaff & StaffMember)[]> {
  return apartFromChildren(await schoolStaff(tx, about), await namesOfChildren(tx, about.at))
}

/** The first names that the children of the school go by. */
export async function namesOfChildren(tx: Asking, at: Date): Promise<ReadonlySet<string>> {
  const today = await todayAtSchool({ read: tx, at })
  const called = await tx
    .select({ firstName: children.firstName })
    .from(children)
    .where(onRoll(today))
    .groupBy(children.firstName)
  return new Set(called.map(({ firstName }) => firstNameOf(firstName)))
}

/** The grown-ups of the whole school, to be asked for once where several records are seen to at a time. */
export async function wholeStaff(tx: Asking, at: Date): Promise<WholeStaff> {
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
  const away = await tx
    .select({ personId: dutyTurns.personId, from: dutyTurns.from, until: dutyTurns.until, setBy: dutyTurns.setBy })
    .from(dutyTurns)
    .where(and(eq(dutyTurns.kind, 'away'), isNull(dutyTurns.takenBackAt), gt(dutyTurns.until, at)))
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
