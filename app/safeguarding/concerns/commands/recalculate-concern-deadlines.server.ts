import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { dueAnew } from '#app/school-time/due-anew.ts'
import { reminderDue } from '#app/school-time/queries/reminder-due.server.ts'
import type { SchoolCalendar } from '#app/school-time/rules.ts'
import { readBy } from '#app/school-time/soon-enough.ts'
import { rescheduleJobs } from '#app/jobs/reschedule-jobs.server.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { concernReminder } from '../reminder.ts'
import { concernReminderName } from './remind-of-concern.server.ts'

type Renewing = Grant<'due-times.renew'>

/** Counts anew, as part of taking up a changed calendar, by when unread concerns are due and who is told when. */
export async function recalculateConcernDeadlines(tx: Writer, grant: Renewing, calendar: SchoolCalendar) {
  const { id, raisedAt, handedOnAt, dueAt, state, childId } = concerns
  const unread = await tx
    .select({ id, raisedAt, handedOnAt, dueAt })
    .from(concerns)
    .where(and(eq(state, 'unread'), inScope(grant, childId)))
  const { moved, ...when } = await dueAnew(unread, {
    reckon: (concern) => readBy(calendar, concern.handedOnAt ?? concern.raisedAt),
    write: (concernId, due) => tx.update(concerns).set({ dueAt: due }).where(eq(id, concernId)),
  })
  return { moved: { concerns: moved.size, concernSteps: await renewReminders(tx, grant, calendar) }, ...when }
}

function renewReminders(tx: Writer, grant: Renewing, calendar: SchoolCalendar): Promise<number> {
  const { at } = grant
  return rescheduleJobs(tx, { kind: 'concern.escalate', at }, async (payload) => {
    const { level, ...which } = concernReminder.parse(payload)
    if (level === 0) return null
    const [concern] = await tx
      .select({ dueAt: concerns.dueAt })
      .from(concerns)
      .where(and(eq(concerns.id, which.concernId), eq(concerns.state, 'unread'), inScope(grant, concerns.childId)))
    const before = concernReminderName({ ...which, level: level - 1 })
    return concern ? reminderDue(tx, { ...concern, level, before }, { at, calendar }) : null
  })
}
