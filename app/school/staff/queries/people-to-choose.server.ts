import { and, asc, eq, exists, inArray, isNotNull, ne, or, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { preparedQuestion } from '#app/access/prepared-question.server.ts'
import { isHeld } from '#app/access/on-roll.server.ts'
import { classInScope } from '#app/access/scope.server.ts'
import { policy } from '#app/access/policy.ts'
import { toldApart } from '#app/words/told-apart.ts'
import { classStaff } from '#db/schema/school/children.ts'
import { adultRoles, people, roleGrants } from '#db/schema/school/people.ts'

/** So many a child can look through. Whoever is beyond them is one of "anyone". */
const most = 12
const readers = adultRoles.filter((role) => role in policy['worry.read'])

const choosable = preparedQuestion((grant) => {
  const { read, at } = grant
  const ofClass = read
    .select({ id: classStaff.personId })
    .from(classStaff)
    .where(and(eq(classStaff.personId, people.id), classInScope(grant, classStaff.classId), isHeld(classStaff, at)))
  const isOfClass = sql<number>`${exists(ofClass)}`
  const isLead = sql<number>`max(${roleGrants.role} = 'lead')`
  const isUsual = and(
    isNotNull(people.passwordHash),
    inArray(roleGrants.role, readers),
    or(isOfClass, eq(roleGrants.role, 'lead')),
  )
  return read
    .select({ id: people.id, name: people.name, knownAs: people.knownAs, isOfClass, isLead })
    .from(people)
    .innerJoin(roleGrants, eq(roleGrants.personId, people.id))
    .where(
      and(
        eq(people.status, 'active'),
        ne(roleGrants.role, 'carer'),
        isHeld(roleGrants, at),
        or(people.canBeChosen, isUsual),
      ),
    )
    .groupBy(people.id)
    .orderBy(asc(people.knownAs))
    .prepare()
})

/**
 * The grown-ups a child may choose to talk to, as children know them: those of their own class first, then the safeguarding
 * lead, then the others the school named for it.
 */
export async function peopleToChoose(
  grant: Grant<'check-in.do' | 'talk.ask'>,
): Promise<{ id: string; knownAs: string }[]> {
  const staff = await choosable(grant, {})
  const placeOf = (one: (typeof staff)[number]) => (one.isOfClass === 1 ? 0 : one.isLead === 1 ? 1 : 2)
  const inOrder = staff.toSorted((one, other) => placeOf(one) - placeOf(other)).filter((_, place) => place < most)
  const labels = toldApart(inOrder, [({ knownAs }) => knownAs, ({ knownAs, name }) => `${knownAs} (${name})`])
  return inOrder.map(({ id, knownAs }, place) => ({ id, knownAs: labels[place] ?? knownAs }))
}
