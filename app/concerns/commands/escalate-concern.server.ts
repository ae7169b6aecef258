import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { peopleIn, type Circle } from '#app/alerts/circles.ts'
import { onDuty } from '#app/alerts/queries/who-is-there.server.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { endOfSchoolDayAfter } from '#app/calendar/rules.ts'
import { writeMessages } from '#app/mail/write-messages.server.ts'
import { concerns } from '#db/schema/concerns.ts'
import { keptFrom } from '#db/schema/kept-from.ts'
import type { Writer } from '#db/tenants.server.ts'
import type { ConcernReminder } from '../reminder.ts'
import { remindOfConcern } from './remind-of-concern.server.ts'

/** Who is told on each level of a concern that nobody has read; the last goes on at the end of every school day. */
const toldOn: Readonly<Record<'lead' | 'head', readonly (readonly Circle[])[]>> = {
  lead: [['lead and deputies'], ['lead and deputies'], ['lead and deputies', 'head']],
  head: [['head'], ['head'], ['head and office']],
}

/**
 * Tells grown-ups of a concern that nobody has read: at once whoever it is for, again when it is late, and from the next
 * school day on others as well. Never whomever it is about; and of what is about a grown-up never the lead.
 */
export async function escalateConcern(grant: Grant<'concern.escalate'>, { concernId, level }: ConcernReminder) {
  const { at, read } = grant
  if (!(await unreadConcern(read, grant, concernId))) return
  const calendar = await schoolCalendar(read)
  await grant.change('concern', concernId, async (tx, note) => {
    const concern = await unreadConcern(tx, grant, concernId)
    if (!concern) return
    if (level > 0) await remindOfConcern(tx, { concernId, level: level + 1 }, endOfSchoolDayAfter(calendar, at, 1))
    const told = await peopleToTell(tx, { at, concernId, level, keeper: concern.audience === 'head' ? 'head' : 'lead' })
    const about = level === 0 ? `concern:${concernId}` : `concerns:${concern.dueAt.toISOString()}:level:${level}`
    await writeMessages(tx, { kind: level === 0 ? 'waiting' : 'worries', to: told, at, about })
    note({ after: { level, told: told.length } })
  })
}

type Telling = {
  readonly at: Date
  readonly concernId: string
  readonly level: number
  readonly keeper: 'lead' | 'head'
}

async function peopleToTell(tx: Writer, { at, concernId, level, keeper }: Telling) {
  const levels = toldOn[keeper]
  const duty = await onDuty(tx, at)
  const there = keeper === 'lead' ? duty : { ...duty, lead: [], deputy: [], practitioner: [] }
  const told = peopleIn(levels[Math.min(level, levels.length - 1)] ?? [], { ...there, class: [], chosen: [] })
  const apart = await tx.select({ id: keptFrom.personId }).from(keptFrom).where(eq(keptFrom.concernId, concernId))
  return told.filter((person) => !apart.some(({ id }) => id === person.id))
}

async function unreadConcern(tx: Pick<Writer, 'select'>, grant: Grant<'concern.escalate'>, concernId: string) {
  const [concern] = await tx
    .select({ dueAt: concerns.dueAt, audience: concerns.audience })
    .from(concerns)
    .where(and(eq(concerns.id, concernId), eq(concerns.state, 'unread'), inScope(grant, concerns.childId)))
  return concern
}
