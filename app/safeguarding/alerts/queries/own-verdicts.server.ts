import { and, count, eq, gt, inArray, isNotNull, notExists } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { alertInReach, concernInReach } from '#app/access/scope.server.ts'
import type { Verdict } from '#db/schema/safeguarding/alert-answers.ts'
import { alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { openedEvidence } from './opened-evidence.server.ts'

export type RuleRecord = Awaited<ReturnType<typeof ownVerdicts>>['rules'][number]

/**
 * How the rules did at this school in the last twelve months: for each rule how many alerts it raised or added to and what those who closed them
 * said; and of the concerns that grew out of what a child told, how many no rule had noticed. Numbers only.
 */
export async function ownVerdicts(grant: Grant<'rules.read'>) {
  const { read } = grant
  const noticed = await openedEvidence(
    read,
    await read
      .select({
        id: alertEvidence.id,
        childId: alerts.childId,
        found: alertEvidence.found,
        alertId: alertEvidence.alertId,
        verdict: alerts.verdict,
      })
      .from(alertEvidence)
      .innerJoin(alerts, eq(alerts.id, alertEvidence.alertId))
      .where(and(alertInReach(grant), gt(alertEvidence.at, aYearBefore(grant.at)))),
  )
  const rules = recordsOf(noticed)

  const told = and(isNotNull(concerns.worryId), gt(concerns.raisedAt, aYearBefore(grant.at)), concernInReach(grant))
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

const aYearBefore = (at: Date) => new Date(at.getTime() - 365 * 24 * 3_600_000)

type Noticed = { readonly rule: string; readonly alertId: string; readonly verdict: Verdict | null }

/** How each rule did, the one that raised most first. An alert counts once for each rule that found something in it. */
function recordsOf(noticed: readonly Noticed[]) {
  const records = [...new Set(noticed.map(({ rule }) => rule))].map((rule) => {
    const found = noticed.filter((one) => one.rule === rule)
    const raised = [...new Map(found.map((one) => [one.alertId, one])).values()]
    const said = (verdict: Verdict) => raised.filter((one) => one.verdict === verdict).length
    const verdicts = { right: said('right'), notNeeded: said('not needed'), notSure: said('not sure') }
    return { rule, raised: raised.length, ...verdicts }
  })
  return records.toSorted((one, other) => other.raised - one.raised || (one.rule < other.rule ? -1 : 1))
}
