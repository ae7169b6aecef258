import { asc, eq } from 'drizzle-orm'
import type { GrantOn } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentWords } from '#app/school-time/words.ts'
import { alertEvents } from '#db/schema/safeguarding/alerts.ts'
import { people } from '#db/schema/school/people.ts'
import { theGovernor } from '#app/school/staff/the-governor.ts'
import { reportDamageInAlert } from '../commands/report-damage.server.ts'
import { cannotBeOpened } from '../damaged.ts'

type Of = { readonly id: string; readonly childId: string }
export type AlertEvent = Awaited<ReturnType<typeof alertHistory>>[number]

/** What happened to an alert, by whom and when, in order. Only for an alert already found in reach. What cannot be opened says so, and is reported once. */
export async function alertHistory(grant: GrantOn<'alert' | 'allegation'>, { id, childId }: Of) {
  const calendar = await schoolCalendar(grant.read)
  const rows = await grant.read
    .select({
      id: alertEvents.id,
      kind: alertEvents.kind,
      at: alertEvents.at,
      who: people.knownAs,
      written: alertEvents.written,
    })
    .from(alertEvents)
    .leftJoin(people, eq(people.id, alertEvents.personId))
    .where(eq(alertEvents.alertId, id))
    .orderBy(asc(alertEvents.at), asc(alertEvents.id))
  const place = { table: 'alert_events', column: 'written' }
  const boxes = rows.flatMap(({ id: rowId, written: box }) => (box ? [{ ...place, rowId, childId, box }] : []))
  const opened = await grant.read.vault.openEach(grant.read, boxes)
  const damaged = boxes.filter((_, at) => opened[at] === null)
  await reportDamageInAlert(
    grant,
    { id, childId },
    damaged.map(({ rowId }) => rowId),
  )
  const notes = new Map(boxes.map(({ rowId }, at) => [rowId, opened[at] ?? cannotBeOpened]))
  return rows.map(({ id: rowId, kind, at, who }) => {
    const when = momentWords(calendar, grant.at, at)
    return {
      id: rowId,
      kind,
      who: who ?? (kind === 'acknowledged' ? theGovernor : null),
      note: notes.get(rowId) ?? null,
      at: at.toISOString(),
      when,
    }
  })
}
