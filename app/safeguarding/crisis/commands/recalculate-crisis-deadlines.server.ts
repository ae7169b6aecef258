import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import type { Day } from '#app/school-time/civil-days.ts'
import { dueAnew } from '#app/school-time/due-anew.ts'
import { schoolDayOf, type SchoolCalendar } from '#app/school-time/rules.ts'
import { rescheduleJobs } from '#app/jobs/reschedule-jobs.server.ts'
import { crisisResponses, followUps } from '#db/schema/safeguarding/crisis.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { followUpDue, reviewDue } from '../due.ts'
import { followUpReminder, reviewReminder } from '../reminders.ts'

type Renewing = Grant<'due-times.renew'>

/** Counts anew, as part of taking up a changed calendar, by when tasks and second looks are due and who is told when. */
export async function recalculateCrisisDeadlines(tx: Writer, grant: Renewing, calendar: SchoolCalendar) {
  return { tasks: await renewFollowUps(tx, grant, calendar), reviews: await renewReviews(tx, grant, calendar) }
}

async function renewFollowUps(tx: Writer, grant: Renewing, calendar: SchoolCalendar): Promise<number> {
  const { id, dueOn, dueAt, doneAt, childId } = followUps
  const open = await tx
    .select({ id, dueOn: sql<Day>`${dueOn}`, dueAt })
    .from(followUps)
    .where(and(isNull(doneAt), isNotNull(dueOn), inScope(grant, childId)))
  const { moved } = await dueAnew(open, {
    reckon: (task) => followUpDue(calendar, task.dueOn),
    write: (taskId, due) => tx.update(followUps).set({ dueAt: due }).where(eq(id, taskId)),
  })
  await rescheduleJobs(tx, { kind: 'follow-up.remind', at: grant.at }, (payload) => {
    const { followUpId, level } = followUpReminder.parse(payload)
    return Promise.resolve(level === 0 ? (moved.get(followUpId) ?? null) : null)
  })
  return moved.size
}

async function renewReviews(tx: Writer, grant: Renewing, calendar: SchoolCalendar): Promise<number> {
  const { id, childId, closedAt, reviewedAt, reviewDueOn } = crisisResponses
  const waiting = await tx
    .select({ id, closedAt: sql`${closedAt}`.mapWith(closedAt), reviewDueOn })
    .from(crisisResponses)
    .where(and(isNotNull(closedAt), isNull(reviewedAt), inScope(grant, childId)))
  const counted = waiting.map((crisis) => ({ ...crisis, due: reviewDue(calendar, crisis.closedAt) }))
  const moved = counted
    .map((crisis) => ({ ...crisis, day: schoolDayOf(calendar, crisis.due) }))
    .filter((crisis) => crisis.day !== crisis.reviewDueOn)
  for (const crisis of moved) await tx.update(crisisResponses).set({ reviewDueOn: crisis.day }).where(eq(id, crisis.id))
  const due = new Map(counted.map((crisis) => [crisis.id, crisis.due]))
  await rescheduleJobs(tx, { kind: 'crisis.remind', at: grant.at }, (payload) => {
    const { responseId, level } = reviewReminder.parse(payload)
    return Promise.resolve(level === 0 ? (due.get(responseId) ?? null) : null)
  })
  return moved.length
}
