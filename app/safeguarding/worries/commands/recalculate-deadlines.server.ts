import { and, eq, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { recalculateAlertDeadlines } from '#app/safeguarding/alerts/commands/recalculate-alert-deadlines.server.ts'
import { dueAnew } from '#app/school-time/due-anew.ts'
import { reminderDue } from '#app/school-time/queries/reminder-due.server.ts'
import { forgetCalendar, schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import type { SchoolCalendar } from '#app/school-time/rules.ts'
import { readBy } from '#app/school-time/soon-enough.ts'
import { rescheduleJobs } from '#app/jobs/reschedule-jobs.server.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { reminder } from '../reminder.ts'
import { reminderName } from './remind-of-worry.server.ts'
import { takeBackMoves, notifyOfMovedDeadlines } from './notify-of-moved-deadlines.server.ts'

type Moved = Readonly<Record<string, number>>
type Renews<T> = (tx: Writer, grant: Grant<'due-times.renew'>, calendar: SchoolCalendar) => Promise<T>
/** What else is due by the calendar and is counted anew with the rest; gives how much of it moved. */
type Also = {
  /** And how much to a later time, which lead and head are told of what nobody has read, and to a sooner one. */
  readonly concerns: Renews<{ readonly moved: Moved; readonly later: number; readonly sooner: number }>
  readonly others: readonly Renews<Moved>[]
}

/** The calendar has changed: counts anew by when everything nobody has taken or read is due, and who is told when. */
export async function recalculateDeadlines(
  grant: Grant<'due-times.renew'>,
  { from }: { readonly from: string },
  also: Also,
) {
  // Work that is done in the same round may have looked at the calendar before it was changed.
  forgetCalendar(grant.read)
  const calendar = await schoolCalendar(grant.read)
  await grant.change('calendar', from, async (tx, note) => {
    const ofAlerts = await recalculateAlertDeadlines(tx, grant, calendar)
    const { id, writtenAt, handedOnAt, dueAt, readAt, childId } = worries
    const unread = await tx
      .select({ id, writtenAt, handedOnAt, dueAt })
      .from(worries)
      .where(and(isNull(readAt), inScope(grant, childId)))
    const { moved, ...ofWorries } = await dueAnew(unread, {
      reckon: (worry) => readBy(calendar, worry.handedOnAt ?? worry.writtenAt),
      write: (worryId, due) => tx.update(worries).set({ dueAt: due }).where(eq(id, worryId)),
    })
    const worrySteps = await renewReminders(tx, grant, calendar)
    const ofConcerns = await also.concerns(tx, grant, calendar)
    let others: Moved = {}
    for (const renew of also.others) others = { ...others, ...(await renew(tx, grant, calendar)) }
    note({ after: { ...ofAlerts.moved, worries: moved.size, worrySteps, ...ofConcerns.moved, ...others } })
    const inSum = (when: 'later' | 'sooner') => ({
      alerts: ofAlerts[when],
      worries: ofWorries[when],
      concerns: ofConcerns[when],
    })
    await takeBackMoves(tx, grant, inSum('sooner'))
    await notifyOfMovedDeadlines(tx, grant, inSum('later'))
  })
}

function renewReminders(tx: Writer, grant: Grant<'due-times.renew'>, calendar: SchoolCalendar): Promise<number> {
  const { at } = grant
  return rescheduleJobs(tx, { kind: 'worry.escalate', at }, async (payload) => {
    const { level, ...which } = reminder.parse(payload)
    if (level === 0) return null
    const [worry] = await tx
      .select({ dueAt: worries.dueAt })
      .from(worries)
      .where(and(eq(worries.id, which.worryId), isNull(worries.readAt), inScope(grant, worries.childId)))
    const before = reminderName({ ...which, level: level - 1 })
    return worry ? reminderDue(tx, { ...worry, level, before }, { at, calendar }) : null
  })
}
