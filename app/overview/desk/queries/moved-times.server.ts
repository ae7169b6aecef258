import { and, desc, gt, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { preparedQuestion } from '#app/access/prepared-question.server.ts'
import type { Reaching } from '#app/access/records.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentWords } from '#app/school-time/words.ts'
import { dueTimeMoves, movesAreSaid } from '#db/schema/school/calendar.ts'

export type MovedTimes = Awaited<ReturnType<typeof movedTimes>>[number]

const { alerts, worries, concerns } = dueTimeMoves

/** The changes of the last three days to the calendar that made what waits due later. */
export const latelyMoved = ({ read, at }: Pick<Reaching, 'read' | 'at'>) =>
  read
    .select()
    .from(dueTimeMoves)
    .where(and(gt(dueTimeMoves.at, sql`${at} - ${movesAreSaid}`), sql`${alerts} + ${worries} + ${concerns} > 0`))

/** When, in the last three days, a change to the calendar made what waits due later, and how much of it; the newest first. */
export async function movedTimes(grant: Grant<'desk.read' | 'counts.read'>) {
  const { read, at } = grant
  const rows = await latest(grant, {})
  const calendar = await schoolCalendar(read)
  return rows.map(({ at: moved, ...later }) => ({ ...later, when: momentWords(calendar, at, moved) }))
}

const latest = preparedQuestion((grant) => latelyMoved(grant).orderBy(desc(dueTimeMoves.at)).limit(3).prepare())
