import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { firstDayWithin, schoolDayOf } from '#app/school-time/rules.ts'
import { writeMessages } from '#app/outbox/write-messages.server.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { missedBy, stoppedSince } from '#app/safeguarding/screening/class-days.ts'
import { classLately } from '#app/safeguarding/screening/queries/class-lately.server.ts'
import { childHistories } from '#app/safeguarding/screening/queries/child-histories.server.ts'
import { onDuty } from '#app/safeguarding/escalation/queries/available-staff.server.ts'
import { asOf, type SeenCheckIn } from '#app/safeguarding/screening/child-history.ts'
import { raisePatterns } from './raise-patterns.server.ts'

/** What was finished within so many school days is looked at once more, as things stood then. */
const daysLookedBack = 5

/**
 * Looks over a class for patterns over time: what every check-in of the last days should have brought to light, and who
 * does not take part. When a class no longer checks in at all, the office hears of it: that says nothing of any child.
 */
export async function screenClass(
  grant: Grant<'patterns.look'>,
  { classId }: { readonly classId: string },
): Promise<void> {
  const { at, read } = grant
  const calendar = await schoolCalendar(read)
  const today = schoolDayOf(calendar, at)
  const { pupils, days } = await classLately(grant, classId)
  const oldest = firstDayWithin(calendar, daysLookedBack, today)
  const isRecent = ({ day, isCompleted }: SeenCheckIn) => isCompleted && day >= oldest
  await grant.change('class', classId, async (tx, note) => {
    let raised = 0
    for (const [childId, story] of await childHistories(tx, pupils, { at, calendar })) {
      for (const checkIn of story.checkIns.filter(isRecent))
        raised += await raisePatterns(tx, { childId, story: asOf(story, checkIn), at, calendar, checkInId: checkIn.id })
      raised += await raisePatterns(tx, { childId, story: { ...story, missed: missedBy(childId, days) }, at, calendar })
    }
    const since = stoppedSince(days)
    if (since) await tellOffice(tx, at, `class-stopped:${classId}:${since}`)
    note({ after: { raised, hasStopped: since !== null } })
  })
}

/** Once for each time that a class stops; the head hears of it where there is no office. */
async function tellOffice(tx: Writer, at: Date, about: string): Promise<void> {
  const { office, head } = await onDuty(tx, at)
  await writeMessages(tx, { kind: 'stopped', to: office.length > 0 ? office : head, at, about })
}
