import { and, desc, eq, gte, inArray, max, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { serious } from '#app/people/serious.ts'
import { alertEvents, alertEvidence, alerts } from '#db/schema/alerts.ts'
import { people } from '#db/schema/people.ts'
import type { Reader } from '#db/tenants.server.ts'

const wentTo = alias(people, 'went_to')

/** Of an alert of the question this is part of: the grown-up who said last that they are with the child, since the last cause. */
export function withTheChild(read: Pick<Reader, 'select'>) {
  const lastCause = read
    .select({ at: max(alertEvidence.at) })
    .from(alertEvidence)
    .where(and(eq(alertEvidence.alertId, alerts.id), inArray(alertEvidence.severity, serious)))
  const went = read
    .select({ knownAs: wentTo.knownAs })
    .from(alertEvents)
    .innerJoin(wentTo, eq(wentTo.id, alertEvents.personId))
    .where(
      and(
        eq(alertEvents.alertId, alerts.id),
        eq(alertEvents.kind, 'checked_on'),
        gte(alertEvents.at, sql`(${lastCause})`),
      ),
    )
    .orderBy(desc(alertEvents.at))
    .limit(1)
  return sql<string | null>`(${went})`
}
