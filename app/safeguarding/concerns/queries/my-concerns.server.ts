import { desc, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentWords } from '#app/school-time/words.ts'
import { childName } from '#app/school/children/queries/child-name.server.ts'
import { children, classes } from '#db/schema/school/children.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { people } from '#db/schema/school/people.ts'
import { theGovernor } from '#app/school/staff/the-governor.ts'

export type MyConcern = Awaited<ReturnType<typeof myConcerns>>[number]

/** What this very person has passed on, the newest first, and who has read it. Nothing of what came of it. */
export async function myConcerns(grant: Grant<'concern.raise'>) {
  const { read, at } = grant
  const calendar = await schoolCalendar(read)
  const rows = await read
    .select({
      id: concerns.id,
      child: childName,
      className: classes.name,
      raisedAt: concerns.raisedAt,
      dueAt: concerns.dueAt,
      readAt: concerns.readAt,
      reader: people.knownAs,
    })
    .from(concerns)
    .innerJoin(children, eq(children.id, concerns.childId))
    .innerJoin(classes, eq(classes.id, children.classId))
    .leftJoin(people, eq(people.id, concerns.readBy))
    .where(eq(concerns.raisedBy, grant.actor.id))
    .orderBy(desc(concerns.raisedAt))
    .limit(200)
  return rows.map(({ raisedAt, dueAt, readAt, reader, ...concern }) => ({
    ...concern,
    passedOn: momentWords(calendar, at, raisedAt),
    due: momentWords(calendar, at, dueAt),
    isLate: readAt === null && dueAt <= at,
    read: readAt && `${reader ?? theGovernor}, ${momentWords(calendar, at, readAt)}`,
  }))
}
