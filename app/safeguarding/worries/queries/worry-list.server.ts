import { and, eq, max, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { preparedQuestion } from '#app/access/prepared-question.server.ts'
import { worryInReach } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentWords } from '#app/school-time/words.ts'
import { childName } from '#app/school/children/queries/child-name.server.ts'
import { alertEvidence, severities } from '#db/schema/safeguarding/alerts.ts'
import { children, classes } from '#db/schema/school/children.ts'
import { people } from '#db/schema/school/people.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { theGovernor } from '#app/school/staff/the-governor.ts'
import { whyFirst } from '../why-first.ts'
import { alertsBehind, howSerious, soonestDue } from './how-serious.server.ts'
import { onlyThe, orderOf, shapeOf, valuesOf, type ShapeOfList, type Wanted } from './worries-wanted.server.ts'

export type ListedWorry = Awaited<ReturnType<typeof worryList>>[number]

/** Worries in reach, without what was told but for the taps that say how soon one has to be read. */
export async function worryList(
  grant: Grant<'alert.read' | 'desk.read' | 'class.read' | 'child.read' | 'worry.read' | 'allegation.read'>,
  wanted: Wanted,
) {
  const { read, at } = grant
  const calendar = await schoolCalendar(read)
  const rows = await listed(grant, shapeOf(wanted), valuesOf(wanted))
  return rows.map(({ id, childId, child, className, source, alertId, level, ...row }) => ({
    ...{ id, childId, child, className, source, alertId, level },
    /** Of the open alert behind it that whoever looks may open. */
    severity: severities[(row.alertLevel ?? 0) - 1] ?? null,
    tapped: whyFirst(row),
    written: momentWords(calendar, at, row.writtenAt),
    due: momentWords(calendar, at, row.dueAt),
    isLate: row.readAt === null && row.dueAt <= at,
    readBy: row.readAt && (row.reader ?? theGovernor),
    readWhen: row.readAt && momentWords(calendar, at, row.readAt),
    /** A second person reads what this one wrote down. */
    isMine: row.enteredBy === grant.actor.id,
  }))
}

const listed = preparedQuestion((grant, shape: ShapeOfList) => {
  const { read } = grant
  // An alert it gave rise to, if it did: whoever takes that has read this.
  const raised = read
    .select({ id: max(alertEvidence.alertId) })
    .from(alertEvidence)
    .where(eq(alertEvidence.worryId, worries.id))
  const behind = alertsBehind(grant)
  const level = howSerious(behind)
  return read
    .select({
      id: worries.id,
      childId: worries.childId,
      child: childName,
      className: classes.name,
      source: worries.source,
      safe: worries.safe,
      size: worries.size,
      want: worries.want,
      enteredBy: worries.enteredBy,
      writtenAt: worries.writtenAt,
      dueAt: soonestDue(behind),
      readAt: worries.readAt,
      reader: people.knownAs,
      alertId: sql<string | null>`(${raised})`,
      alertLevel: sql<number | null>`${behind.level}`,
      level,
    })
    .from(worries)
    .innerJoin(children, eq(children.id, worries.childId))
    .innerJoin(classes, eq(classes.id, children.classId))
    .leftJoin(people, eq(people.id, worries.readBy))
    .leftJoin(behind, eq(behind.worryId, worries.id))
    .where(and(worryInReach(grant), onlyThe(shape)))
    .orderBy(...orderOf(shape, level))
    .limit(sql.placeholder('most'))
    .offset(sql.placeholder('first'))
    .prepare()
})
