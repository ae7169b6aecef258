import { and, eq, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { holdersOf } from '#app/outbox/holders.server.ts'
import { writeMessages } from '#app/outbox/write-messages.server.ts'
import { calendarProposals } from '#db/schema/school/calendar.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import type { DatedDay } from '#app/school-time/changes.ts'
import type { Break } from '#app/school-time/long-breaks.ts'
import { agreesToClosures } from '#app/school-time/who-agrees.ts'

type Proposed = { readonly days: readonly DatedDay[]; readonly closed: Break }

/**
 * Keeps days that close the school for very long, as part of the change that asks for them, until a second person agrees;
 * those who may are told. Asked for again it is there once. Gives its id, and whether it is new.
 */
export async function proposeDays(tx: Writer, grant: Grant<'calendar.manage'>, { days, closed }: Proposed) {
  const { actor, at } = grant
  const isSame = and(
    isNull(calendarProposals.decidedAt),
    eq(calendarProposals.askedBy, actor.id),
    eq(calendarProposals.days, [...days]),
  )
  const [known] = await tx.select({ id: calendarProposals.id }).from(calendarProposals).where(isSame)
  if (known) return { id: known.id, isNew: false }
  const { first: firstDay, last: lastDay } = closed
  const row = { days: [...days], firstDay, lastDay, askedBy: actor.id, askedAt: at }
  const [made] = await tx.insert(calendarProposals).values(row).returning({ id: calendarProposals.id })
  if (!made) throw new Error('the proposal was not kept')
  const others = (await holdersOf(tx, agreesToClosures, at)).filter(({ id }) => id !== actor.id)
  await writeMessages(tx, { kind: 'second person', to: others, at, about: `closure:${made.id}`, gathers: 'closures' })
  return { id: made.id, isNew: true }
}
