import { and, asc, eq, inArray, ne, notExists, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { alertNotAboutMe, ownClasses } from '#app/access/scope.server.ts'
import { alerts } from '#db/schema/alerts.ts'
import { children, classes } from '#db/schema/children.ts'
import { serious } from '../serious.ts'
import { checkedOnBy, lastCause } from './checked-on.server.ts'

export type CheckOn = Awaited<ReturnType<typeof checkOnsWaiting>>[number]

/**
 * The children this grown-up should go to: children of the classes they care for with an open high or urgent alert,
 * until they say they are with the child, and again when something more comes in. It says who, never why, is the same
 * whatever permission the page was opened with, and sends nobody to a child who speaks of them.
 */
export function checkOnsWaiting(grant: Grant) {
  const { read, actor } = grant
  return read
    .select({
      alertId: alerts.id,
      childId: children.id,
      firstName: children.firstName,
      className: classes.name,
      causedAt: sql<number>`(${lastCause(read)})`,
    })
    .from(alerts)
    .innerJoin(children, eq(children.id, alerts.childId))
    .innerJoin(classes, eq(classes.id, children.classId))
    .where(
      and(
        ne(alerts.state, 'resolved'),
        inArray(alerts.severity, serious),
        inArray(children.classId, ownClasses(grant)),
        alertNotAboutMe(grant),
        notExists(checkedOnBy(read, actor.id)),
      ),
    )
    .orderBy(asc(alerts.raisedAt))
}
