import { and, eq } from 'drizzle-orm'
import { inScope } from '#app/access/scope.server.ts'
import type { SchoolCalendar } from '#app/school-time/rules.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { dueAt } from '#app/safeguarding/escalation/due.ts'
import { dueBySeverity, type Finding } from '#app/safeguarding/screening/findings.ts'
import type { SettlingGrant } from '#app/safeguarding/escalation/handing-on.ts'
import type { SchoolStaff } from '#app/safeguarding/escalation/ladder.ts'
import { routeOf } from '#app/safeguarding/escalation/routing.ts'
import { mergeIntoAlert } from './merge-into-alert.server.ts'
import { recordEvidence } from './record-evidence.server.ts'
import { settleReaders } from '#app/safeguarding/escalation/commands/settle-readers.server.ts'
import { notifyOfReaders } from '#app/safeguarding/escalation/commands/notify-of-readers.server.ts'

type HandedOn = {
  readonly alertId: string
  readonly staff: readonly SchoolStaff[]
  readonly calendar: SchoolCalendar
  /** What its history says of it. */
  readonly because: Pick<Finding, 'rule' | 'category' | 'reason' | 'facts'>
}

/**
 * Hands on an alert that whoever has it cannot deal with: it waits as if it were new, and its history says why. Whoever
 * reads it is told by the first of its steps, or here where it has none.
 */
export async function handOnAlert(
  tx: Writer,
  grant: SettlingGrant,
  { alertId, staff, calendar, because }: HandedOn,
): Promise<void> {
  const { at } = grant
  const [alert] = await tx
    .select()
    .from(alerts)
    .where(and(eq(alerts.id, alertId), inScope(grant, alerts.childId)))
  if (!alert) return
  const { type, severity, audience } = alert
  const due = dueBySeverity[severity]
  const waiting = { due, dueFrom: at, dueAt: dueAt(due, at, calendar) }
  await mergeIntoAlert(tx, alert, { severity, audience, due: waiting, waitsAnew: true, keepsOwner: false })
  const finding: Finding = { ...because, type, severity, due }
  const said = { said: finding.reason, kind: 'handed_on', tellsFrom: true } as const
  await recordEvidence(tx, { finding, at, calendar }, { alert, ...said })
  if (routeOf({ ...alert, category: finding.category }).steps.length > 0) return
  await notifyOfReaders(tx, await settleReaders(tx, { alertId }, { at, staff }), at)
}
