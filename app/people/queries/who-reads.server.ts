import { and, asc, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { classInScope } from '#app/access/scope.server.ts'
import { classStaff } from '#db/schema/children.ts'
import { people, roleGrants } from '#db/schema/people.ts'
import type { Audience } from '#db/schema/worries.ts'
import { keptFromOf } from './kept-from-of.server.ts'

type Told = { readonly worryId: string; readonly audience: Audience }

/**
 * The grown-ups who read what this child tells, as children know them: those of the class, then the safeguarding lead. A
 * worry that speaks of one of them is read by the others, and one that is the head's by the head.
 */
export async function whoReads(grant: Grant<'check-in.do'>, told: Told | null): Promise<string[]> {
  const { at } = grant
  const isActive = eq(people.status, 'active')
  const ofClass = await grant.read
    .select({ id: people.id, knownAs: people.knownAs })
    .from(people)
    .innerJoin(classStaff, eq(classStaff.personId, people.id))
    .where(
      and(
        isActive,
        classInScope(grant, classStaff.classId),
        lte(classStaff.from, at),
        or(isNull(classStaff.until), gt(classStaff.until, at)),
      ),
    )
    .orderBy(asc(classStaff.from), asc(people.knownAs))
  const leads = await grant.read
    .select({ id: people.id, knownAs: people.knownAs })
    .from(people)
    .innerJoin(roleGrants, eq(roleGrants.personId, people.id))
    .where(
      and(
        isActive,
        inArray(roleGrants.role, told?.audience === 'head' ? ['head'] : ['lead']),
        lte(roleGrants.from, at),
        or(isNull(roleGrants.until), gt(roleGrants.until, at)),
      ),
    )
    .orderBy(asc(people.knownAs))
  const kept = told ? await keptFromOf(grant.read, told) : []
  const all = told?.audience === 'head' ? leads : [...ofClass, ...leads]
  return [...new Set(all.filter(({ id }) => !kept.includes(id)).map(({ knownAs }) => knownAs))]
}
