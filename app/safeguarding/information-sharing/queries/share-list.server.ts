import { and, desc, eq, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { shareInReach } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentWords } from '#app/school-time/words.ts'
import { childName } from '#app/school/children/queries/child-name.server.ts'
import { openOrReport } from '#app/safeguarding/chronology/queries/open-or-report.server.ts'
import { children } from '#db/schema/school/children.ts'
import { people } from '#db/schema/school/people.ts'
import { shares } from '#db/schema/safeguarding/sharing.ts'

const most = 200

type About = { readonly childId?: string; readonly shareId?: string }
export type ListedShare = Awaited<ReturnType<typeof shareList>>[number]

/** What was shared with people outside the school or kept from them: what waits for an answer first, then the newest. */
export async function shareList(grant: Grant<'share.record'>, { childId, shareId }: About = {}) {
  const { read, at } = grant
  const calendar = await schoolCalendar(read)
  const isWaiting = sql<number>`(${shares.answerDueAt} is not null and ${shares.answeredAt} is null)`
  const rows = await read
    .select({ share: shares, child: childName, by: people.name, isWaiting })
    .from(shares)
    .innerJoin(children, eq(children.id, shares.childId))
    .innerJoin(people, eq(people.id, shares.recordedBy))
    .where(
      and(
        shareInReach(grant),
        childId === undefined ? undefined : eq(shares.childId, childId),
        shareId === undefined ? undefined : eq(shares.id, shareId),
      ),
    )
    .orderBy(desc(isWaiting), desc(shares.sharedAt), desc(shares.id))
    .limit(most)
  return Promise.all(
    rows.map(async ({ share, child, by, isWaiting: waits }) => {
      const { id, recipient, decision, consent, what, answer, answerDueAt } = share
      const opened = (column: string, box: Buffer) =>
        openOrReport(grant, { childId: share.childId, table: 'shares', column, rowId: id, box })
      return {
        id,
        childId: share.childId,
        child,
        recipient,
        decision,
        consent,
        toWhom: await opened('to_whom', share.toWhom),
        what: what && (await opened('what', what)),
        reason: await opened('reason', share.reason),
        when: momentWords(calendar, at, share.sharedAt),
        by,
        due: answerDueAt && momentWords(calendar, at, answerDueAt),
        isWaiting: waits === 1,
        isLate: waits === 1 && answerDueAt !== null && answerDueAt <= at,
        answer: answer && (await opened('answer', answer)),
        answered: share.answeredAt && momentWords(calendar, at, share.answeredAt),
      }
    }),
  )
}
