import { asc, desc, eq, gt, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Grant } from '#app/access/grant.server.ts'
import { reach } from '#app/access/policy.ts'
import type { Reaching } from '#app/access/records.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentWords } from '#app/school-time/words.ts'
import { agreesToClosures } from '#app/school-time/who-agrees.ts'
import { holdersOf } from '#app/outbox/holders.server.ts'
import { calendarProposals } from '#db/schema/school/calendar.ts'
import { people } from '#db/schema/school/people.ts'
import { isNextWeekday, runsOf } from '../runs.ts'

const asker = alias(people, 'asker')
const decider = alias(people, 'decider')
const aMonth = 30 * 86_400_000
const closed = { id: calendarProposals.id, first: calendarProposals.firstDay, last: calendarProposals.lastDay }

export type ClosureAskedFor = Awaited<ReturnType<typeof closuresAskedFor>>[number]

/** The long closures that nobody has decided. */
export const closuresUndecided = ({ read }: Pick<Reaching, 'read'>) =>
  read.select({ id: calendarProposals.id }).from(calendarProposals).where(isNull(calendarProposals.decidedAt))

/** Long closures that somebody asked for and nobody has decided, the oldest first; for those who may agree, and nothing for others. */
export async function closuresAskedFor({ read, at, actor }: Grant) {
  if (reach(actor.roles, 'calendar.agree') === undefined) return []
  const waiting = await read
    .select({
      ...closed,
      days: calendarProposals.days,
      askedBy: asker.id,
      by: asker.knownAs,
      at: calendarProposals.askedAt,
    })
    .from(calendarProposals)
    .innerJoin(asker, eq(asker.id, calendarProposals.askedBy))
    .where(isNull(calendarProposals.decidedAt))
    .orderBy(asc(calendarProposals.askedAt))
    .limit(20)
  if (waiting.length === 0) return []
  const calendar = await schoolCalendar(read)
  const mayAgree = await holdersOf(read, agreesToClosures, at)
  return waiting.map(({ days, askedBy, at: askedAt, ...closure }) => ({
    ...closure,
    isMine: askedBy === actor.id,
    asked: momentWords(calendar, at, askedAt),
    runs: runsOf(days, isNextWeekday),
    others: mayAgree.filter(({ id }) => id !== askedBy).map(({ knownAs }) => knownAs),
  }))
}

/** What was decided about long closures in the last month, the newest first. */
export async function closuresDecided({ read, at }: Grant<'calendar.agree'>) {
  const { decision, decidedAt } = calendarProposals
  const decided = await read
    .select({ ...closed, decision, at: decidedAt, by: asker.knownAs, decidedBy: decider.knownAs })
    .from(calendarProposals)
    .innerJoin(asker, eq(asker.id, calendarProposals.askedBy))
    .innerJoin(decider, eq(decider.id, calendarProposals.decidedBy))
    .where(gt(decidedAt, new Date(at.getTime() - aMonth)))
    .orderBy(desc(decidedAt))
    .limit(20)
  const calendar = await schoolCalendar(read)
  return decided.map(({ at: when, ...closure }) => ({ ...closure, when: momentWords(calendar, at, when ?? at) }))
}
