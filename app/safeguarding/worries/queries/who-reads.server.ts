import { and, asc, eq, isNotNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { isHeld } from '#app/access/on-roll.server.ts'
import { classInScope } from '#app/access/scope.server.ts'
import { classStaff } from '#db/schema/school/children.ts'
import { people, roleGrants } from '#db/schema/school/people.ts'

/** The grown-ups who see how this child feels, as children know them: those of the class, then the safeguarding lead. */
export async function whoReads(grant: Grant<'check-in.do'>): Promise<string[]> {
  const { at } = grant
  const canSignIn = and(eq(people.status, 'active'), isNotNull(people.passwordHash))
  const ofClass = await grant.read
    .select({ knownAs: people.knownAs })
    .from(people)
    .innerJoin(classStaff, eq(classStaff.personId, people.id))
    .where(and(canSignIn, classInScope(grant, classStaff.classId), isHeld(classStaff, at)))
    .orderBy(asc(classStaff.from), asc(people.knownAs))
  const leads = await grant.read
    .select({ knownAs: people.knownAs })
    .from(people)
    .innerJoin(roleGrants, eq(roleGrants.personId, people.id))
    .where(and(canSignIn, eq(roleGrants.role, 'lead'), isHeld(roleGrants, at)))
    .orderBy(asc(people.knownAs))
  return [...new Set([...ofClass, ...leads].map(({ knownAs }) => knownAs))]
}
