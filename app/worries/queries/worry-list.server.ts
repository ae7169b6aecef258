import { and, eq, max, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { worryInReach } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { momentWords } from '#app/calendar/words.ts'
import { childName } from '#app/children/queries/child-name.server.ts'
import { alertEvidence, severities } from '#db/schema/alerts.ts'
import { children, classes } from '#db/schema/children.ts'
import { people } from '#db/schema/people.ts'
import { worries } from '#db/schema/worries.ts'
import { theGovernor } from '#app/people/the-governor.ts'
import { whyFirst } from '../why-first.ts'
import { alertBehind, howSerious } from './how-serious.server.ts'
import { onlyThe, orderOf, type Wanted } from './worries-wanted.server.ts'

const usual = 200

export type ListedWorry = Awaited<ReturnType<typeof worryList>>[number]

/** Worries in reach, without what was told but for the taps that say how soon one has to be read. */
export async function worryList(
  grant: Grant<'alert.read' | 'desk.read' | 'class.read' | 'child.read' | 'worry.read' | 'allegation.read'>,
  wanted: Wanted,
) {
  const { read, at } = grant
  const { first = 0, most = usual } = wanted
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
      safe: worries.safe,
      size: worries.size,
      want: worries.want,
      enteredBy: worries.enteredBy,
      writtenAt: worries.writtenAt,
      dueAt: worries.dueAt,
      readAt: worries.readAt,
      reader: people.knownAs,
      alertId: sql<string | null>`(${raised})`,
      alertLevel: alertBehind(grant),
      level: howSerious(grant),
    })
    .from(worries)
    .innerJoin(children, eq(children.id, worries.childId))
    .innerJoin(classes, eq(classes.id, children.classId))
    .leftJoin(people, eq(people.id, worries.readBy))
    .where(and(worryInReach(grant), onlyThe(wanted)))
    .orderBy(...orderOf(grant, wanted))
    .limit(most)
    .offset(first)
  return rows.map(({ writtenAt, dueAt, readAt, reader, enteredBy, safe, size, want, alertLevel, ...worry }) => ({
    ...worry,
    /** Of the open alert behind it that whoever looks may open. */
    severity: severities[alertLevel - 1] ?? null,
    tapped: whyFirst({ safe, size, want }),
    written: momentWords(calendar, at, writtenAt),
    due: momentWords(calendar, at, dueAt),
    isLate: readAt === null && dueAt <= at,
    readBy: readAt && (reader ?? theGovernor),
    readWhen: readAt && momentWords(calendar, at, readAt),
    /** A second person reads what this one wrote down. */
    isMine: enteredBy === grant.actor.id,
  }))
}
