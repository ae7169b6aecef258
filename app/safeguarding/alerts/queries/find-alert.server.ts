import { and, eq, max, sql } from 'drizzle-orm'
import type { GrantOn } from '#app/access/grant.server.ts'
import { alertInReach, inScope } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentWords, newWords } from '#app/school-time/words.ts'
import { childName } from '#app/school/children/queries/child-name.server.ts'
import { notFound } from '#app/web/http.ts'
import { goingOf } from '#app/shell/going-to-child.ts'
import { askedToGo, lastWent, went, wentTo } from '#app/shell/queries/checked-on.server.ts'
import { alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'
import { children, classes } from '#db/schema/school/children.ts'
import { people } from '#db/schema/school/people.ts'
import { aboutAlerts } from '#app/safeguarding/escalation/queries/about-alerts.server.ts'
import { newestBehind } from './behind-alert.server.ts'

export type FoundAlert = Awaited<ReturnType<typeof findAlert>>

/** One alert, or a 404 that does not say whether it exists out of reach. */
export async function findAlert(grant: GrantOn<'alert' | 'allegation'>, alertId: string) {
  const { read, at } = grant
  const calendar = await schoolCalendar(read)
  const latest = read
    .select({ at: max(alertEvidence.at) })
    .from(alertEvidence)
    .where(eq(alertEvidence.alertId, alerts.id))
  const rows = await read
    .select({
      id: alerts.id,
      childId: alerts.childId,
      child: childName,
      firstName: children.firstName,
      className: classes.name,
      severity: alerts.severity,
      type: alerts.type,
      about: alerts.about,
      state: alerts.state,
      dueAt: alerts.dueAt,
      owner: people.knownAs,
      ownerId: alerts.acknowledgedBy,
      acknowledgedAt: alerts.acknowledgedAt,
      outcome: alerts.outcome,
      childTold: alerts.childTold,
      followsId: alerts.followsId,
      /** Whether they may open the child's page: whom a child asked for reads what they told, not all about them. */
      reachesChild: sql<number>`${inScope(grant, alerts.childId)}`,
      latest: sql<number>`(${latest})`,
      ...askedToGo(grant),
    })
    .from(alerts)
    .innerJoin(children, eq(children.id, alerts.childId))
    .innerJoin(classes, eq(classes.id, children.classId))
    .leftJoin(people, eq(people.id, alerts.acknowledgedBy))
    .leftJoin(went, lastWent(read))
    .leftJoin(wentTo, eq(wentTo.id, went.personId))
    .where(and(eq(alerts.id, alertId), alertInReach(grant)))
  const [found] = await aboutAlerts(read, rows)
  if (!found) throw notFound()
  const { dueAt, acknowledgedAt, reachesChild, ownerId, latest: latestAt, ...rest } = found
  const { causedAt, wentBy, wentAt, ...alert } = rest
  return {
    ...alert,
    reachesChild: reachesChild === 1,
    /** Whether somebody has gone to the child, where grown-ups of the class are asked to. */
    going: goingOf({ state: alert.state, causedAt, wentBy, wentAt }, { calendar, at }),
    due: momentWords(calendar, at, dueAt),
    /** What whoever looks has seen of it: what comes in later has to be looked at first. */
    newest: await newestBehind(read, grant, alertId),
    isLate: alert.state === 'unread' && dueAt <= at,
    isMine: ownerId === grant.actor.id,
    /** When the latest came in that its owner has not looked at. */
    news: alert.state === 'unread' && ownerId !== null ? newWords(calendar, at, new Date(latestAt)) : null,
    taken: acknowledgedAt && momentWords(calendar, at, acknowledgedAt),
  }
}
