import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { schoolDayOf, type SchoolCalendar } from '#app/calendar/rules.ts'
import { dayName } from '#app/calendar/words.ts'
import { writeMessages } from '#app/mail/write-messages.server.ts'
import { alerts } from '#db/schema/alerts.ts'
import { concerns } from '#db/schema/concerns.ts'
import type { Writer } from '#db/tenants.server.ts'
import { dueAt } from '../due.ts'
import { dueBySeverity, type Finding } from '../findings.ts'
import { isForGovernor } from '../ladder.ts'
import { governorWhoReads } from '../queries/governor-who-reads.server.ts'
import { gatherInAlert } from './gather-in-alert.server.ts'
import { keepEvidence } from './keep-evidence.server.ts'
import type { Settled } from './settle-readers.server.ts'

type Now = { readonly at: Date; readonly calendar: SchoolCalendar }
type Alert = typeof alerts.$inferSelect

/**
 * What only the safeguarding governor has read stays theirs, and they are reminded of it every morning, until somebody at
 * the school may read it: then it waits for them as if it were new, and they are told. Says whether it is of that kind.
 */
export async function handOnFromGovernor(tx: Writer, settled: Settled, { at, calendar }: Now): Promise<boolean> {
  const { record, thing, staff } = settled
  const alert = 'alertId' in record ? await alertOfGovernor(tx, record.alertId) : undefined
  const isConcern = 'concernId' in record && (await isConcernOfGovernor(tx, record.concernId))
  if (!alert && !isConcern) return false
  if (isForGovernor(settled)) {
    const governor = await governorWhoReads(tx, thing, staff)
    if (governor === null) return true
    const { email } = governor
    const about = `governor has:${email}:${schoolDayOf(calendar, at)}`
    await writeMessages(tx, { kind: 'governor has', to: [{ id: null, email }], at, about })
    return true
  }
  if (alert) await waitAnew(tx, alert, { at, calendar })
  const about = `from governor:${thing.toldIn}`
  if (isConcern) await writeMessages(tx, { kind: 'waiting', to: settled.readers, at, about, gathers: 'readers' })
  return true
}

async function alertOfGovernor(tx: Writer, alertId: string): Promise<Alert | undefined> {
  const isHeld = and(inArray(alerts.state, ['acknowledged', 'in_progress']), isNull(alerts.acknowledgedBy))
  const [alert] = await tx
    .select()
    .from(alerts)
    .where(and(eq(alerts.id, alertId), isHeld))
  return alert
}

async function isConcernOfGovernor(tx: Writer, concernId: string): Promise<boolean> {
  const isRead = and(eq(concerns.state, 'open'), isNull(concerns.readBy), isNotNull(concerns.readAt))
  return (await tx.$count(concerns, and(eq(concerns.id, concernId), isRead))) > 0
}

async function waitAnew(tx: Writer, alert: Alert, { at, calendar }: Now): Promise<void> {
  const { type, severity, audience, acknowledgedAt } = alert
  const due = dueBySeverity[severity]
  const waiting = { due, dueFrom: at, dueAt: dueAt(due, at, calendar) }
  await gatherInAlert(tx, alert, { severity, audience, due: waiting, waitsAnew: true, keepsOwner: false })
  const day = dayName(schoolDayOf(calendar, acknowledgedAt ?? at))
  const finding: Finding = {
    ...{ rule: 'GV-1', type, category: 'read by the governor', severity, due },
    reason: `The safeguarding governor read this on ${day}, when nobody at the school could. It is now yours to deal with.`,
    facts: ['read by the safeguarding governor'],
  }
  const said = { alert: { ...alert, severity }, said: finding.reason, tellsFrom: true }
  await keepEvidence(tx, { finding, at, calendar }, said)
}
