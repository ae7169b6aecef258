import { and, asc, gt, isNull, ne } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import type { ExcludingRecord } from '#app/safeguarding/exclusions/queries/excluding-record.server.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'

type Waiting = { readonly id: string; readonly record: ExcludingRecord }
type Page = { readonly after: string; readonly most: number }

/** The next worries that nobody of the school has read, alerts nobody has resolved and concerns nobody has closed, in the order of their ids. */
export async function nextWaiting(
  tx: Writer,
  grant: Grant<'readers.settle'>,
  { after, most }: Page,
): Promise<Waiting[]> {
  const ofWorries = await tx
    .select({ id: worries.id })
    .from(worries)
    .where(and(isNull(worries.readBy), gt(worries.id, after), inScope(grant, worries.childId)))
    .orderBy(asc(worries.id))
    .limit(most)
  const ofAlerts = await tx
    .select({ id: alerts.id })
    .from(alerts)
    .where(and(ne(alerts.state, 'resolved'), gt(alerts.id, after), inScope(grant, alerts.childId)))
    .orderBy(asc(alerts.id))
    .limit(most)
  const ofConcerns = await tx
    .select({ id: concerns.id })
    .from(concerns)
    .where(and(ne(concerns.state, 'closed'), gt(concerns.id, after), inScope(grant, concerns.childId)))
    .orderBy(asc(concerns.id))
    .limit(most)
  const all = [
    ...ofWorries.map(({ id }) => ({ id, record: { worryId: id } })),
    ...ofAlerts.map(({ id }) => ({ id, record: { alertId: id } })),
    ...ofConcerns.map(({ id }) => ({ id, record: { concernId: id } })),
  ]
  return all.toSorted((one, other) => (one.id < other.id ? -1 : 1)).slice(0, most)
}
