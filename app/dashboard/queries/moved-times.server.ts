import { desc, gt } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { momentWords } from '#app/calendar/words.ts'
import { dueTimeMoves } from '#db/schema/calendar.ts'

/** So long the first pages say it: over a weekend too. */
const threeDays = 3 * 86_400_000

export type MovedTimes = Awaited<ReturnType<typeof movedTimes>>[number]

/** When, in the last three days, a change to the calendar made what waits due later, and how much of it; the newest first. */
export async function movedTimes({ read, at }: Grant<'desk.read' | 'counts.read'>) {
  const rows = await read
    .select()
    .from(dueTimeMoves)
    .where(gt(dueTimeMoves.at, new Date(at.getTime() - threeDays)))
    .orderBy(desc(dueTimeMoves.at))
    .limit(3)
  const calendar = await schoolCalendar(read)
  return rows.map(({ at: moved, ...later }) => ({ ...later, when: momentWords(calendar, at, moved) }))
}
