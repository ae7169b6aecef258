import { and, asc, desc, eq, isNull, or } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { crisisInReach } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { schoolDayOf } from '#app/school-time/rules.ts'
import { datedName, momentWords } from '#app/school-time/words.ts'
import { childName } from '#app/school/children/queries/child-name.server.ts'
import { children, classes } from '#db/schema/school/children.ts'
import { crisisAnswers, crisisResponses } from '#db/schema/safeguarding/crisis.ts'
import { people } from '#db/schema/school/people.ts'
import { nextStep } from '../steps.ts'

const most = 200

export type ListedCrisis = Awaited<ReturnType<typeof crisisList>>[number]

/** The crises that are open and those nobody else has looked at yet: the open ones first, then by when it is due. */
export async function crisisList(grant: Grant<'crisis.run'>, childId?: string) {
  const { read, at } = grant
  const calendar = await schoolCalendar(read)
  const today = schoolDayOf(calendar, at)
  const rows = await read
    .select({ crisis: crisisResponses, child: childName, className: classes.name, startedBy: people.name })
    .from(crisisResponses)
    .innerJoin(children, eq(children.id, crisisResponses.childId))
    .innerJoin(classes, eq(classes.id, children.classId))
    .innerJoin(people, eq(people.id, crisisResponses.startedBy))
    .where(
      and(
        or(isNull(crisisResponses.closedAt), isNull(crisisResponses.reviewedAt)),
        childId === undefined ? undefined : eq(crisisResponses.childId, childId),
        crisisInReach(grant),
      ),
    )
    .orderBy(asc(crisisResponses.reviewDueOn), desc(crisisResponses.startedAt))
    .limit(most)
  return Promise.all(
    rows.map(async ({ crisis, ...names }) => {
      const { id, startedAt, closedAt, closedBy, reviewDueOn } = crisis
      const answers = await read
        .selectDistinct({ step: crisisAnswers.step })
        .from(crisisAnswers)
        .where(eq(crisisAnswers.responseId, id))
      return {
        ...names,
        id,
        started: momentWords(calendar, at, startedAt),
        isOpen: closedAt === null,
        /** Where to go on. */
        step: nextStep(new Set(answers.map(({ step }) => step))) ?? null,
        isMineToReview: closedBy !== grant.actor.id,
        reviewDue: reviewDueOn && datedName(today, reviewDueOn),
        isLate: reviewDueOn !== null && reviewDueOn < today,
      }
    }),
  )
}
