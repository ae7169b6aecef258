import { eq } from 'drizzle-orm'
import { alerts, type Severity } from '#db/schema/alerts.ts'
import type { Writer } from '#db/tenants.server.ts'
import { audienceFor } from '../findings.ts'

type Gathered = { readonly severity: Severity; readonly due: Date; readonly waitsAnew: boolean }

/** Has an open alert looked at again because more came in, as part of the change that brought it; gives its id. */
export async function gatherInAlert(
  tx: Writer,
  open: typeof alerts.$inferSelect,
  { severity, due, waitsAnew }: Gathered,
): Promise<string> {
  await tx
    .update(alerts)
    .set({
      severity,
      audience: audienceFor(severity),
      state: 'unread',
      dueAt: waitsAnew || due < open.dueAt ? due : open.dueAt,
      acknowledgedAt: null,
      acknowledgedBy: null,
    })
    .where(eq(alerts.id, open.id))
  return open.id
}
