import { and, eq, isNotNull } from 'drizzle-orm'
import type { SchoolCalendar } from '#app/school-time/rules.ts'
import { accusingNobody } from '#app/safeguarding/exclusions/exclusion.ts'
import { excludedFromWorries } from '#app/safeguarding/exclusions/queries/excluded-from.server.ts'
import { alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'
import { isForGood } from '#db/schema/safeguarding/exclusion-reasons.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { audienceFor } from '#app/safeguarding/screening/findings.ts'
import { keptApart } from '../audience-decision.ts'
import { isNews, patternsIn } from '#app/safeguarding/screening/patterns.ts'
import { openedEvidence } from '../queries/opened-evidence.server.ts'
import { schoolStaff } from '#app/safeguarding/escalation/queries/school-staff.server.ts'
import type { ChildHistory } from '#app/safeguarding/screening/child-history.ts'
import { raiseAlert } from './raise-alert.server.ts'

type Looking = {
  readonly childId: string
  readonly story: ChildHistory
  readonly at: Date
  readonly calendar: SchoolCalendar
  readonly checkInId?: string
}

/**
 * Puts before a grown-up what the rules over time find in what is known of a child and was not found before, as part of
 * the change that gave rise to it; says how much that was. Looking twice finds nothing more. What comes of a check-in in
 * which the child spoke of a grown-up is kept from that grown-up, as everything else of it is; it accuses nobody itself.
 */
export async function raisePatterns(tx: Writer, { childId, story, ...when }: Looking): Promise<number> {
  const found = patternsIn(story)
  if (found.length === 0) return 0
  const { id, found: sealed, severity, through } = alertEvidence
  const kept = await openedEvidence(
    tx,
    await tx
      .select({ id, childId: alerts.childId, found: sealed, severity, through })
      .from(alertEvidence)
      .innerJoin(alerts, eq(alerts.id, alertEvidence.alertId))
      .where(and(eq(alerts.childId, childId), isNotNull(through))),
  )
  const news = found.filter((finding) => isNews(finding, kept))
  if (news.length === 0) return 0
  const staff = await schoolStaff(tx, { childId, at: when.at })
  const told = await spokenOfIn(tx, when.checkInId)
  for (const { keptFrom: before = [], alleged: earlier = [], ...found } of news) {
    const keptFrom = [...new Set([...before, ...told.map(({ personId }) => personId)])]
    const inThis = told.filter(isForGood).map(({ personId }) => personId)
    const finding = keptApart(found, { audience: audienceFor(found), keptFrom })
    await raiseAlert(tx, {
      ...when,
      childId,
      finding,
      staff,
      kept: accusingNobody({ keptFrom, alleged: [...new Set([...earlier, ...inThis])] }),
    })
  }
  return news.length
}

/** The grown-ups from whom something the child told in this very check-in is kept: they are not sent to the child by it. */
async function spokenOfIn(tx: Writer, checkInId: string | undefined) {
  if (checkInId === undefined) return []
  const told = await tx.select({ id: worries.id }).from(worries).where(eq(worries.checkInId, checkInId))
  return excludedFromWorries(
    tx,
    told.map(({ id }) => id),
  )
}
