import { and, eq, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { peopleIn } from '#app/safeguarding/escalation/recipient-groups.ts'
import { onDuty } from '#app/safeguarding/escalation/queries/available-staff.server.ts'
import { without } from '#app/safeguarding/escalation/staff-positions.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { schoolDaysLater } from '#app/school-time/soon-enough.ts'
import { writeMessages } from '#app/outbox/write-messages.server.ts'
import { mustNotKnow } from '#app/safeguarding/exclusions/queries/must-not-know.server.ts'
import { crisisResponses, followUps } from '#db/schema/safeguarding/crisis.ts'
import { people } from '#db/schema/school/people.ts'
import type { FollowUpReminder } from '../reminders.ts'
import { remindOfFollowUpLater } from './remind-later.server.ts'

/** Tells whoever sees to a task that it is due; a school day later, when it is still not done, the lead. Never whom it is about. */
export async function remindOfFollowUp(
  grant: Grant<'follow-up.remind'>,
  { followUpId, level }: FollowUpReminder,
): Promise<void> {
  const { at, read } = grant
  const calendar = await schoolCalendar(read)
  await grant.change('follow-up', followUpId, async (tx, note) => {
    const [waiting] = await tx
      .select({
        owner: { id: people.id, email: people.email, status: people.status },
        childId: followUps.childId,
        concernId: followUps.concernId,
        alertId: crisisResponses.alertId,
        worryId: crisisResponses.worryId,
      })
      .from(followUps)
      .innerJoin(people, eq(people.id, followUps.ownerId))
      .leftJoin(crisisResponses, eq(crisisResponses.id, followUps.responseId))
      .where(and(eq(followUps.id, followUpId), isNull(followUps.doneAt), inScope(grant, followUps.childId)))
    note({ after: { level, isWaiting: waiting !== undefined } })
    if (!waiting) return
    const { owner, ...grown } = waiting
    const kept = await mustNotKnow(tx, grant, grown)
    const isForOwner = level === 0 && owner.status === 'active' && !kept.includes(owner.id)
    const lead = peopleIn(['lead'], { ...without(await onDuty(tx, at), kept), class: [], chosen: [] })
    const to = isForOwner ? [owner] : lead
    await writeMessages(tx, { kind: 'waiting', to, at, about: `follow-up:${followUpId}:level:${level}` })
    if (level === 0) await remindOfFollowUpLater(tx, { followUpId, level: 1 }, schoolDaysLater(calendar, at, 1))
  })
}
