import { and, eq, isNotNull, sql, type SQL } from 'drizzle-orm'
import type { Reaching } from '#app/access/records.server.ts'
import { alertInReach } from '#app/access/scope.server.ts'
import { rank } from '#db/columns.ts'
import { alertEvidence, alerts, isUnresolved, severities } from '#db/schema/alerts.ts'
import { worries } from '#db/schema/worries.ts'

/** How serious the gravest open alert is that a worry gave rise to and that this grant may open, 1 low to 4 urgent, of every worry that has one. */
export function alertsBehind(grant: Reaching) {
  return grant.read
    .select({
      worryId: alertEvidence.worryId,
      level: sql<number>`max(${rank(alerts.severity, severities)}) + 1`.as('alert_level'),
    })
    .from(alerts)
    .innerJoin(alertEvidence, and(eq(alertEvidence.alertId, alerts.id), isNotNull(alertEvidence.worryId)))
    .where(and(isUnresolved, alertInReach(grant)))
    .groupBy(alertEvidence.worryId)
    .as('behind')
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
