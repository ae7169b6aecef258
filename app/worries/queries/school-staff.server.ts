import { and, eq, ne } from 'drizzle-orm'
import { isHeld } from '#app/alerts/queries/who-is-near.server.ts'
import { children, classStaff } from '#db/schema/children.ts'
import { people, roleGrants } from '#db/schema/people.ts'
import type { Writer } from '#db/tenants.server.ts'
import type { SchoolStaff } from '../whose.ts'

/** The grown-ups of the school, as a child may name them, and which of them care for this child's class. Carers are not among them. */
export async function schoolStaff(
  tx: Pick<Writer, 'select'>,
  { childId, at }: { readonly childId: string; readonly at: Date },
): Promise<SchoolStaff[]> {
  const held = await tx
    .select({
      id: people.id,
      name: people.name,
      knownAs: people.knownAs,
      status: people.status,
      role: roleGrants.role,
    })
    .from(people)
    .innerJoin(roleGrants, eq(roleGrants.personId, people.id))
    .where(and(ne(people.status, 'left'), ne(roleGrants.role, 'carer'), isHeld(roleGrants.from, roleGrants.until, at)))
  const ofClass = await tx
    .select({ id: classStaff.personId })
    .from(classStaff)
    .innerJoin(children, eq(children.classId, classStaff.classId))
    .where(and(eq(children.id, childId), isHeld(classStaff.from, classStaff.until, at)))
  const staff = new Map<string, SchoolStaff>()
  for (const { id, name, knownAs, status, role } of held) {
    const roles = [...(staff.get(id)?.roles ?? []), role]
    const isOfClass = ofClass.some((one) => one.id === id)
    staff.set(id, { id, name, knownAs, roles, isOfClass, isHere: status === 'active' })
  }
  return [...staff.values()]
}
