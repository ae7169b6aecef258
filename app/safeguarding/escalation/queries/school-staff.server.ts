import { and, eq, sql } from 'drizzle-orm'
import { isHeld, onRoll } from '#app/access/on-roll.server.ts'
import { todayAtSchool } from '#app/access/today-at-school.server.ts'
import { preparedQuery } from '#db/prepared/query.ts'
import { children, classStaff } from '#db/schema/school/children.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import type { SchoolStaff } from '../ladder.ts'
import type { StaffMember } from '#app/language/staff-in-words.ts'
import { apartFromChildren, firstNameOf } from '#app/language/staff-names.ts'
import { wholeStaff, type WholeStaff } from './whole-staff.server.ts'

/** The moment, and the grown-ups of the whole school where they have been asked for already. */
export type StaffNow = { readonly at: Date; readonly whole?: WholeStaff | undefined }

type Asking = Pick<Writer, 'select'>
type About = StaffNow & { readonly childId: string | null }

const classStaffOf = preparedQuery((read) =>
  read
    .select({ id: classStaff.personId })
    .from(classStaff)
    .innerJoin(children, eq(children.classId, classStaff.classId))
    .where(and(eq(children.id, sql.placeholder('childId')), isHeld(classStaff, sql.placeholder('at'))))
    .prepare(),
)

/**
 * The grown-ups of the school: which of them care for the class of this child, where there is one, and which of them can
 * sign in or are away. Carers are not among them.
 */
export async function schoolStaff(tx: Asking, { childId, at, whole }: About): Promise<SchoolStaff[]> {
  const staff = whole ?? (await wholeStaff(tx, at))
  const ofClass = childId === null ? [] : await classStaffOf(tx, { childId, at: at.getTime() })
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
