import { and, desc, eq } from 'drizzle-orm'
import type { GrantOn } from '#app/access/grant.server.ts'
import { alertInReach } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentWords } from '#app/school-time/words.ts'
import { alerts, isUnresolved } from '#db/schema/safeguarding/alerts.ts'
import { people } from '#db/schema/school/people.ts'
import { gravestFirst } from '#app/safeguarding/screening/findings.ts'
import { reasonsTogether } from '../reasons.ts'
import { grouped } from '#app/language/grouped.ts'
import { reasonsForList } from './reasons-for-list.server.ts'

const most = 50

export type ChildAlert = Awaited<ReturnType<typeof alertsOfChild>>[number]

/** The alerts about one child that this person may open, resolved ones too, the newest first. */
export async function alertsOfChild(
  grant: GrantOn<'child' | 'alert' | 'allegation'>,
  childId: string,
  { which = 'all' }: { readonly which?: 'all' | 'open' } = {},
) {
  const calendar = await schoolCalendar(grant.read)
  const rows = await grant.read
    .select({
      id: alerts.id,
      severity: alerts.severity,
      type: alerts.type,
      state: alerts.state,
      raisedAt: alerts.raisedAt,
      owner: people.knownAs,
      outcome: alerts.outcome,
    })
    .from(alerts)
    .leftJoin(people, eq(people.id, alerts.acknowledgedBy))
    .where(and(eq(alerts.childId, childId), which === 'open' ? isUnresolved : undefined, alertInReach(grant)))
    .orderBy(desc(alerts.raisedAt), desc(alerts.id))
    .limit(most)
  return rows.map(({ raisedAt, ...alert }) => ({ ...alert, raised: momentWords(calendar, grant.at, raisedAt) }))
}

export type AlertBeside = Awaited<ReturnType<typeof alertsBeside>>[number]

/** What else is open about the child of an alert and may be opened by whoever reads that, the most serious first. That it is shown is on the record. */
export async function alertsBeside(
  grant: GrantOn<'alert' | 'allegation'>,
  { id, childId }: { readonly id: string; readonly childId: string },
) {
  const open = await alertsOfChild(grant, childId, { which: 'open' })
  const others = open.filter((alert) => alert.id !== id)
  await grant.recordList('beside an alert', { alert: others })
  const ids = others.map((alert) => alert.id)
  const reasons = grouped((await reasonsForList(grant, ids)).map((found) => [found.alertId, found] as const))
  return others
    .toSorted(gravestFirst)
    .map((alert) => ({ ...alert, reasons: reasonsTogether(reasons.get(alert.id) ?? []) }))
}
