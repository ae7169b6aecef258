import { and, eq, isNotNull, sql, type SQL } from 'drizzle-orm'
import type { Reaching } from '#app/access/records.server.ts'
import { alertInReach } from '#app/access/scope.server.ts'
import { rank } from '#db/schema/columns.ts'
import { alertEvidence, alerts, isUnresolved, severities } from '#db/schema/safeguarding/alerts.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'

/**
 * The open alerts a worry gave rise to and that this grant may open, of every worry that has one: how serious the gravest is,
 * 1 low to 4 urgent, and by when the first of those that nobody has picked up is due.
 */
export function alertsBehind(grant: Reaching) {
  return grant.read
    .select({
      worryId: alertEvidence.worryId,
      level: sql<number>`max(${rank(alerts.severity, severities)}) + 1`.as('alert_level'),
      due: sql<number | null>`min(case when ${isUntaken} then ${alerts.dueAt} end)`.as('alert_due'),
    })
    .from(alerts)
    .innerJoin(alertEvidence, and(eq(alertEvidence.alertId, alerts.id), isNotNull(alertEvidence.worryId)))
    .where(and(isUnresolved, alertInReach(grant)))
    .groupBy(alertEvidence.worryId)
    .as('behind')
}

const isUntaken = sql`(${alerts.state} = 'unread' and ${alerts.acknowledgedBy} is null)`

/** By when an unread worry is due: with what is due first of it and of the alerts behind it. */
export function soonestDue(behind: ReturnType<typeof alertsBehind>): SQL<Date> {
  return sql<Date>`min(${worries.dueAt}, coalesce(${behind.due}, ${worries.dueAt}))`.mapWith(worries.dueAt)
}

/** Taps in the order in which they count between two worries that are as serious: not safe, not sure, big, talk today. */
export const byTaps = sql<number>`case
  when ${worries.safe} = 'no' then 4 when ${worries.safe} = 'not sure' then 3
  when ${worries.size} = 'big' then 2 when ${worries.want} = 'talk to me today' then 1 else 0 end`

/** As serious as an alert the same tap raises by itself: not safe urgent, not sure high, big or talk today medium. */
const tapsLevel = sql<number>`case
  when ${worries.safe} = 'no' then 4 when ${worries.safe} = 'not sure' then 3
  when ${worries.size} = 'big' or ${worries.want} = 'talk to me today' then 2 else 0 end`

/** How serious a worry is, by its open alert or by what the child tapped: 0 to 4, as an alert is. */
export function howSerious(behind: ReturnType<typeof alertsBehind>): SQL<number> {
  return sql<number>`max(coalesce(${behind.level}, 0), ${tapsLevel})`
}
