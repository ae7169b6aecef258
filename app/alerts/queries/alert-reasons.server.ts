import { desc, inArray } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { momentWords } from '#app/calendar/words.ts'
import { alertEvidence } from '#db/schema/alerts.ts'

export type AlertReason = Awaited<ReturnType<typeof alertReasons>>[number]

/** Why these alerts fired: the rule and its edition, the reason, what it read, and when. Only for alerts already found in reach. */
export async function alertReasons(grant: Grant, found: readonly { readonly id: string }[]) {
  if (found.length === 0) return []
  const calendar = await schoolCalendar(grant.read)
  const ids = found.map(({ id }) => id)
  const rows = await grant.read
    .select()
    .from(alertEvidence)
    .where(inArray(alertEvidence.alertId, ids))
    .orderBy(desc(alertEvidence.at), desc(alertEvidence.id))
  return rows.map(({ id, alertId, rule, ruleVersion, severity, reason, facts, at }) => ({
    id,
    alertId,
    rule,
    ruleVersion,
    severity,
    reason,
    facts,
    when: momentWords(calendar, grant.at, at),
  }))
}
