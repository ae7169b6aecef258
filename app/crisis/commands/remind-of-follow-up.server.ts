import { and, eq, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { peopleIn } from '#app/alerts/circles.ts'
import { onDuty } from '#app/alerts/queries/who-is-there.server.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { endOfSchoolDayAfter } from '#app/calendar/rules.ts'
import { writeMessages } from '#app/mail/write-messages.server.ts'
import { followUps } from '#db/schema/crisis.ts'
import { people } from '#db/schema/people.ts'
import { remindOfFollowUpLater, type FollowUpReminder } from './remind-later.server.ts'

/** Tells whoever sees to a task that it is due; a school day later, when it is still not done, the lead. */
export async function remindOfFollowUp(
  grant: Grant<'follow-up.remind'>,
  { followUpId, level }: FollowUpReminder,
): Promise<void> {
  const { at, read } = grant
  const calendar = await schoolCalendar(read)
  await grant.change('follow-up', followUpId, async (tx, note) => {
    const [waiting] = await tx
      .select({ owner: { id: people.id, email: people.email, status: people.status } })
      .from(followUps)
      .innerJoin(people, eq(people.id, followUps.ownerId))
      .where(and(eq(followUps.id, followUpId), isNull(followUps.doneAt), inScope(grant, followUps.childId)))
    note({ after: { level, isWaiting: waiting !== undefined } })
    if (!waiting) return
    const isForOwner = level === 0 && waiting.owner.status === 'active'
    const lead = peopleIn(['lead'], { ...(await onDuty(tx, at)), class: [], chosen: [] })
    const to = isForOwner ? [waiting.owner] : lead
    await writeMessages(tx, { kind: 'waiting', to, at, about: `follow-up:${followUpId}:level:${level}` })
    if (level === 0) await remindOfFollowUpLater(tx, { followUpId, level: 1 }, endOfSchoolDayAfter(calendar, at, 1))
  })
}
