import { and, desc, eq, gte } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { peopleIn } from '#app/alerts/circles.ts'
import { whoIsThere } from '#app/alerts/queries/who-is-there.server.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { isOpen } from '#app/calendar/rules.ts'
import { whenRead } from '#app/calendar/words.ts'
import { hasTurn } from '#app/duty/plan.ts'
import { dutyPlan } from '#app/duty/queries/duty-plan.server.ts'
import { mailStanding } from '#db/schema/messages.ts'
import { worries } from '#db/schema/worries.ts'

/** Who was told that this child wants to talk, since they signed in, and whether they can know of it now; nothing when they have not asked. */
export async function talkTold(grant: Grant<'talk.ask'>) {
  const { read, at, since, actor } = grant
  const [last] = await read
    .select({ id: worries.id, chosenPersonId: worries.chosenPersonId, dueAt: worries.dueAt })
    .from(worries)
    .where(and(inScope(grant, worries.childId), eq(worries.source, 'talk'), gte(worries.writtenAt, since)))
    .orderBy(desc(worries.writtenAt))
    .limit(1)
  if (!last) return null
  const { id: worryId, chosenPersonId, dueAt } = last
  const calendar = await schoolCalendar(read)
  const there = await whoIsThere(read, grant, { childId: actor.id, worryId })
  const plan = await dutyPlan(read, { from: at, until: at })
  const others = peopleIn(['class'], there).filter(({ id }) => id !== chosenPersonId)
  const [chosen] = there.chosen
  const [mail] = await read.select().from(mailStanding)
  return {
    chosen: chosen?.knownAs ?? null,
    isChosenAway: chosen !== undefined && hasTurn(plan, 'away', { id: chosen.id, at }),
    others: others.map(({ knownAs }) => knownAs),
    isOpen: isOpen(calendar, at),
    when: whenRead(calendar, at, dueAt),
    isMailed: mail?.isSetUp !== false,
  }
}
