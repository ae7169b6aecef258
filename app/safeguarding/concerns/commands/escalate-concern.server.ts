import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { peopleIn, type RecipientGroup } from '#app/safeguarding/escalation/recipient-groups.ts'
import { fetchHead } from '#app/safeguarding/escalation/commands/fetch-head.server.ts'
import { settleReaders } from '#app/safeguarding/escalation/commands/settle-readers.server.ts'
import { notifyOfLadder } from '#app/safeguarding/escalation/commands/notify-of-ladder.server.ts'
import { withReaders } from '#app/safeguarding/escalation/ladder.ts'
import { onDuty } from '#app/safeguarding/escalation/queries/available-staff.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { schoolDaysLater } from '#app/school-time/soon-enough.ts'
import type { AvailableStaff } from '#app/school/duty/plan.ts'
import { writeMessages } from '#app/outbox/write-messages.server.ts'
import { excludedFrom } from '#app/safeguarding/exclusions/queries/excluded-from.server.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import type { ConcernReminder } from '../reminder.ts'
import { remindOfConcern } from './remind-of-concern.server.ts'

/** Who is told on each level of a concern that nobody has read; the last goes on at the end of every school day. */
const toldOn: readonly (readonly RecipientGroup[])[] = [
  ['lead and deputies'],
  ['lead and deputies'],
  ['lead and deputies', 'head'],
]
const headAlone: readonly RecipientGroup[] = ['head alone']

/**
 * Tells grown-ups of a concern that nobody has read: at once whoever it is for, again when it is late, and from the next
 * school day on the head as well. Never whomever it is kept from; and of what only the head may read only the head is
 * told, until the office is asked to fetch them; when nobody who is there may read it, whoever comes next is told.
 */
export async function escalateConcern(grant: Grant<'concern.escalate'>, reminder: ConcernReminder) {
  const { at, read } = grant
  const { concernId, level } = reminder
  if (!(await unreadConcern(read, grant, reminder))) return
  const calendar = await schoolCalendar(read)
  await grant.change('concern', concernId, async (tx, note) => {
    const concern = await unreadConcern(tx, grant, reminder)
    if (!concern) return
    if (level > 0) await remindOfConcern(tx, { ...reminder, level: level + 1 }, schoolDaysLater(calendar, at, 1))
    const isHeads = concern.audience === 'head'
    const about = level === 0 ? `concern:${concernId}` : `concerns:${concern.dueAt.toISOString()}:level:${level}`
    const settled = await settleReaders(tx, { concernId }, { at })
    const there = { ...(await onDuty(tx, at)), class: [], chosen: [] }
    const kept = await excludedFrom(tx, { concernId })
    const circles = isHeads ? headAlone : (toldOn[Math.min(level, toldOn.length - 1)] ?? [])
    const may = (line: readonly AvailableStaff[]) => line.filter(({ id }) => !kept.includes(id))
    const told = withReaders(may(peopleIn(circles, there)), settled)
    const gathers = `${concern.childId}:concern:${level}`
    await writeMessages(tx, { kind: level === 0 ? 'waiting' : 'worries', to: told, at, about, gathers })
    await notifyOfLadder(tx, settled, {
      at,
      about: level === 0 ? `readers:${settled.thing.toldOnce}` : `${about}:${concernId}`,
    })
    if (isHeads && level > 1 && settled.rung === 'usual') await fetchHead(tx, { there, at, about, gathers })
    note({ after: { level, told: told.length } })
  })
}

type Asking = Grant<'concern.escalate'>

async function unreadConcern(tx: Pick<Writer, 'select'>, grant: Asking, { concernId, round }: ConcernReminder) {
  const { childId, dueAt, audience, handedOnAt } = concerns
  const [concern] = await tx
    .select({ childId, dueAt, audience, handedOnAt })
    .from(concerns)
    .where(and(eq(concerns.id, concernId), eq(concerns.state, 'unread'), inScope(grant, concerns.childId)))
  return concern?.handedOnAt?.getTime() === round ? concern : undefined
}
