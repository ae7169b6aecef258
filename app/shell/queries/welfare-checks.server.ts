import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { oncePerRequest } from '#app/access/once-per-request.ts'
import { preparedQuestion } from '#app/access/prepared-question.server.ts'
import { alertNotAboutMe, ownClasses } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { alerts, isUnresolved } from '#db/schema/safeguarding/alerts.ts'
import { children, classes } from '#db/schema/school/children.ts'
import { isStillAsked } from '../going-to-child.ts'
import { serious } from '../serious.ts'
import { askedToGo, lastWent, went, wentTo } from './checked-on.server.ts'

export type WelfareCheck = Awaited<ReturnType<typeof welfareChecks>>[number]

/**
 * The children somebody of this grown-up's classes is asked to go to: those with an open high or urgent alert that is new
 * today or that nobody has taken, and who has gone since. It says who, never why, is the same whatever permission the page
 * was opened with, and sends nobody to a child who speaks of them.
 */
export const welfareChecks = oncePerRequest(async (grant) => {
  const calendar = await schoolCalendar(grant.read)
  return (await asked(grant, {})).filter((one) => isStillAsked(one, { calendar, at: grant.at }))
})

/** Those of them to whom nobody has gone: one grown-up with the child is enough, until something more comes in. */
export const welfareChecksWaiting = oncePerRequest(async (grant) =>
  (await welfareChecks(grant)).filter(({ wentAt }) => wentAt === null),
)

const asked = preparedQuestion((grant) => {
  const { read } = grant
  return read
    .select({
      alertId: alerts.id,
      childId: children.id,
      firstName: children.firstName,
      className: classes.name,
      state: alerts.state,
      ...askedToGo(grant),
      wentId: sql<string | null>`${wentTo.id}`,
    })
    .from(alerts)
    .innerJoin(children, eq(children.id, alerts.childId))
    .innerJoin(classes, eq(classes.id, children.classId))
    .leftJoin(went, lastWent(read))
    .leftJoin(wentTo, eq(wentTo.id, went.personId))
    .where(
      and(
        isUnresolved,
        inArray(alerts.severity, serious),
        inArray(children.classId, ownClasses(grant)),
        alertNotAboutMe(grant),
      ),
    )
    .orderBy(asc(alerts.raisedAt))
    .prepare()
})
