import { and, desc, eq, exists, gte, inArray, max, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { notAccusedNow } from '#app/access/allegation-scope.server.ts'
import { isHeld } from '#app/access/on-roll.server.ts'
import type { Reaching } from '#app/access/records.server.ts'
import { alertEvents, alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'
import { classStaff, children } from '#db/schema/school/children.ts'
import { people } from '#db/schema/school/people.ts'
import type { Reader } from '#db/tenants/tenants.server.ts'
import { serious } from '../serious.ts'

type Asking = Pick<Reader, 'select'>
/** That a grown-up said they are with the child, and who: joined by `lastWent`. */
export const went = alias(alertEvents, 'went')
export const wentTo = alias(people, 'went_to')

/** Of an alert of the question this is part of: when something serious was last found. */
function lastCause(read: Asking) {
  return read
    .select({ at: max(alertEvidence.at) })
    .from(alertEvidence)
    .where(and(eq(alertEvidence.alertId, alerts.id), inArray(alertEvidence.severity, serious)))
}

/** Limits a question about events to those in which a grown-up said, since the last cause of its alert, that they are with the child. */
function isCheckedOn(read: Asking) {
  return and(
    eq(alertEvents.alertId, alerts.id),
    eq(alertEvents.kind, 'checked_on'),
    gte(alertEvents.at, sql`(${lastCause(read)})`),
  )
}

/** The same of one grown-up: what they have said already. */
export function checkedOnBy(read: Asking, personId: string) {
  return read
    .select({ id: alertEvents.id })
    .from(alertEvents)
    .where(and(isCheckedOn(read), eq(alertEvents.personId, personId)))
}

/** Of an alert of the question this is part of: what the grown-up said who went to the child last, since the last cause. */
export function lastWent(read: Asking) {
  const last = read
    .select({ id: alertEvents.id })
    .from(alertEvents)
    .where(isCheckedOn(read))
    .orderBy(desc(alertEvents.at))
    .limit(1)
  return eq(went.id, sql`(${last})`)
}

/** Of an alert and its child of the question this is part of: since when grown-ups of the class are asked to go to the child, null where there is nobody to ask or the child accuses whoever looks, and who went last. */
export function askedToGo(grant: Reaching) {
  const { read, at } = grant
  const staff = read
    .select({ id: classStaff.personId })
    .from(classStaff)
    .where(and(eq(classStaff.classId, children.classId), isHeld(classStaff, at)))
  const isAsked = and(inArray(alerts.severity, serious), exists(staff), notAccusedNow(grant, children.id))
  return {
    causedAt: sql<number | null>`case when ${isAsked} then (${lastCause(read)}) end`,
    wentBy: sql<string | null>`${wentTo.knownAs}`,
    wentAt: sql<number | null>`${went.at}`,
  }
}
