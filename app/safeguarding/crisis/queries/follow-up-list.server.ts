import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { followUpInReach } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentWords } from '#app/school-time/words.ts'
import { childName } from '#app/school/children/queries/child-name.server.ts'
import { openOrReport } from '#app/safeguarding/chronology/queries/open-or-report.server.ts'
import { children } from '#db/schema/school/children.ts'
import { followUps } from '#db/schema/safeguarding/crisis.ts'
import { people } from '#db/schema/school/people.ts'

const most = 200

export type ListedFollowUp = Awaited<ReturnType<typeof followUpList>>[number]

/** What is still to be done after crises and decisions, by whom and by when: the soonest due first. */
export async function followUpList(grant: Grant<'crisis.run'>) {
  const { read, at } = grant
  const calendar = await schoolCalendar(read)
  const rows = await read
    .select({ row: followUps, child: childName, owner: people.name })
    .from(followUps)
    .innerJoin(children, eq(children.id, followUps.childId))
    .innerJoin(people, eq(people.id, followUps.ownerId))
    .where(and(isNull(followUps.doneAt), followUpInReach(grant)))
    .orderBy(asc(followUps.dueAt), asc(followUps.id))
    .limit(most)
  return Promise.all(
    rows.map(async ({ row: { id, childId, responseId, task: box, dueAt }, child, owner }) => ({
      id,
      child,
      responseId,
      owner,
      task: await openOrReport(grant, { childId, table: 'follow_ups', column: 'task', rowId: id, box }),
      due: momentWords(calendar, at, dueAt),
      isLate: dueAt <= at,
    })),
  )
}
