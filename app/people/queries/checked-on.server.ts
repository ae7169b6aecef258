import { and, desc, eq, gte, inArray, max, sql, type Placeholder } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { alertEvents, alertEvidence, alerts } from '#db/schema/alerts.ts'
import { people } from '#db/schema/people.ts'
import type { Reader } from '#db/tenants.server.ts'
import { serious } from '../serious.ts'

type Asking = Pick<Reader, 'select'>
const wentTo = alias(people, 'went_to')

/** Of an alert of the question this is part of: when something serious was last found. */
export function lastCause(read: Asking) {
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
export function checkedOnBy(read: Asking, personId: string | Placeholder) {
  return read
    .select({ id: alertEvents.id })
    .from(alertEvents)
    .where(and(isCheckedOn(read), eq(alertEvents.personId, personId)))
}

/** Of an alert of the question this is part of: the grown-up who said last that they are with the child, since the last cause. */
export function withTheChild(read: Asking) {
  const went = read
    .select({ knownAs: wentTo.knownAs })
    .from(alertEvents)
    .innerJoin(wentTo, eq(wentTo.id, alertEvents.personId))
    .where(isCheckedOn(read))
    .orderBy(desc(alertEvents.at))
    .limit(1)
  return sql<string | null>`(${went})`
}
