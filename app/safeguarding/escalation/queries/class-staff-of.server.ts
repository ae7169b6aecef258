import { and, asc, eq, isNotNull } from 'drizzle-orm'
import type { AnyAction, Grant } from '#app/access/grant.server.ts'
import { isHeld } from '#app/access/on-roll.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { alertEvidence } from '#db/schema/safeguarding/alerts.ts'
import { children, classStaff } from '#db/schema/school/children.ts'
import { people } from '#db/schema/school/people.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { AvailableStaff } from '#app/school/duty/plan.ts'
import type { Reader } from '#db/tenants/tenants.server.ts'

export type Asking = Pick<Reader, 'select' | 'selectDistinct' | 'vault'>
export type AlertOrWorry = { readonly alertId: string } | { readonly worryId: string }

export const person = { id: people.id, knownAs: people.knownAs, email: people.email }
const canSignIn = and(eq(people.status, 'active'), isNotNull(people.passwordHash))

/** The grown-ups who care for a child's class at a moment. */
export function classStaffOf(tx: Asking, grant: Grant<AnyAction>, childId: string): Promise<AvailableStaff[]> {
  return tx
    .selectDistinct(person)
    .from(people)
    .innerJoin(classStaff, eq(classStaff.personId, people.id))
    .innerJoin(children, eq(children.classId, classStaff.classId))
    .where(and(eq(children.id, childId), inScope(grant, children.id), canSignIn, isHeld(classStaff, grant.at)))
    .orderBy(asc(people.knownAs))
}

/** Whom a child asked for, in a worry or in the worries behind an alert. */
export function askedFor(tx: Asking, record: AlertOrWorry): Promise<AvailableStaff[]> {
  return tx
    .selectDistinct(person)
    .from(people)
    .innerJoin(worries, eq(worries.chosenPersonId, people.id))
    .leftJoin(alertEvidence, eq(alertEvidence.worryId, worries.id))
    .where(
      and('worryId' in record ? eq(worries.id, record.worryId) : eq(alertEvidence.alertId, record.alertId), canSignIn),
    )
    .orderBy(asc(people.knownAs))
}
