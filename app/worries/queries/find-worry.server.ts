import { and, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { GrantOn } from '#app/access/grant.server.ts'
import { inScope, worryInReach } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { momentWords } from '#app/calendar/words.ts'
import { childName } from '#app/children/queries/child-name.server.ts'
import { notFound } from '#app/http.ts'
import { children, classes } from '#db/schema/children.ts'
import { people } from '#db/schema/people.ts'
import { worries } from '#db/schema/worries.ts'
import { wordsOf } from './words-of.server.ts'

const chosen = alias(people, 'chosen')

/** One worry as the child told it, or a 404 that does not say whether it exists out of reach. */
export async function findWorry(grant: GrantOn<'worry'>, worryId: string) {
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
      reachesChild: sql<number>`${inScope(grant, worries.childId)}`,
    })
    .from(worries)
    .innerJoin(children, eq(children.id, worries.childId))
    .innerJoin(classes, eq(classes.id, children.classId))
    .leftJoin(people, eq(people.id, worries.readBy))
    .leftJoin(chosen, eq(chosen.id, worries.chosenPersonId))
    .where(and(eq(worries.id, worryId), worryInReach(grant)))
  if (!found) throw notFound()
  const { worry, reachesChild, reader, asksFor, child, firstName, className } = found
  const { id, childId, topic, size, want, safe, writtenAt, dueAt, readAt } = worry
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
      words: await wordsOf(grant, worry),
      asksFor,
      written: momentWords(calendar, at, writtenAt),
    },
    due: momentWords(calendar, at, dueAt),
    isLate: readAt === null && dueAt <= at,
    read: readAt && { by: reader ?? 'Somebody', when: momentWords(calendar, at, readAt) },
  }
}
