import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentWords } from '#app/school-time/words.ts'
import { childName } from '#app/school/children/queries/child-name.server.ts'
import { children, classes } from '#db/schema/school/children.ts'
import { transfers } from '#db/schema/records/transfers.ts'
import { dueWords, isOverdue } from '../transfer-status.ts'

const most = 200

export type ListedTransfer = Awaited<ReturnType<typeof transferList>>[number]

/** The files that go to other schools and come from them: what is late first, then what is due soonest, then what is over, the newest first. */
export async function transferList(grant: Grant<'transfer.manage'>, childId?: string) {
  const { read, at } = grant
  const calendar = await schoolCalendar(read)
  const isOpen = inArray(transfers.state, ['to send', 'sent'])
  const rows = await read
    .select({ transfer: transfers, child: childName, className: classes.name })
    .from(transfers)
    .innerJoin(children, eq(children.id, transfers.childId))
    .innerJoin(classes, eq(classes.id, children.classId))
    .where(and(inScope(grant, transfers.childId), childId === undefined ? undefined : eq(transfers.childId, childId)))
    .orderBy(
      desc(isOpen),
      asc(sql`case when ${isOpen} then ${transfers.dueAt} end`),
      desc(transfers.begunAt),
      asc(transfers.id),
    )
    .limit(most)
  return rows.map(({ transfer, child, className }) => {
    const { id, direction, state, otherSchool, sentAt, receivedAt } = transfer
    const moment = (when: Date | null) => when && momentWords(calendar, at, when)
    return {
      id,
      childId: transfer.childId,
      child,
      className,
      direction,
      state,
      otherSchool,
      isOverdue: isOverdue(transfer, at),
      due: dueWords(transfer, { calendar, at }),
      sent: moment(sentAt),
      received: moment(receivedAt),
    }
  })
}
