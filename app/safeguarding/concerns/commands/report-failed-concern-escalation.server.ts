import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { raiseAlert } from '#app/safeguarding/alerts/commands/raise-alert.server.ts'
import { keptApart } from '#app/safeguarding/alerts/audience-decision.ts'
import { workFailed } from '#app/safeguarding/alerts/work-failed.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { schoolDaysLater } from '#app/school-time/soon-enough.ts'
import { accusingNobody } from '#app/safeguarding/exclusions/exclusion.ts'
import { exclusionsOf } from '#app/safeguarding/exclusions/queries/excluded-from.server.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import type { ConcernReminder } from '../reminder.ts'
import { remindOfConcern } from './remind-of-concern.server.ts'

/** Gives up telling anybody of a concern, and says so in an urgent alert about the child, to those alone who may read it. */
export async function reportFailedConcernEscalation(grant: Grant<'concern.escalate'>, reminder: ConcernReminder) {
  const { at, read } = grant
  const { concernId, level } = reminder
  const calendar = await schoolCalendar(read)
  await grant.change('concern', concernId, async (tx, note) => {
    const [concern] = await tx
      .select({ childId: concerns.childId, audience: concerns.audience })
      .from(concerns)
      .where(and(eq(concerns.id, concernId), inScope(grant, concerns.childId)))
    if (!concern) {
      note({ after: { givenUp: true, raised: null } })
      return
    }
    const { childId, audience } = concern
    const kept = accusingNobody(await exclusionsOf(tx, { concernId }))
    const finding = keptApart(workFailed, { audience, ...kept })
    const raised = await raiseAlert(tx, { childId, finding, at, calendar, kept })
    if (level > 0) await remindOfConcern(tx, { ...reminder, level: level + 1 }, schoolDaysLater(calendar, at, 1))
    note({ after: { givenUp: true, raised } })
  })
}
