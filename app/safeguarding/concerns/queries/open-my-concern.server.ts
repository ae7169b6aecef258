import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentWords } from '#app/school-time/words.ts'
import { childName } from '#app/school/children/queries/child-name.server.ts'
import { notFound } from '#app/web/http.ts'
import { children, classes } from '#db/schema/school/children.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { people } from '#db/schema/school/people.ts'
import { theGovernor } from '#app/school/staff/the-governor.ts'
import { concernWords } from './concern-words.server.ts'

/** One concern as this very person passed it on, and who read it when: never what came of it, which is in the child's file. That it is opened is on the record first. */
export async function openMyConcern(grant: Grant<'concern.raise'>, concernId: string) {
  const { read, at } = grant
  const calendar = await schoolCalendar(read)
  const [found] = await read
    .select({ concern: concerns, child: childName, className: classes.name, reader: people.knownAs })
    .from(concerns)
    .innerJoin(children, eq(children.id, concerns.childId))
    .innerJoin(classes, eq(classes.id, children.classId))
    .leftJoin(people, eq(people.id, concerns.readBy))
    .where(and(eq(concerns.id, concernId), eq(concerns.raisedBy, grant.actor.id)))
  if (!found) throw notFound()
  await grant.recordReading('concern', [concernId])
  const { concern, child, className, reader } = found
  const { raisedAt, occurredAt, dueAt, readAt } = concern
  return {
    ...{ child, className },
    words: await concernWords(grant, { ...concern, decision: null }),
    passedOn: momentWords(calendar, at, raisedAt),
    occurred: momentWords(calendar, at, occurredAt),
    due: momentWords(calendar, at, dueAt),
    isLate: readAt === null && dueAt <= at,
    read: readAt && { by: reader ?? theGovernor, when: momentWords(calendar, at, readAt) },
  }
}
