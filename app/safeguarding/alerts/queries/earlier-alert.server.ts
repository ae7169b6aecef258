import { and, eq } from 'drizzle-orm'
import type { GrantOn } from '#app/access/grant.server.ts'
import { alertInReach } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { schoolDayOf } from '#app/school-time/rules.ts'
import { datedName } from '#app/school-time/words.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'

/** The alert of the same kind about the same child that came before this one, if there was one this person may open. */
export async function earlierAlert(
  grant: GrantOn<'alert' | 'allegation'>,
  { followsId }: { readonly followsId: string | null },
) {
  if (followsId === null) return null
  const calendar = await schoolCalendar(grant.read)
  const [earlier] = await grant.read
    .select({ id: alerts.id, raisedAt: alerts.raisedAt })
    .from(alerts)
    .where(and(eq(alerts.id, followsId), alertInReach(grant)))
  return earlier
    ? { id: earlier.id, raisedOn: datedName(schoolDayOf(calendar, grant.at), schoolDayOf(calendar, earlier.raisedAt)) }
    : null
}
