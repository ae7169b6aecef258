import { asc, eq } from 'drizzle-orm'
import type { GrantOn } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { momentWords } from '#app/calendar/words.ts'
import { alertEvents, alerts } from '#db/schema/alerts.ts'
import { people } from '#db/schema/people.ts'

export type AlertEvent = Awaited<ReturnType<typeof alertHistory>>[number]

/** What happened to an alert, by whom and when, in order. Only for an alert already found in reach. */
export async function alertHistory(grant: GrantOn<'alert' | 'allegation'>, { id }: { readonly id: string }) {
  const calendar = await schoolCalendar(grant.read)
  const rows = await grant.read
    .select({
      id: alertEvents.id,
      kind: alertEvents.kind,
      at: alertEvents.at,
      who: people.knownAs,
      reason: alertEvents.reason,
      written: alertEvents.written,
      childId: alerts.childId,
    })
    .from(alertEvents)
    .innerJoin(alerts, eq(alerts.id, alertEvents.alertId))
    .leftJoin(people, eq(people.id, alertEvents.personId))
    .where(eq(alertEvents.alertId, id))
    .orderBy(asc(alertEvents.at), asc(alertEvents.id))
  return Promise.all(
    rows.map(async ({ id: rowId, kind, at, who, reason, written, childId }) => {
      const place = { table: 'alert_events', column: 'written', rowId }
      const note = written ? await grant.vault.open(grant.read, childId, { ...place, box: written }) : reason
      return { id: rowId, kind, who, note, at: at.toISOString(), when: momentWords(calendar, grant.at, at) }
    }),
  )
}
