import { and, eq } from 'drizzle-orm'
import { inScope } from '#app/access/scope.server.ts'
import type { SchoolCalendar } from '#app/calendar/rules.ts'
import { alerts } from '#db/schema/alerts.ts'
import type { Writer } from '#db/tenants.server.ts'
import { dueAt } from '../due.ts'
import { dueBySeverity, type Finding } from '../findings.ts'
import type { Settling } from '../handing-on.ts'
import { gatherInAlert } from './gather-in-alert.server.ts'
import { keepEvidence } from './keep-evidence.server.ts'

type HandedOn = {
  readonly alertId: string
  readonly calendar: SchoolCalendar
  /** What its history says of it. */
  readonly because: Pick<Finding, 'rule' | 'category' | 'reason' | 'facts'>
}

/** Hands on an alert that whoever has it cannot deal with: it waits as if it were new, and its history says why. */
export async function handOnAlert(
  tx: Writer,
  grant: Settling,
  { alertId, calendar, because }: HandedOn,
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
  await gatherInAlert(tx, alert, { severity, audience, due: waiting, waitsAnew: true, keepsOwner: false })
  const finding: Finding = { ...because, type, severity, due }
  await keepEvidence(tx, { finding, at, calendar }, { alert, said: finding.reason, tellsFrom: true })
}
