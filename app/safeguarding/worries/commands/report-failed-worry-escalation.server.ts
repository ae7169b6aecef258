import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { raiseAlert } from '#app/safeguarding/alerts/commands/raise-alert.server.ts'
import { keptApart } from '#app/safeguarding/alerts/audience-decision.ts'
import { workFailed } from '#app/safeguarding/alerts/work-failed.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { accusingNobody } from '#app/safeguarding/exclusions/exclusion.ts'
import { exclusionsOf } from '#app/safeguarding/exclusions/queries/excluded-from.server.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'

/** Gives up telling anybody of a worry, and says so in an urgent alert about the child who told it. */
export async function reportFailedWorryEscalation(
  grant: Grant<'worry.escalate'>,
  { worryId }: { readonly worryId: string },
) {
  const { at, read } = grant
  const calendar = await schoolCalendar(read)
  await grant.change('worry', worryId, async (tx, note) => {
    const [worry] = await tx
      .select({ childId: worries.childId, audience: worries.audience })
      .from(worries)
      .where(and(eq(worries.id, worryId), inScope(grant, worries.childId)))
    if (!worry) {
      note({ after: { givenUp: true, raised: null } })
      return
    }
    const { childId, audience } = worry
    const kept = accusingNobody(await exclusionsOf(tx, { worryId }))
    const finding = keptApart(workFailed, { audience, ...kept })
    const raised = await raiseAlert(tx, { childId, finding, at, calendar, kept })
    note({ after: { givenUp: true, raised } })
  })
}
