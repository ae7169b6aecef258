import { and, asc, eq, inArray, notExists, sql } from 'drizzle-orm'
import { askedOnce } from '#app/access/asked-once.ts'
import { preparedQuestion } from '#app/access/prepared-question.server.ts'
import { alertNotAboutMe, ownClasses } from '#app/access/scope.server.ts'
import { alerts, isUnresolved } from '#db/schema/alerts.ts'
import { children, classes } from '#db/schema/children.ts'
import { serious } from '../serious.ts'
import { checkedOnBy, lastCause } from './checked-on.server.ts'

export type CheckOn = Awaited<ReturnType<typeof checkOnsWaiting>>[number]

/**
 * The children this grown-up should go to: children of the classes they care for with an open high or urgent alert,
 * until they say they are with the child, and again when something more comes in. It says who, never why, is the same
 * whatever permission the page was opened with, and sends nobody to a child who speaks of them.
 */
export const checkOnsWaiting = askedOnce((grant) => waiting(grant, {}))

const waiting = preparedQuestion((grant) => {
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
        isUnresolved,
        inArray(alerts.severity, serious),
        inArray(children.classId, ownClasses(grant)),
        alertNotAboutMe(grant),
        notExists(checkedOnBy(read, actor.id)),
      ),
    )
    .orderBy(asc(alerts.raisedAt))
    .prepare()
})
