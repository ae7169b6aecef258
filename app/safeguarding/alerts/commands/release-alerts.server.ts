import { inArray } from 'drizzle-orm'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'

/** Takes alerts from whoever had them and did not look in time at what is new: from now on nobody has them. */
export async function releaseAlerts(tx: Writer, alertIds: readonly string[]): Promise<void> {
  await tx
    .update(alerts)
    .set({ acknowledgedAt: null, acknowledgedBy: null })
    .where(inArray(alerts.id, [...alertIds]))
}
