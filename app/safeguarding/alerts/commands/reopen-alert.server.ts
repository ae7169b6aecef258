import { eq } from 'drizzle-orm'
import type { SchoolCalendar } from '#app/school-time/rules.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { recurrenceText, schoolDaysSince } from '#app/safeguarding/screening/alert-transition.ts'
import { outcomeWords } from '../staff-words.ts'
import { saveAlertEvent } from './add-alert-event.server.ts'
import { mergeIntoAlert, type Merged } from './merge-into-alert.server.ts'

type Reopened = Merged & { readonly at: Date; readonly calendar: SchoolCalendar }

/**
 * Opens an alert again because the same thing came back soon after it was resolved, as part of the change that brought
 * it. It waits for somebody to take it as if it were new; what came of it the first time stays in its history.
 */
export async function reopenAlert(
  tx: Writer,
  resolved: typeof alerts.$inferSelect,
  { at, calendar, ...gathered }: Reopened,
): Promise<void> {
  const { id: alertId, childId, resolvedAt, outcome } = resolved
  await mergeIntoAlert(tx, resolved, gathered)
  await tx
    .update(alerts)
    .set({ resolvedAt: null, resolvedBy: null, outcome: null, childTold: null, verdict: null })
    .where(eq(alerts.id, alertId))
  const back = recurrenceText(schoolDaysSince(resolvedAt, { at, calendar }))
  const words = outcome === null ? back : `${back} Outcome before: ${outcomeWords[outcome]}.`
  await saveAlertEvent(tx, { alertId, childId, kind: 'reopened', at, words })
}
