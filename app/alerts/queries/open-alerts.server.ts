import { and, asc, desc, eq, max, ne, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { alertInReach } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { momentWords, newWords } from '#app/calendar/words.ts'
import { childName } from '#app/children/queries/child-name.server.ts'
import { rank } from '#db/columns.ts'
import { alertEvidence, alerts, severities } from '#db/schema/alerts.ts'
import { children, classes } from '#db/schema/children.ts'
import { people } from '#db/schema/people.ts'
import { reasonsOf } from './reasons-of.server.ts'
import { withTheChild } from '#app/people/queries/checked-on.server.ts'

const most = 200

export type OpenAlert = Awaited<ReturnType<typeof openAlerts>>[number]
type About = { readonly classId?: string; readonly childId?: string }

/** The alerts in reach that are not resolved, the most serious first, and of those the soonest due. */
export async function openAlerts(
  grant: Grant<'alert.read' | 'desk.read' | 'class.read' | 'child.read' | 'allegation.read'>,
  { classId, childId }: About = {},
) {
  const { read, at } = grant
  const calendar = await schoolCalendar(read)
  const gravest = read
    .select({ id: alertEvidence.id })
    .from(alertEvidence)
    .where(eq(alertEvidence.alertId, alerts.id))
    .orderBy(desc(rank(alertEvidence.severity, severities)), desc(alertEvidence.at))
    .limit(1)
  const latest = read
    .select({ at: max(alertEvidence.at) })
    .from(alertEvidence)
    .where(eq(alertEvidence.alertId, alerts.id))
  const rows = await read
    .select({
      id: alerts.id,
      childId: alerts.childId,
      child: childName,
      className: classes.name,
      severity: alerts.severity,
      type: alerts.type,
      state: alerts.state,
      dueAt: alerts.dueAt,
      owner: people.knownAs,
      ownerId: alerts.acknowledgedBy,
      latest: sql<number>`(${latest})`,
      gravest: sql<string | null>`(${gravest})`,
      /** Who has gone to the child since the latest came in. */
      isWith: withTheChild(read),
    })
    .from(alerts)
    .innerJoin(children, eq(children.id, alerts.childId))
    .innerJoin(classes, eq(classes.id, children.classId))
    .leftJoin(people, eq(people.id, alerts.acknowledgedBy))
    .where(
      and(
        ne(alerts.state, 'resolved'),
        alertInReach(grant),
        classId === undefined ? undefined : eq(children.classId, classId),
        childId === undefined ? undefined : eq(children.id, childId),
      ),
    )
    .orderBy(desc(rank(alerts.severity, severities)), asc(alerts.dueAt), asc(alerts.id))
    .limit(most)
  const reasons = await reasonsOf(read, rows)
  return rows.map(({ dueAt, ownerId, latest: latestAt, gravest: evidenceId, ...alert }) => ({
    ...alert,
    reason: reasons.get(evidenceId ?? '') ?? '',
    isMine: ownerId !== null && ownerId === grant.actor.id,
    /** When the latest came in that its owner has not looked at. */
    news: alert.state === 'unread' && ownerId !== null ? newWords(calendar, at, new Date(latestAt)) : null,
    due: momentWords(calendar, at, dueAt),
    isLate: alert.state === 'unread' && dueAt <= at,
  }))
}
