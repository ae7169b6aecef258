import { and, desc, eq, gte } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { peopleIn } from '#app/safeguarding/escalation/recipient-groups.ts'
import { withReaders } from '#app/safeguarding/escalation/ladder.ts'
import { availableStaff } from '#app/safeguarding/escalation/queries/available-staff.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { isOpen } from '#app/school-time/rules.ts'
import { hasTurn } from '#app/school/duty/plan.ts'
import { dutyPlan } from '#app/school/duty/queries/duty-plan.server.ts'
import { mailStatus } from '#db/schema/messages.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { readersOfMine } from '#app/safeguarding/worries/queries/readers-for-child.server.ts'

/**
 * Who was told that this child wants to talk, since they signed in or in what waits for a reader already, and whether they
 * can know of it now; nothing when they have not asked. Of those who were told only those are named who can read it.
 */
export async function talkRequested(grant: Grant<'talk.ask'>, waitsId: string | null) {
  const { read, at, since, actor } = grant
  const wanted = waitsId === null ? gte(worries.writtenAt, since) : eq(worries.id, waitsId)
  const [last] = await read
    .select({ id: worries.id })
    .from(worries)
    .where(and(inScope(grant, worries.childId), eq(worries.source, 'talk'), wanted))
    .orderBy(desc(worries.writtenAt), desc(worries.id))
    .limit(1)
  if (!last) return null
  const worryId = last.id
  const decided = await readersOfMine(grant, worryId)
  if (!decided) return null
  const there = await availableStaff(read, grant, { childId: actor.id, worryId })
  const plan = await dutyPlan(read, { from: at, until: at })
  const [chosen] = there.chosen
  const told = withReaders(peopleIn(['class', 'chosen'], there), decided)
  const canRead = (id: string) => decided.readers.some((one) => one.id === id)
  const others = told.filter(({ id }) => id !== chosen?.id && canRead(id))
  const [mail] = await read.select().from(mailStatus)
  return {
    chosen: chosen?.knownAs ?? null,
    isChosenAway: chosen !== undefined && hasTurn(plan, 'away', { id: chosen.id, at }),
    others: others.map(({ knownAs }) => knownAs),
    isOpen: isOpen(await schoolCalendar(read), at),
    when: decided.when,
    hears: decided.hears,
    isMailed: mail?.isSetUp !== false,
  }
}
