import { and, asc, eq, gt, isNull, lte, or } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { alertEvidence } from '#db/schema/alerts.ts'
import { children, classStaff } from '#db/schema/children.ts'
import { people, roleGrants } from '#db/schema/people.ts'
import { worries } from '#db/schema/worries.ts'
import type { Writer } from '#db/tenants.server.ts'
import type { Standing } from '../circles.ts'

export type There = { readonly id: string; readonly knownAs: string; readonly email: string }
type Asking = Pick<Writer, 'select' | 'selectDistinct'>
type Roles = Exclude<Standing, 'class' | 'chosen'>

const person = { id: people.id, knownAs: people.knownAs, email: people.email }
const isHeld = (from: SQLiteColumn, until: SQLiteColumn, at: Date) =>
  and(lte(from, at), or(isNull(until), gt(until, at)))

/** The grown-ups on duty at a moment: those who hold a role and are neither suspended nor gone. Carers are never among them. */
export async function onDuty(tx: Asking, at: Date): Promise<Readonly<Record<Roles, readonly There[]>>> {
  const held = await tx
    .selectDistinct({ who: person, role: roleGrants.role })
    .from(people)
    .innerJoin(roleGrants, eq(roleGrants.personId, people.id))
    .where(and(eq(people.status, 'active'), isHeld(roleGrants.from, roleGrants.until, at)))
    .orderBy(asc(people.knownAs))
  const withRole = (wanted: Roles) => held.filter(({ role }) => role === wanted).map(({ who }) => who)
  return {
    lead: withRole('lead'),
    deputy: withRole('deputy'),
    head: withRole('head'),
    office: withRole('office'),
    practitioner: withRole('practitioner'),
  }
}

/** Everybody who may have to be told of an alert: those on duty, those who care for the child's class, and whom the child asked for. */
export async function whoIsThere(
  tx: Asking,
  grant: Grant<'alert.escalate'>,
  { id, childId }: { readonly id: string; readonly childId: string },
): Promise<Readonly<Record<Standing, readonly There[]>>> {
  const { at } = grant
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
  return { ...(await onDuty(tx, at)), class: ofClass, chosen }
}
