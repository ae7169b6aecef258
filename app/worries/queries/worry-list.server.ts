import { and, asc, desc, eq, isNull, max, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { worryInReach } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { momentWords } from '#app/calendar/words.ts'
import { childName } from '#app/children/queries/child-name.server.ts'
import { alertEvidence } from '#db/schema/alerts.ts'
import { children, classes } from '#db/schema/children.ts'
import { people } from '#db/schema/people.ts'
import { worries } from '#db/schema/worries.ts'

const most = 200

export type ListedWorry = Awaited<ReturnType<typeof worryList>>[number]
type Wanted = { readonly classId?: string; readonly childId?: string; readonly onlyUnread: boolean }

/** Worries in reach, without what was told: only the unread, the soonest due first; or all, the newest first. */
export async function worryList(
  grant: Grant<'alert.read' | 'desk.read' | 'class.read' | 'child.read' | 'worry.read'>,
  { classId, childId, onlyUnread }: Wanted,
) {
  const { read, at } = grant
  const calendar = await schoolCalendar(read)
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
      writtenAt: worries.writtenAt,
      dueAt: worries.dueAt,
      readAt: worries.readAt,
      reader: people.knownAs,
      /** An alert it gave rise to, if it did: whoever takes that has read this. */
      alertId: sql<string | null>`(${raised})`,
    })
    .from(worries)
    .innerJoin(children, eq(children.id, worries.childId))
    .innerJoin(classes, eq(classes.id, children.classId))
    .leftJoin(people, eq(people.id, worries.readBy))
    .where(
      and(
        worryInReach(grant),
        onlyUnread ? isNull(worries.readAt) : undefined,
        classId === undefined ? undefined : eq(children.classId, classId),
        childId === undefined ? undefined : eq(children.id, childId),
      ),
    )
    .orderBy(...(onlyUnread ? [asc(worries.dueAt), asc(worries.id)] : [desc(worries.writtenAt), desc(worries.id)]))
    .limit(most)
  return rows.map(({ writtenAt, dueAt, readAt, reader, ...worry }) => ({
    ...worry,
    written: momentWords(calendar, at, writtenAt),
    due: momentWords(calendar, at, dueAt),
    isLate: readAt === null && dueAt <= at,
    readBy: readAt && (reader ?? 'Somebody'),
  }))
}
