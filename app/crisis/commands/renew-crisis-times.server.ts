import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { schoolDayOf, type SchoolCalendar } from '#app/calendar/rules.ts'
import { reckonAnew } from '#app/jobs/reckon-anew.server.ts'
import { crisisResponses, followUps } from '#db/schema/crisis.ts'
import type { Writer } from '#db/tenants.server.ts'
import { followUpDue, reviewDue } from '../due.ts'
import { followUpReminder, reviewReminder } from '../reminders.ts'

type Renewing = Grant<'due-times.renew'>

/** Counts anew, as part of taking up a changed calendar, by when tasks and second looks are due and who is told when. */
export async function renewCrisisTimes(tx: Writer, grant: Renewing, calendar: SchoolCalendar) {
  return { tasks: await renewFollowUps(tx, grant, calendar), reviews: await renewReviews(tx, grant, calendar) }
}

async function renewFollowUps(tx: Writer, grant: Renewing, calendar: SchoolCalendar): Promise<number> {
  const open = await tx
    .select({ id: followUps.id, dueOn: followUps.dueOn, dueAt: followUps.dueAt })
    .from(followUps)
    .where(and(isNull(followUps.doneAt), isNotNull(followUps.dueOn), inScope(grant, followUps.childId)))
  const moved = open
    .map(({ id, dueOn, dueAt }) => ({ id, dueAt, counted: dueOn === null ? dueAt : followUpDue(calendar, dueOn) }))
    .filter(({ dueAt, counted }) => counted.getTime() !== dueAt.getTime())
  for (const { id, counted } of moved) await tx.update(followUps).set({ dueAt: counted }).where(eq(followUps.id, id))
  const due = new Map(moved.map(({ id, counted }) => [id, counted]))
  await reckonAnew(tx, { kind: 'follow-up.remind', at: grant.at }, (payload) => {
    const { followUpId, level } = followUpReminder.parse(payload)
    return Promise.resolve(level === 0 ? (due.get(followUpId) ?? null) : null)
  })
  return moved.length
}

async function renewReviews(tx: Writer, grant: Renewing, calendar: SchoolCalendar): Promise<number> {
  const { id, childId, closedAt, reviewedAt, reviewDueOn } = crisisResponses
  const waiting = await tx
    .select({ id, closedAt, reviewDueOn })
    .from(crisisResponses)
    .where(and(isNotNull(closedAt), isNull(reviewedAt), inScope(grant, childId)))
  const counted = waiting.flatMap(({ closedAt: from, ...crisis }) =>
    from === null ? [] : [{ ...crisis, due: reviewDue(calendar, from) }],
  )
  const moved = counted
    .map((crisis) => ({ ...crisis, day: schoolDayOf(calendar, crisis.due) }))
    .filter((crisis) => crisis.day !== crisis.reviewDueOn)
  for (const crisis of moved) await tx.update(crisisResponses).set({ reviewDueOn: crisis.day }).where(eq(id, crisis.id))
  const due = new Map(counted.map((crisis) => [crisis.id, crisis.due]))
  await reckonAnew(tx, { kind: 'crisis.remind', at: grant.at }, (payload) => {
    const { responseId, level } = reviewReminder.parse(payload)
    return Promise.resolve(level === 0 ? (due.get(responseId) ?? null) : null)
  })
  return moved.length
}
