import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { raiseAlert } from '#app/alerts/commands/raise-alert.server.ts'
import { workFailed } from '#app/alerts/work-failed.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { endOfSchoolDayAfter } from '#app/calendar/rules.ts'
import { concerns } from '#db/schema/concerns.ts'
import type { ConcernReminder } from '../reminder.ts'
import { remindOfConcern } from './remind-of-concern.server.ts'

/**
 * Gives up telling anybody of a concern this time, and says so in an urgent alert about the child. Of what is about a
 * grown-up no alert may speak, so that is only tried again when the next school day ends, as everything unread is.
 */
export async function ownUpForConcern(grant: Grant<'concern.escalate'>, { concernId, level }: ConcernReminder) {
  const { at, read } = grant
  const calendar = await schoolCalendar(read)
  await grant.change('concern', concernId, async (tx, note) => {
    const [concern] = await tx
      .select({ childId: concerns.childId, audience: concerns.audience })
      .from(concerns)
      .where(and(eq(concerns.id, concernId), inScope(grant, concerns.childId)))
    if (level > 0) await remindOfConcern(tx, { concernId, level: level + 1 }, endOfSchoolDayAfter(calendar, at, 1))
    const raised =
      concern && concern.audience !== 'head'
        ? await raiseAlert(tx, { childId: concern.childId, finding: workFailed, at, calendar })
        : null
    note({ after: { givenUp: true, raised } })
  })
}
