import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { worryInReach } from '#app/access/scope.server.ts'
import { closeHeadsAlerts } from '#app/safeguarding/alerts/commands/close-heads-alerts.server.ts'
import { raiseAlert } from '#app/safeguarding/alerts/commands/raise-alert.server.ts'
import { dueBySeverity, type Finding } from '#app/safeguarding/screening/findings.ts'
import { keptApart } from '#app/safeguarding/alerts/audience-decision.ts'
import { readersInWords } from '#app/safeguarding/escalation/readers-in-words.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { claimForm } from '#app/access/claim-form.server.ts'
import { conflict, notFound } from '#app/web/http.ts'
import { accusingNobody } from '#app/safeguarding/exclusions/exclusion.ts'
import { exclusionsOf } from '#app/safeguarding/exclusions/queries/excluded-from.server.ts'
import type { Severity } from '#db/schema/safeguarding/alerts.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { HandingBack } from '../forms.ts'
import { handedBackTo } from '../queries/handed-back-to.server.ts'

/**
 * The head says that a worry is not about a grown-up at the school, and why: the lead and deputies read it, and are told
 * of it at once by an alert as grave as what was found in it. The head's own alerts that came of it alone are closed.
 * Whoever it is kept from is still not shown it. Sent twice, it is handed back once. What only opened to the head because
 * nobody else was there is not theirs to hand back. Gives who reads it now; nobody where it had been sent before.
 */
export function handBackWorry(
  grant: Grant<'allegation.decide'>,
  worryId: string,
  handing: HandingBack,
): Promise<readonly string[]> {
  const { at } = grant
  const { reason } = handing
  return grant.change('worry', worryId, async (tx, note) => {
    if (!(await claimForm(tx, grant, handing))) {
      note({ after: { sentAgain: true } })
      return []
    }
    const [worry] = await tx
      .select({ childId: worries.childId, audience: worries.audience })
      .from(worries)
      .where(and(eq(worries.id, worryId), worryInReach(grant)))
    if (!worry) throw notFound()
    const { childId, audience } = worry
    if (audience !== 'head') throw isNotTheHeads()
    const kept = await exclusionsOf(tx, { worryId })
    const readers = await handedBackTo(tx, worryId, { at })
    if (readers.length === 0) throw staysWithHead()

    await tx.update(worries).set({ audience: 'lead' }).where(eq(worries.id, worryId))
    const severity = await closeHeadsAlerts(tx, grant, { worryId, reason, to: readersInWords({ readers }) })
    const calendar = await schoolCalendar(grant.read)
    const finding = keptApart(handedBack(severity), { audience: 'lead', ...kept })
    const alertId = await raiseAlert(tx, { childId, finding, at, calendar, worryId, kept: accusingNobody(kept) })
    note({ before: { audience }, after: { audience: 'lead', alertId, keptFrom: kept.keptFrom.length } })
    return readers.map(({ id }) => id)
  })
}

/** A worry that the head only stands in for goes back to nobody: its readers have it. */
export const isNotTheHeads = () =>
  conflict(
    'You can see this because nobody else was available. The people who usually read these can see it too, so there is nothing to send.',
  )

/** A worry that would go to nobody stays with the head. */
export const staysWithHead = () =>
  conflict('The child’s words name everyone it would go to, or they are away, so it stays with you.')

const handedBack = (severity: Severity): Finding => ({
  rule: 'HB-1',
  type: 'safeguarding',
  category: 'handed back',
  severity,
  due: dueBySeverity[severity],
  reason: 'The head has read this: it is not about a grown-up at the school. It is now yours to deal with.',
  facts: ['handed back by the head'],
  isForLead: true,
})
