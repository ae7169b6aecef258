import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentWords } from '#app/school-time/words.ts'
import { dutyTurns } from '#db/schema/school/duty.ts'
import { people } from '#db/schema/school/people.ts'
import { clashes, type Turn } from '../plan.ts'

const setter = alias(people, 'setter')
const most = 300

export type ComingTurn = Awaited<ReturnType<typeof comingTurns>>[number]

/** The turns that are set and not over, the soonest first, and whether one counts for nothing because they are away then. */
export async function comingTurns(grant: Grant<'duty.read'>) {
  const { at, read } = grant
  const calendar = await schoolCalendar(read)
  const rows = await read
    .select({ turn: dutyTurns, name: people.knownAs, setBy: setter.knownAs })
    .from(dutyTurns)
    .innerJoin(people, eq(people.id, dutyTurns.personId))
    .innerJoin(setter, eq(setter.id, dutyTurns.setBy))
    .where(and(isNull(dutyTurns.takenBackAt), gt(dutyTurns.until, at)))
    .orderBy(asc(dutyTurns.from), asc(dutyTurns.id))
    .limit(most)
  const turns: readonly Turn[] = rows.map(({ turn }) => turn)
  return rows.map(({ turn, name, setBy }) => ({
    id: turn.id,
    name,
    kind: turn.kind,
    from: momentWords(calendar, at, turn.from),
    until: momentWords(calendar, at, turn.until),
    setBy,
    isAwayThen: clashes({ held: [], turns }, turn),
  }))
}
