import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { crisisInReach } from '#app/access/scope.server.ts'
import { peopleIn } from '#app/safeguarding/escalation/recipient-groups.ts'
import { onDuty } from '#app/safeguarding/escalation/queries/available-staff.server.ts'
import { without } from '#app/safeguarding/escalation/staff-positions.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { schoolDaysLater } from '#app/school-time/soon-enough.ts'
import { writeMessages } from '#app/outbox/write-messages.server.ts'
import { mustNotKnow } from '#app/safeguarding/exclusions/queries/must-not-know.server.ts'
import { crisisResponses } from '#db/schema/safeguarding/crisis.ts'
import type { ReviewReminder } from '../reminders.ts'
import { remindOfReviewLater } from './remind-later.server.ts'

/** Tells the lead and deputies who may do it that nobody else has looked at a crisis in time; a school day later the lead again. */
export async function remindOfReview(
  grant: Grant<'crisis.remind'>,
  { responseId, level }: ReviewReminder,
): Promise<void> {
  const { at, read } = grant
  const calendar = await schoolCalendar(read)
  await grant.change('crisis', responseId, async (tx, note) => {
    const [waiting] = await tx
      .select()
      .from(crisisResponses)
      .where(
        and(
          eq(crisisResponses.id, responseId),
          isNotNull(crisisResponses.closedAt),
          isNull(crisisResponses.reviewedAt),
          crisisInReach(grant),
        ),
      )
    note({ after: { level, isWaiting: waiting !== undefined } })
    if (!waiting) return
    const kept = await mustNotKnow(tx, grant, waiting)
    const there = { ...without(await onDuty(tx, at), kept), class: [], chosen: [] }
    const others = peopleIn(['lead and deputies'], there).filter(({ id }) => id !== waiting.closedBy)
    const to = level === 0 && others.length > 0 ? others : peopleIn(['lead'], there)
    await writeMessages(tx, { kind: 'waiting', to, at, about: `crisis:${responseId}:review:${level}` })
    if (level === 0) await remindOfReviewLater(tx, { responseId, level: 1 }, schoolDaysLater(calendar, at, 1))
  })
}
