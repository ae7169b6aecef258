import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { peopleIn } from '#app/safeguarding/escalation/recipient-groups.ts'
import { onDuty } from '#app/safeguarding/escalation/queries/available-staff.server.ts'
import { without } from '#app/safeguarding/escalation/staff-positions.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { endOfNextWorkingDay } from '#app/school-time/working-days.ts'
import { writeMessages } from '#app/outbox/write-messages.server.ts'
import { mustNotKnow } from '#app/safeguarding/exclusions/queries/must-not-know.server.ts'
import { shares } from '#db/schema/safeguarding/sharing.ts'
import { chaseLater, type Chase } from './chase-later.server.ts'

/** After two weeks of working days it only stands on the list. */
const mostLevels = 10

/** Tells the lead, and when there is none the deputies, that a referral was not answered in time, and never whom it is about; again every working day. */
export async function chaseAnswer(grant: Grant<'share.chase'>, { shareId, level }: Chase): Promise<void> {
  const { at, read } = grant
  const calendar = await schoolCalendar(read)
  await grant.change('share', shareId, async (tx, note) => {
    const [waiting] = await tx
      .select({ childId: shares.childId, concernId: shares.concernId, recipient: shares.recipient })
      .from(shares)
      .where(
        and(
          eq(shares.id, shareId),
          isNull(shares.answeredAt),
          isNotNull(shares.answerDueAt),
          inScope(grant, shares.childId),
        ),
      )
    note({ after: { level, isWaiting: waiting !== undefined } })
    if (!waiting) return
    const isForever = waiting.recipient === 'local authority designated officer'
    const there = without(await onDuty(tx, at), await mustNotKnow(tx, grant, { ...waiting, isForever }))
    const to = peopleIn(['lead'], { ...there, class: [], chosen: [] })
    await writeMessages(tx, { kind: 'waiting', to, at, about: `share:${shareId}:chase:${level}` })
    if (level + 1 < mostLevels) await chaseLater(tx, { shareId, level: level + 1 }, endOfNextWorkingDay(calendar, at))
  })
}
