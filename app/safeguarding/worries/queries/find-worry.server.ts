import { and, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope, worryInReach } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentWords } from '#app/school-time/words.ts'
import { childName } from '#app/school/children/queries/child-name.server.ts'
import { notFound } from '#app/web/http.ts'
import { emergencyOpenings } from '#app/safeguarding/exclusions/queries/emergency-openings.server.ts'
import { children, classes } from '#db/schema/school/children.ts'
import { people } from '#db/schema/school/people.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { theGovernor } from '#app/school/staff/the-governor.ts'
import { allegationIn } from './allegation-in.server.ts'
import { awaitsAnother } from './awaits-another.server.ts'
import { worryWords } from '#app/safeguarding/alerts/queries/worry-words.server.ts'

const chosen = alias(people, 'chosen')
const wherePlace = { table: 'worries', column: 'where_said' }
const entering = alias(people, 'entering')

export type FoundWorry = Awaited<ReturnType<typeof findWorry>>

/** One worry as the child told it, or a 404 that does not say whether it exists out of reach. */
export async function findWorry(grant: Grant<'worry.read' | 'allegation.read' | 'allegation.decide'>, worryId: string) {
  const { read, at } = grant
  const calendar = await schoolCalendar(read)
  const [found] = await read
    .select({
      worry: worries,
      child: childName,
      firstName: children.firstName,
      className: classes.name,
      reader: people.knownAs,
      asksFor: chosen.knownAs,
      writtenBy: entering.knownAs,
      reachesChild: sql<number>`${inScope(grant, worries.childId)}`,
    })
    .from(worries)
    .innerJoin(children, eq(children.id, worries.childId))
    .innerJoin(classes, eq(classes.id, children.classId))
    .leftJoin(people, eq(people.id, worries.readBy))
    .leftJoin(chosen, eq(chosen.id, worries.chosenPersonId))
    .leftJoin(entering, eq(entering.id, worries.enteredBy))
    .where(and(eq(worries.id, worryId), worryInReach(grant)))
  if (!found) throw notFound()
  const { worry, reachesChild, reader, asksFor, writtenBy, child, firstName, className } = found
  const { id, childId, topic, size, want, safe, writtenAt, occurredAt, whereSaid, ...rest } = worry
  const { dueAt, readAt, addedId, takenBackAt } = rest
  return {
    id,
    childId: reachesChild === 1 ? childId : null,
    child,
    firstName,
    className,
    told: {
      topic,
      size,
      want,
      safe,
      words: await worryWords(grant, worry),
      asksFor,
      written: momentWords(calendar, at, writtenAt),
      said: occurredAt && momentWords(calendar, at, occurredAt),
      isTakenBack: takenBackAt !== null,
      where: whereSaid && (await grant.vault.open(read, childId, { ...wherePlace, rowId: id, box: whereSaid })),
    },
    /** Which telling of it is shown: what the child adds later has to be read first. */
    seen: addedId ?? id,
    writtenBy,
    /** Whether it is the head's; not when it only opened to them because nobody else was there. */
    isHeads: worry.audience === 'head',
    awaitsAnother: await awaitsAnother(read, grant, worryId),
    about: await allegationIn(grant, worryId),
    openings: await emergencyOpenings(grant, [{ worryId }]),
    due: momentWords(calendar, at, dueAt),
    isLate: readAt === null && dueAt <= at,
    read: readAt && { by: reader ?? theGovernor, when: momentWords(calendar, at, readAt) },
  }
}
