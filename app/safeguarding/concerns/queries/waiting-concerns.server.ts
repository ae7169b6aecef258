import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Grant } from '#app/access/grant.server.ts'
import { preparedQuestion } from '#app/access/prepared-question.server.ts'
import type { Reaching } from '#app/access/records.server.ts'
import { concernInReach } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentWords } from '#app/school-time/words.ts'
import { childName } from '#app/school/children/queries/child-name.server.ts'
import { children, classes } from '#db/schema/school/children.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { people } from '#db/schema/school/people.ts'

/** What shows the concerns that wait. */
type Seeing = 'desk.read' | 'concern.decide' | 'allegation.read'

const reader = alias(people, 'reader')

export type WaitingConcern = Awaited<ReturnType<typeof waitingConcerns>>[number]

/** The concerns in reach that are not closed: first what nobody has read, the soonest due first, then what is to be decided. */
export async function waitingConcerns(grant: Grant<Seeing>) {
  const { read, at } = grant
  const calendar = await schoolCalendar(read)
  const rows = await waiting(grant, {})
  return rows.map(({ raisedAt, dueAt, ...concern }) => ({
    ...concern,
    passedOn: momentWords(calendar, at, raisedAt),
    due: momentWords(calendar, at, dueAt),
    isLate: concern.state === 'unread' && dueAt <= at,
  }))
}

const waiting = preparedQuestion((grant: Reaching & { readonly action: Seeing }) =>
  grant.read
    .select({
      id: concerns.id,
      child: childName,
      className: classes.name,
      state: concerns.state,
      raiser: people.knownAs,
      reader: reader.knownAs,
      raisedAt: concerns.raisedAt,
      dueAt: concerns.dueAt,
    })
    .from(concerns)
    .innerJoin(children, eq(children.id, concerns.childId))
    .innerJoin(classes, eq(classes.id, children.classId))
    .innerJoin(people, eq(people.id, concerns.raisedBy))
    .leftJoin(reader, eq(reader.id, concerns.readBy))
    .where(and(inArray(concerns.state, ['unread', 'open']), concernInReach(grant)))
    .orderBy(desc(sql`${concerns.state} = 'unread'`), asc(concerns.dueAt), asc(concerns.id))
    .limit(200)
    .prepare(),
)
