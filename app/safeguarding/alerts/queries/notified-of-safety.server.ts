import { and, asc, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'
import { openedEvidence } from './opened-evidence.server.ts'
import { notifiedAtOnce, type NotifiedAtOnce } from '#app/safeguarding/escalation/queries/notified-at-once.server.ts'

const safetyRules = ['UN-1', 'UN-2']

/** Where the child tapped it: in a check-in, or in a worry of its own when that was over. */
type ToldIn = { readonly checkInId: string } | { readonly worryId: string }

/** Who was told at once of what this child tapped about being safe, as the first message of it goes out. */
export async function notifiedOfSafety(grant: Grant<'check-in.do'>, told: ToldIn): Promise<NotifiedAtOnce> {
  const { read } = grant
  const of = 'worryId' in told ? eq(alertEvidence.worryId, told.worryId) : eq(alertEvidence.checkInId, told.checkInId)
  const rows = await read
    .select({
      alertId: alerts.id,
      evidence: { id: alertEvidence.id, childId: alerts.childId, found: alertEvidence.found },
    })
    .from(alertEvidence)
    .innerJoin(alerts, eq(alerts.id, alertEvidence.alertId))
    .where(and(inScope(grant, alerts.childId), of))
    .orderBy(asc(alertEvidence.id))
  const evidence = await openedEvidence(
    read,
    rows.map((row) => row.evidence),
  )
  const about = rows.find((_, place) => safetyRules.includes(evidence[place]?.rule ?? ''))
  return notifiedAtOnce(grant, about?.alertId)
}
