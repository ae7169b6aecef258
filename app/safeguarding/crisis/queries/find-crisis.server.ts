import { and, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Grant } from '#app/access/grant.server.ts'
import { crisisInReach } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { schoolDayOf } from '#app/school-time/rules.ts'
import { datedName, momentWords } from '#app/school-time/words.ts'
import { childName } from '#app/school/children/queries/child-name.server.ts'
import { notFound } from '#app/web/http.ts'
import { children, classes } from '#db/schema/school/children.ts'
import { crisisResponses } from '#db/schema/safeguarding/crisis.ts'
import { people } from '#db/schema/school/people.ts'

const starter = alias(people, 'starter')
const closer = alias(people, 'closer')
const reviewer = alias(people, 'reviewer')

export type FoundCrisis = Awaited<ReturnType<typeof findCrisis>>

/** One crisis, or a 404 that does not say whether it exists out of reach. */
export async function findCrisis(grant: Grant<'crisis.run'>, responseId: string) {
  const { read, at } = grant
  const calendar = await schoolCalendar(read)
  const [found] = await read
    .select({
      crisis: crisisResponses,
      child: childName,
      firstName: children.firstName,
      className: classes.name,
      startedBy: starter.name,
      closedBy: closer.name,
      reviewedBy: reviewer.name,
    })
    .from(crisisResponses)
    .innerJoin(children, eq(children.id, crisisResponses.childId))
    .innerJoin(classes, eq(classes.id, children.classId))
    .innerJoin(starter, eq(starter.id, crisisResponses.startedBy))
    .leftJoin(closer, eq(closer.id, crisisResponses.closedBy))
    .leftJoin(reviewer, eq(reviewer.id, crisisResponses.reviewedBy))
    .where(and(eq(crisisResponses.id, responseId), crisisInReach(grant)))
  if (!found) throw notFound()
  const { crisis, ...names } = found
  const { id, childId, alertId, worryId, concernId, startedAt, closedAt, reviewedAt, reviewDueOn } = crisis
  return {
    ...names,
    id,
    childId,
    /** What it grew out of. */
    from: { alertId, worryId, concernId },
    startedAt,
    started: momentWords(calendar, at, startedAt),
    isOpen: closedAt === null,
    closedAt,
    closed: closedAt && momentWords(calendar, at, closedAt),
    isClosedByMe: crisis.closedBy === grant.actor.id,
    outcome: crisis.outcome,
    reviewDue: reviewDueOn && datedName(schoolDayOf(calendar, at), reviewDueOn),
    reviewed: reviewedAt && momentWords(calendar, at, reviewedAt),
  }
}
