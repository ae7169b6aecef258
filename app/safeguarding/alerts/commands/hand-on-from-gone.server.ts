import { and, eq, ne } from 'drizzle-orm'
import { inScope } from '#app/access/scope.server.ts'
import type { SchoolCalendar } from '#app/school-time/rules.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { people } from '#db/schema/school/people.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import type { SettlingGrant } from '#app/safeguarding/escalation/handing-on.ts'
import { stillOpens } from '#app/safeguarding/escalation/queries/still-opens.server.ts'
import { handOnAlert } from './hand-on-alert.server.ts'
import type { Settled } from '#app/safeguarding/escalation/commands/settle-readers.server.ts'

type Settles = { readonly settled: Settled; readonly calendar: SchoolCalendar }

/**
 * An alert that somebody has who can sign in no longer, or may open it no longer, waits as if it were new, with news in it
 * or without: nobody else would go on with it. Says whether it was of that kind.
 */
export async function handOnFromGone(
  tx: Writer,
  grant: SettlingGrant,
  { settled, calendar }: Settles,
): Promise<boolean> {
  const { record, thing, staff } = settled
  if (!('alertId' in record)) return false
  const { alertId } = record
  const [holder] = await tx
    .select({ id: people.id, knownAs: people.knownAs })
    .from(alerts)
    .innerJoin(people, eq(people.id, alerts.acknowledgedBy))
    .where(and(eq(alerts.id, alertId), ne(alerts.state, 'resolved'), inScope(grant, alerts.childId)))
  if (!holder) return false
  const owner = staff.find(({ id }) => id === holder.id)
  if (owner && (await stillOpens(tx, { alertId, thing, owner }))) return false
  const cannot = owner?.canSignIn ? 'open it' : 'sign in'
  const because = {
    ...{ rule: 'GN-1', category: 'whoever had it is gone', facts: ['whoever had it is gone'] },
    reason: `${holder.knownAs} had picked this up and can no longer ${cannot}. It is now yours to deal with.`,
  }
  await handOnAlert(tx, grant, { alertId, staff, calendar, because })
  return true
}
