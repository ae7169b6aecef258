import { eq } from 'drizzle-orm'
import { alerts, type Severity } from '#db/schema/alerts.ts'
import type { Audience } from '#db/schema/worries.ts'
import type { Writer } from '#db/tenants.server.ts'

type Gathered = {
  readonly severity: Severity
  readonly audience: Audience
  readonly due: Date
  readonly waitsAnew: boolean
}

/** Has an open alert looked at again because more came in, as part of the change that brought it; gives its id. */
export async function gatherInAlert(
  tx: Writer,
  open: typeof alerts.$inferSelect,
  { severity, audience, due, waitsAnew }: Gathered,
): Promise<string> {
  await tx
    .update(alerts)
    .set({
      severity,
      // What only the lead could see never comes before more people because of something milder.
      audience: open.audience === 'lead' ? 'lead' : audience,
      state: 'unread',
      dueAt: waitsAnew || due < open.dueAt ? due : open.dueAt,
      acknowledgedAt: null,
      acknowledgedBy: null,
    })
    .where(eq(alerts.id, open.id))
  return open.id
}
