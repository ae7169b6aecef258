import { and, asc, eq, gt, isNull, lte, or } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { alertEvidence } from '#db/schema/alerts.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { isOpen } from '#app/calendar/rules.ts'
import { hasTurn, type There } from '#app/duty/plan.ts'
import { dutyPlan } from '#app/duty/queries/duty-plan.server.ts'
import { children, classStaff } from '#db/schema/children.ts'
import { people } from '#db/schema/people.ts'
import { worries } from '#db/schema/worries.ts'
import type { Writer } from '#db/tenants.server.ts'
import type { Standing } from '../circles.ts'
import { standings, type ByRole } from '../standings.ts'

type Asking = Pick<Writer, 'select' | 'selectDistinct'>

const person = { id: people.id, knownAs: people.knownAs, email: people.email }
const isHeld = (from: SQLiteColumn, until: SQLiteColumn, at: Date) =>
  and(lte(from, at), or(isNull(until), gt(until, at)))

/**
 * The grown-ups on duty at a moment: those who hold a role and are not away, not suspended and not gone. Carers are never
 * among them. Of the deputies those whose turn it is come first, where it is anybody's.
 */
export async function onDuty(tx: Asking, at: Date): Promise<ByRole> {
  return standings(await dutyPlan(tx, { from: at, until: at }), at)
}

/** Everybody who may have to be told of an alert: those on duty, those who care for the child's class, and whom the child asked for. */
export async function whoIsThere(
  tx: Asking,
  grant: Grant<'alert.escalate'>,
  { id, childId }: { readonly id: string; readonly childId: string },
): Promise<Readonly<Record<Standing, readonly There[]>>> {
  const { at, read } = grant
  const plan = await dutyPlan(tx, { from: at, until: at })
  const there = standings(plan, at)
  const isSchoolOpen = isOpen(await schoolCalendar(read), at)
  const ofClass = await tx
    .selectDistinct(person)
    .from(people)
    .innerJoin(classStaff, eq(classStaff.personId, people.id))
    .innerJoin(children, eq(children.classId, classStaff.classId))
    .where(
      and(
        eq(children.id, childId),
        inScope(grant, children.id),
        eq(people.status, 'active'),
        isHeld(classStaff.from, classStaff.until, at),
      ),
    )
    .orderBy(asc(people.knownAs))
  const chosen = await tx
    .selectDistinct(person)
    .from(people)
    .innerJoin(worries, eq(worries.chosenPersonId, people.id))
    .innerJoin(alertEvidence, eq(alertEvidence.worryId, worries.id))
    .where(and(eq(alertEvidence.alertId, id), eq(people.status, 'active')))
    .orderBy(asc(people.knownAs))
  return {
    ...there,
    'on call': isSchoolOpen ? [] : there['on call'],
    class: ofClass.filter((who) => !hasTurn(plan, 'away', { id: who.id, at })),
    chosen,
  }
}
