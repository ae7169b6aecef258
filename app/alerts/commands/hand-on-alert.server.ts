import { and, eq } from 'drizzle-orm'
import { inScope } from '#app/access/scope.server.ts'
import { schoolDayOf } from '#app/calendar/rules.ts'
import { dayName } from '#app/calendar/words.ts'
import { alerts } from '#db/schema/alerts.ts'
import { dueAt } from '../due.ts'
import { dueBySeverity, type Finding } from '../findings.ts'
import type { HandingOn } from '../handing-on.ts'
import { gatherInAlert } from './gather-in-alert.server.ts'
import { keepEvidence } from './keep-evidence.server.ts'

/** Hands on an alert that only the safeguarding governor has read: it waits as if it were new, and its history says why. */
export const handOnAlert: HandingOn = async (tx, grant, { id, calendar, since }) => {
  const { at } = grant
  const [alert] = await tx
    .select()
    .from(alerts)
    .where(and(eq(alerts.id, id), inScope(grant, alerts.childId)))
  if (!alert) return
  const { type, severity, audience } = alert
  const due = dueBySeverity[severity]
  const waiting = { due, dueFrom: at, dueAt: dueAt(due, at, calendar) }
  await gatherInAlert(tx, alert, { severity, audience, due: waiting, waitsAnew: true, keepsOwner: false })
  const day = dayName(schoolDayOf(calendar, since))
  const finding: Finding = {
    ...{ rule: 'GV-1', type, category: 'read by the governor', severity, due },
    reason: `The safeguarding governor read this on ${day}, when nobody at the school could. It is now yours to deal with.`,
    facts: ['read by the safeguarding governor'],
  }
  await keepEvidence(tx, { finding, at, calendar }, { alert, said: finding.reason, tellsFrom: true })
}
