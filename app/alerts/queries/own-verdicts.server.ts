import { and, asc, count, desc, eq, isNotNull, notExists, inArray, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { alertInReach, concernInReach } from '#app/access/scope.server.ts'
import type { Verdict } from '#db/schema/alert-answers.ts'
import { alertEvidence, alerts } from '#db/schema/alerts.ts'
import { concerns } from '#db/schema/concerns.ts'

export type RuleRecord = Awaited<ReturnType<typeof ownVerdicts>>['rules'][number]

/**
 * How the rules did at this school: for each rule how many alerts it raised or added to and what those who closed them
 * said; and of the concerns that grew out of what a child told, how many no rule had noticed. Numbers only.
 */
export async function ownVerdicts(grant: Grant<'rules.read'>) {
  const { read } = grant
  const noticed = read
    .selectDistinct({ rule: alertEvidence.rule, alertId: alertEvidence.alertId, verdict: alerts.verdict })
    .from(alertEvidence)
    .innerJoin(alerts, eq(alerts.id, alertEvidence.alertId))
    .where(alertInReach(grant))
    .as('noticed')
  const said = (verdict: Verdict) => sql<number>`sum(case when ${noticed.verdict} = ${verdict} then 1 else 0 end)`
  const rules = await read
    .select({
      rule: noticed.rule,
      raised: count(),
      right: said('right'),
      notNeeded: said('not needed'),
      notSure: said('not sure'),
    })
    .from(noticed)
    .groupBy(noticed.rule)
    .orderBy(desc(count()), asc(noticed.rule))

  const told = and(isNotNull(concerns.worryId), concernInReach(grant))
  const seen = read
    .select({ id: alertEvidence.id })
    .from(alertEvidence)
    .where(
      and(eq(alertEvidence.worryId, concerns.worryId), inArray(alertEvidence.severity, ['medium', 'high', 'urgent'])),
    )
  const [grown] = await read.select({ many: count() }).from(concerns).where(told)
  const [missed] = await read
    .select({ many: count() })
    .from(concerns)
    .where(and(told, notExists(seen)))
  return { rules, grown: grown?.many ?? 0, missed: missed?.many ?? 0 }
}
