import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import type { SchoolCalendar } from '#app/calendar/rules.ts'
import { readBy, schoolDaysLater } from '#app/calendar/soon-enough.ts'
import { reckonAnew } from '#app/jobs/reckon-anew.server.ts'
import { concerns } from '#db/schema/concerns.ts'
import { jobs } from '#db/schema/jobs.ts'
import type { Writer } from '#db/tenants.server.ts'
import { concernReminder, type ConcernReminder } from '../reminder.ts'
import { concernReminderName } from './remind-of-concern.server.ts'

type Renewing = Grant<'due-times.renew'>

/** Counts anew, as part of taking up a changed calendar, by when unread concerns are due and who is told when. */
export async function renewConcernTimes(tx: Writer, grant: Renewing, calendar: SchoolCalendar) {
  const unread = await tx
    .select({ id: concerns.id, raisedAt: concerns.raisedAt, dueAt: concerns.dueAt })
    .from(concerns)
    .where(and(eq(concerns.state, 'unread'), inScope(grant, concerns.childId)))
  const moved = unread
    .map(({ id, raisedAt, dueAt }) => ({ id, dueAt, counted: readBy(calendar, raisedAt) }))
    .filter(({ dueAt, counted }) => counted.getTime() !== dueAt.getTime())
  for (const { id, counted } of moved) await tx.update(concerns).set({ dueAt: counted }).where(eq(concerns.id, id))
  return {
    moved: { concerns: moved.length, concernSteps: await renewReminders(tx, grant, calendar) },
    later: moved.filter(({ dueAt, counted }) => counted > dueAt).length,
  }
}

function renewReminders(tx: Writer, grant: Renewing, calendar: SchoolCalendar): Promise<number> {
  return reckonAnew(tx, { kind: 'concern.escalate', at: grant.at }, async (payload) => {
    const { concernId, level } = concernReminder.parse(payload)
    if (level === 0) return null
    const [concern] = await tx
      .select({ dueAt: concerns.dueAt })
      .from(concerns)
      .where(and(eq(concerns.id, concernId), eq(concerns.state, 'unread'), inScope(grant, concerns.childId)))
    if (!concern) return null
    if (level === 1) return concern.dueAt
    const last = await doneAt(tx, { concernId, level: level - 1 })
    return last ? schoolDaysLater(calendar, last, 1) : readBy(calendar, grant.at)
  })
}

/** When the reminder before was made; what is long done is forgotten. */
async function doneAt(tx: Writer, before: ConcernReminder): Promise<Date | null> {
  const [done] = await tx
    .select({ at: jobs.doneAt })
    .from(jobs)
    .where(eq(jobs.dedupe, concernReminderName(before)))
  return done?.at ?? null
}
