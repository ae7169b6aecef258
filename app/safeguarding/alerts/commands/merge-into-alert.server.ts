import { eq } from 'drizzle-orm'
import type { Due } from '#db/schema/safeguarding/alert-answers.ts'
import { alerts, type Severity } from '#db/schema/safeguarding/alerts.ts'
import type { Audience } from '#db/schema/safeguarding/worries.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'

/** By when somebody must have taken an alert, and what that was counted from. */
export type Waiting = { readonly due: Due; readonly dueFrom: Date; readonly dueAt: Date }

/** How an alert stands once more has come in. */
export type Merged = {
  readonly severity: Severity
  readonly audience: Audience
  readonly due: Waiting
  readonly waitsAnew: boolean
  /** Whether whoever took it still has it, with something new to look at. */
  readonly keepsOwner: boolean
}

/** Has an open alert looked at again because more came in, as part of the change that brought it. It is unread until they look. */
export async function mergeIntoAlert(
  tx: Writer,
  open: typeof alerts.$inferSelect,
  { severity, audience, due, waitsAnew, keepsOwner }: Merged,
): Promise<void> {
  await tx
    .update(alerts)
    .set({
      severity,
      // What only the lead could see never comes before more people because of something milder.
      audience: open.audience === 'lead' ? 'lead' : audience,
      state: 'unread',
      ...(waitsAnew || due.dueAt < open.dueAt ? due : {}),
      ...(keepsOwner ? {} : { acknowledgedAt: null, acknowledgedBy: null }),
    })
    .where(eq(alerts.id, open.id))
}
