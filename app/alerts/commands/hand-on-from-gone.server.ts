import { and, eq, inArray } from 'drizzle-orm'
import { inScope } from '#app/access/scope.server.ts'
import type { SchoolCalendar } from '#app/calendar/rules.ts'
import { alerts } from '#db/schema/alerts.ts'
import { people } from '#db/schema/people.ts'
import type { Writer } from '#db/tenants.server.ts'
import type { Settling } from '../handing-on.ts'
import { handOnAlert } from './hand-on-alert.server.ts'
import type { Settled } from './settle-readers.server.ts'

type Settles = { readonly settled: Settled; readonly calendar: SchoolCalendar }

/** An alert that somebody took who can sign in no longer waits as if it were new: nobody else would go on with it. Says whether it was of that kind. */
export async function handOnFromGone(tx: Writer, grant: Settling, { settled, calendar }: Settles): Promise<boolean> {
  const { record, staff } = settled
  if (!('alertId' in record)) return false
  const { alertId } = record
  const isTaken = inArray(alerts.state, ['acknowledged', 'in_progress'])
  const [owner] = await tx
    .select({ id: people.id, knownAs: people.knownAs })
    .from(alerts)
    .innerJoin(people, eq(people.id, alerts.acknowledgedBy))
    .where(and(eq(alerts.id, alertId), isTaken, inScope(grant, alerts.childId)))
  if (!owner || staff.some(({ id, canSignIn }) => id === owner.id && canSignIn)) return false
  const because = {
    ...{ rule: 'GN-1', category: 'whoever had it is gone', facts: ['whoever had it is gone'] },
    reason: `${owner.knownAs} had picked this up and can no longer sign in. It is now yours to deal with.`,
  }
  await handOnAlert(tx, grant, { alertId, calendar, because })
  return true
}
