import { and, eq, inArray, max, or, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { GrantOn } from '#app/access/grant.server.ts'
import { worryInReach } from '#app/access/scope.server.ts'
import { alertEvidence } from '#db/schema/safeguarding/alerts.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'

const first = alias(worries, 'first')

/** Limits a query to the worries behind an alert: those its reasons came from, and what was told in the same check-in since. */
export function isBehind(read: Pick<Writer, 'select'>, alertId: string): SQL | undefined {
  const told = read.select({ id: alertEvidence.worryId }).from(alertEvidence).where(eq(alertEvidence.alertId, alertId))
  const inOneCheckIn = read.select({ id: first.checkInId }).from(first).where(inArray(first.id, told))
  return or(inArray(worries.id, told), inArray(worries.checkInId, inOneCheckIn))
}

/** Which telling of a worry it is: it changes whenever the child adds to it. */
export const telling = sql<string>`coalesce(${worries.addedId}, ${worries.id})`

/** The newest that has come in of an alert, as far as this person may see it: a reason, or what a child told. */
export async function newestBehind(
  read: Pick<Writer, 'select'>,
  grant: GrantOn<'alert' | 'allegation'>,
  alertId: string,
): Promise<string> {
  const [evidence] = await read
    .select({ id: max(alertEvidence.id) })
    .from(alertEvidence)
    .where(eq(alertEvidence.alertId, alertId))
  const [told] = await read
    .select({ id: sql<string | null>`max(${telling})` })
    .from(worries)
    .where(and(isBehind(read, alertId), worryInReach(grant)))
  return [evidence?.id ?? '', told?.id ?? ''].toSorted().at(-1) ?? ''
}
