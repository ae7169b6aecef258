import { desc, eq, inArray } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentWords } from '#app/school-time/words.ts'
import { alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'
import { openedEvidence } from './opened-evidence.server.ts'

export type AlertReason = Awaited<ReturnType<typeof reasonsOnPage>>[number]

/** Why these alerts fired: the rule and its edition, the reason, what it read, and when. Only for alerts already found in reach. */
export async function reasonsOnPage(grant: Grant, found: readonly { readonly id: string }[]) {
  if (found.length === 0) return []
  const calendar = await schoolCalendar(grant.read)
  const ids = found.map(({ id }) => id)
  const rows = await grant.read
    .select({ evidence: alertEvidence, childId: alerts.childId })
    .from(alertEvidence)
    .innerJoin(alerts, eq(alerts.id, alertEvidence.alertId))
    .where(inArray(alertEvidence.alertId, ids))
    .orderBy(desc(alertEvidence.at), desc(alertEvidence.id))
  const opened = await openedEvidence(
    grant.read,
    rows.map(({ evidence, childId }) => ({ ...evidence, childId })),
  )
  return opened.map(({ id, alertId, rule, ruleVersion, severity, reason, facts, isDamaged, at, ...found }) => ({
    ...{ id, alertId, rule, ruleVersion, severity, reason, facts, isDamaged },
    telling: found.checkInId ?? found.worryId,
    when: momentWords(calendar, grant.at, at),
  }))
}
