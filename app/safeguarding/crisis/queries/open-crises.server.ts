import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import type { Reaching } from '#app/access/records.server.ts'
import { crisisInReach } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentWords } from '#app/school-time/words.ts'
import { childName } from '#app/school/children/queries/child-name.server.ts'
import { children, classes } from '#db/schema/school/children.ts'
import { crisisAnswers, crisisResponses } from '#db/schema/safeguarding/crisis.ts'
import { people } from '#db/schema/school/people.ts'
import { nextStep } from '../steps.ts'

export type OpenCrisis = Awaited<ReturnType<typeof openCrises>>[number]

/** The crises that are open now and in reach. */
export const crisesOpen = (grant: Reaching) =>
  grant.read
    .select({ id: crisisResponses.id })
    .from(crisisResponses)
    .where(and(isNull(crisisResponses.closedAt), crisisInReach(grant)))

/** The crises that are open now, the oldest first: about whom, who runs each and since when, and which step comes next. */
export async function openCrises(grant: Grant<'desk.read'>) {
  const { read, at } = grant
  const calendar = await schoolCalendar(read)
  const rows = await read
    .select({
      id: crisisResponses.id,
      child: childName,
      className: classes.name,
      startedAt: crisisResponses.startedAt,
      startedBy: people.knownAs,
    })
    .from(crisisResponses)
    .innerJoin(children, eq(children.id, crisisResponses.childId))
    .innerJoin(classes, eq(classes.id, children.classId))
    .innerJoin(people, eq(people.id, crisisResponses.startedBy))
    .where(and(isNull(crisisResponses.closedAt), crisisInReach(grant)))
    .orderBy(asc(crisisResponses.startedAt))
  const said = await read
    .select({ responseId: crisisAnswers.responseId, step: crisisAnswers.step, who: people.knownAs })
    .from(crisisAnswers)
    .innerJoin(people, eq(people.id, crisisAnswers.personId))
    .where(inArray(crisisAnswers.responseId, crisesOpen(grant)))
    .orderBy(desc(crisisAnswers.at), desc(crisisAnswers.id))
  return rows.map(({ startedAt, startedBy, ...crisis }) => {
    const answers = said.filter(({ responseId }) => responseId === crisis.id)
    return {
      ...crisis,
      started: momentWords(calendar, at, startedAt),
      /** Whoever answered last runs it; before that whoever began it. */
      runBy: answers[0]?.who ?? startedBy,
      step: nextStep(new Set(answers.map(({ step }) => step))) ?? null,
    }
  })
}
