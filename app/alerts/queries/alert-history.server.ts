import { asc, eq } from 'drizzle-orm'
import type { GrantOn } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { momentWords } from '#app/calendar/words.ts'
import { alertEvents } from '#db/schema/alerts.ts'
import { people } from '#db/schema/people.ts'

export type AlertEvent = Awaited<ReturnType<typeof alertHistory>>[number]

/** What happened to an alert, by whom and when, in order. Only for an alert already found in reach. */
export async function alertHistory(grant: GrantOn<'alert'>, { id }: { readonly id: string }) {
  const calendar = await schoolCalendar(grant.read)
  const rows = await grant.read
    .select({
      id: alertEvents.id,
      kind: alertEvents.kind,
      at: alertEvents.at,
      who: people.knownAs,
      note: alertEvents.note,
    })
    .from(alertEvents)
    .leftJoin(people, eq(people.id, alertEvents.personId))
    .where(eq(alertEvents.alertId, id))
    .orderBy(asc(alertEvents.at), asc(alertEvents.id))
  return rows.map(({ at, ...event }) => ({
    ...event,
    at: at.toISOString(),
    when: momentWords(calendar, grant.at, at),
  }))
}
