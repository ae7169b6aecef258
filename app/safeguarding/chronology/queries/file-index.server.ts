import { and, count, desc, eq, inArray, isNull, max, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { notLeftBy } from '#app/access/on-roll.server.ts'
import { alertInReach, concernInReach, fileEntryInReach, inScope, worryInReach } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { schoolDayOf } from '#app/school-time/rules.ts'
import { momentWords } from '#app/school-time/words.ts'
import { isLookedFor } from '#app/school/children/looked-for.ts'
import { childName } from '#app/school/children/queries/child-name.server.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { children, classes } from '#db/schema/school/children.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { fileEntries } from '#db/schema/safeguarding/files.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'

const most = 100
const isWaiting = ['unread', 'open'] as const

export type FileOnIndex = Awaited<ReturnType<typeof fileIndex>>[number]

/**
 * Children with a file, the one most recently added to first, with what is waiting about each; or, when a name is looked
 * for, every child who goes by it, whether or not they have a file yet. That it is looked at is recorded.
 */
export async function fileIndex(grant: Grant<'file.read'>, name: string | null) {
  const { read, at } = grant
  const calendar = await schoolCalendar(read)
  const today = schoolDayOf(calendar, at)
  await grant.recordReading('file', ['index'])
  const lines = read
    .select({ childId: fileEntries.childId, lastAt: max(fileEntries.recordedAt).as('last_at') })
    .from(fileEntries)
    .where(fileEntryInReach(grant))
    .groupBy(fileEntries.childId)
    .as('lines')
  const rows = await read
    .select({
      id: children.id,
      child: childName,
      number: children.number,
      firstName: children.firstName,
      familyInitial: children.familyInitial,
      className: classes.name,
      isGone: sql<number>`not ${notLeftBy(today)}`,
      lastAt: lines.lastAt,
      concerns: sql<number>`(${read
        .select({ many: count() })
        .from(concerns)
        .where(and(eq(concerns.childId, children.id), inArray(concerns.state, isWaiting), concernInReach(grant)))})`,
      alerts: sql<number>`(${read
        .select({ many: count() })
        .from(alerts)
        .where(and(eq(alerts.childId, children.id), sql`${alerts.state} <> 'resolved'`, alertInReach(grant)))})`,
      worries: sql<number>`(${read
        .select({ many: count() })
        .from(worries)
        .where(and(eq(worries.childId, children.id), isNull(worries.readAt), worryInReach(grant)))})`,
    })
    .from(children)
    .innerJoin(classes, eq(classes.id, children.classId))
    .leftJoin(lines, eq(lines.childId, children.id))
    .where(and(inScope(grant, children.id), name === null ? sql`${lines.lastAt} is not null` : undefined))
    .orderBy(desc(lines.lastAt), children.firstName)
  return rows
    .filter((child) => name === null || isLookedFor(child, name))
    .slice(0, most)
    .map(({ lastAt, isGone, ...child }) => ({
      ...child,
      hasLeft: isGone === 1,
      added: lastAt && momentWords(calendar, at, lastAt),
    }))
}
