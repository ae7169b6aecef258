import { and, eq, max, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { worryInReach } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { momentWords } from '#app/calendar/words.ts'
import { childName } from '#app/children/queries/child-name.server.ts'
import { alertEvidence } from '#db/schema/alerts.ts'
import { children, classes } from '#db/schema/children.ts'
import { people } from '#db/schema/people.ts'
import { worries } from '#db/schema/worries.ts'
import { onlyThe, orders, type Wanted } from './worries-wanted.server.ts'

const usual = 200

export type ListedWorry = Awaited<ReturnType<typeof worryList>>[number]

/** Worries in reach, without what was told. */
export async function worryList(
  grant: Grant<'alert.read' | 'desk.read' | 'class.read' | 'child.read' | 'worry.read' | 'allegation.read'>,
  wanted: Wanted,
) {
  const { read, at } = grant
  const { which, first = 0, most = usual } = wanted
  const calendar = await schoolCalendar(read)
  // An alert it gave rise to, if it did: whoever takes that has read this.
  const raised = read
    .select({ id: max(alertEvidence.alertId) })
    .from(alertEvidence)
    .where(eq(alertEvidence.worryId, worries.id))
  const rows = await read
    .select({
      id: worries.id,
      childId: worries.childId,
      child: childName,
      className: classes.name,
      source: worries.source,
      enteredBy: worries.enteredBy,
      writtenAt: worries.writtenAt,
      dueAt: worries.dueAt,
      readAt: worries.readAt,
      reader: people.knownAs,
      alertId: sql<string | null>`(${raised})`,
    })
    .from(worries)
    .innerJoin(children, eq(children.id, worries.childId))
    .innerJoin(classes, eq(classes.id, children.classId))
    .leftJoin(people, eq(people.id, worries.readBy))
    .where(and(worryInReach(grant), onlyThe(wanted)))
    .orderBy(...orders[which])
    .limit(most)
    .offset(first)
  return rows.map(({ writtenAt, dueAt, readAt, reader, enteredBy, ...worry }) => ({
    ...worry,
    written: momentWords(calendar, at, writtenAt),
    due: momentWords(calendar, at, dueAt),
    isLate: readAt === null && dueAt <= at,
    readBy: readAt && (reader ?? 'Somebody'),
    readWhen: readAt && momentWords(calendar, at, readAt),
    /** A second person reads what this one wrote down. */
    isMine: enteredBy === grant.actor.id,
  }))
}
