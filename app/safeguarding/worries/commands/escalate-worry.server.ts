import { and, eq, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { peopleIn, type RecipientGroup } from '#app/safeguarding/escalation/recipient-groups.ts'
import { settleReaders } from '#app/safeguarding/escalation/commands/settle-readers.server.ts'
import { notifyOfLadder } from '#app/safeguarding/escalation/commands/notify-of-ladder.server.ts'
import { withReaders } from '#app/safeguarding/escalation/ladder.ts'
import { availableStaff } from '#app/safeguarding/escalation/queries/available-staff.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { schoolDaysLater } from '#app/school-time/soon-enough.ts'
import { writeMessages } from '#app/outbox/write-messages.server.ts'
import { excludedFrom } from '#app/safeguarding/exclusions/queries/excluded-from.server.ts'
import { worries, type Audience } from '#db/schema/safeguarding/worries.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import type { Reminder } from '../reminder.ts'
import { remindOfWorry } from './remind-of-worry.server.ts'

/** Who is told on each level of a worry that nobody has read; the last goes on at the end of every school day. */
const toldOn: readonly (readonly RecipientGroup[])[] = [
  ['chosen'],
  ['lead and deputies'],
  ['lead and deputies', 'head'],
]
/** Who is told at once when the one a child asked for is one of those it is kept from. */
const instead: Readonly<Record<Audience, readonly RecipientGroup[]>> = {
  class: ['class'],
  lead: ['lead and deputies'],
  head: ['head alone'],
}

/**
 * Tells grown-ups of a worry that nobody has read: at once the one the child asked for, when it is late the lead and
 * deputies, from the next school day on the head as well. Whoever is told of several at one moment gets one message. Of
 * what only the head may read only the head is told, and when nobody who is there may, whoever comes next.
 */
export async function escalateWorry(grant: Grant<'worry.escalate'>, reminder: Reminder): Promise<void> {
  const { at, read } = grant
  const { worryId, level } = reminder
  if (!(await unreadWorry(read, grant, reminder))) return
  const calendar = await schoolCalendar(read)
  await grant.change('worry', worryId, async (tx, note) => {
    const worry = await unreadWorry(tx, grant, reminder)
    if (!worry) return
    if (level > 0) await remindOfWorry(tx, { ...reminder, level: level + 1 }, schoolDaysLater(calendar, at, 1))
    const { childId, audience, chosenPersonId } = worry
    const about = level === 0 ? `worry:${worryId}` : `worries:${worry.dueAt.toISOString()}:level:${level}`
    const settled = await settleReaders(tx, { worryId }, { at })
    const there = await availableStaff(tx, grant, { childId, worryId })
    const isKept = (await excludedFrom(tx, { worryId })).some((id) => id === chosenPersonId)
    const usual = level === 0 && isKept ? instead[audience] : (toldOn[Math.min(level, toldOn.length - 1)] ?? [])
    const told = withReaders(peopleIn(audience === 'head' ? instead.head : usual, there), settled)
    const gathers = `${childId}:worry:${level}`
    await writeMessages(tx, { kind: level === 0 ? 'waiting' : 'worries', to: told, at, about, gathers })
    await notifyOfLadder(tx, settled, {
      at,
      about: level === 0 ? `readers:${settled.thing.toldOnce}` : `${about}:${worryId}`,
    })
    note({ after: { level, told: told.length } })
  })
}

async function unreadWorry(tx: Pick<Writer, 'select'>, grant: Grant<'worry.escalate'>, { worryId, round }: Reminder) {
  const [worry] = await tx
    .select({
      childId: worries.childId,
      audience: worries.audience,
      dueAt: worries.dueAt,
      chosenPersonId: worries.chosenPersonId,
      handedOnAt: worries.handedOnAt,
    })
    .from(worries)
    .where(and(eq(worries.id, worryId), isNull(worries.readAt), inScope(grant, worries.childId)))
  return worry?.handedOnAt?.getTime() === round ? worry : undefined
}
