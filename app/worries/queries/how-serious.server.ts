import { and, eq, ne, sql, type SQL } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { alertInReach } from '#app/access/scope.server.ts'
import { rank } from '#db/columns.ts'
import { alertEvidence, alerts, severities } from '#db/schema/alerts.ts'
import { worries } from '#db/schema/worries.ts'

/** How serious the gravest open alert is that a worry gave rise to and that this grant may open: 1 low to 4 urgent, 0 when there is none. */
export function alertBehind(grant: Grant): SQL<number> {
  const gravest = grant.read
    .select({ level: sql<number>`max(${rank(alerts.severity, severities)}) + 1` })
    .from(alertEvidence)
    .innerJoin(alerts, eq(alerts.id, alertEvidence.alertId))
    .where(and(eq(alertEvidence.worryId, worries.id), ne(alerts.state, 'resolved'), alertInReach(grant)))
  return sql<number>`coalesce((${gravest}), 0)`
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
export function howSerious(grant: Grant): SQL<number> {
  return sql<number>`max(${alertBehind(grant)}, ${tapsLevel})`
}
