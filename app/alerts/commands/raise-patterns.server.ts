import { and, eq, isNotNull } from 'drizzle-orm'
import type { SchoolCalendar } from '#app/calendar/rules.ts'
import { alertEvidence, alerts } from '#db/schema/alerts.ts'
import type { Writer } from '#db/tenants.server.ts'
import { audienceFor } from '../findings.ts'
import { keptApart } from '../kept-apart.ts'
import { isNews, patternsIn } from '../patterns.ts'
import { openedEvidence } from '../queries/opened-evidence.server.ts'
import type { Story } from '../story.ts'
import { raiseAlert } from './raise-alert.server.ts'

type Looking = {
  readonly childId: string
  readonly story: Story
  readonly at: Date
  readonly calendar: SchoolCalendar
  readonly checkInId?: string
}

/**
 * Puts before a grown-up what the rules over time find in what is known of a child and was not found before, as part of
 * the change that gave rise to it; says how much that was. Looking twice finds nothing more.
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
  for (const { keptFrom = [], alleged = [], ...found } of news) {
    const finding = keptApart(found, { audience: audienceFor(found), keptFrom })
    await raiseAlert(tx, { ...when, childId, finding, kept: { keptFrom, alleged } })
  }
  return news.length
}
