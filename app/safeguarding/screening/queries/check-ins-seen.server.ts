import { and, eq, gte, inArray, sql } from 'drizzle-orm'
import { daysAfter, type Day } from '#app/school-time/civil-days.ts'
import { anyOf, listed, preparedQuery } from '#db/prepared/query.ts'
import { checkIns } from '#db/schema/child/check-in.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { pageLeft, type SeenCheckIn } from '../child-history.ts'
import { tappedIn } from './tapped-in.server.ts'

/** Sixty school days and whatever lies between them, the summer too. */
const moodDays = 220
/** What was tapped beside a face is looked at for so many days. */
const tapDays = 90

type OfChild = SeenCheckIn & { readonly childId: string }

const begunSince = preparedQuery((read) =>
  read
    .select({
      id: checkIns.id,
      childId: checkIns.childId,
      status: checkIns.status,
      day: checkIns.day,
      startedAt: checkIns.startedAt,
      completedAt: checkIns.completedAt,
      seconds: checkIns.durationSeconds,
      activitiesCompleted: checkIns.activitiesCompleted,
      faces: checkIns.faceSet,
      mood: checkIns.mood,
    })
    .from(checkIns)
    .where(
      and(
        inArray(checkIns.childId, anyOf('childIds')),
        eq(checkIns.kind, 'daily_checkin'),
        gte(checkIns.day, sql.placeholder('since')),
      ),
    )
    .prepare(),
)

/** The daily check-ins of some children as the rules over time see them, in order. What a child is in the middle of is none yet. */
export async function checkInsSeen(tx: Writer, childIds: readonly string[], today: Day): Promise<OfChild[]> {
  const rows = await begunSince(tx, { childIds: listed(childIds), since: daysAfter(today, -moodDays) })
  const seen = rows.filter(({ status, day }) => status !== 'in_progress' || day < today)
  // What was tapped matters only beside the saddest face, and when somebody was very quick.
  const since = daysAfter(today, -tapDays)
  const asked = seen.filter(({ day, mood, seconds }) => day >= since && (mood === 1 || (seconds ?? 60) < 8))
  const tapped = await tappedIn(
    tx,
    asked.map(({ id }) => id),
  )
  return seen
    .map(({ status, startedAt, completedAt, activitiesCompleted, ...row }) => ({
      ...row,
      at: completedAt ?? startedAt,
      isCompleted: status === 'completed',
      leftAt: pageLeft({ status, day: row.day, activitiesCompleted }, today),
      ...tapped(row.id),
    }))
    .toSorted((one, other) => one.at.getTime() - other.at.getTime() || (one.id < other.id ? -1 : 1))
}
