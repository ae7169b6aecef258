import { v7 as newId } from 'uuid'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { accusedStaff } from '#app/safeguarding/exclusions/queries/accused-staff.server.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { aboutOf } from '#app/safeguarding/screening/about.ts'
import { alertTransition, isGraver, schoolDaysSince } from '#app/safeguarding/screening/alert-transition.ts'
import { dueAt } from '#app/safeguarding/escalation/due.ts'
import { audienceFor, dueBySeverity } from '#app/safeguarding/screening/findings.ts'
import { groupOf, type Group } from '../queries/group-of.server.ts'
import { withoutAccused } from '../without-accused.ts'
import { mergeIntoAlert, type Waiting } from './merge-into-alert.server.ts'
import { recordEvidence, type NewEvidence } from './record-evidence.server.ts'
import { ensureReadable, type About } from './ensure-readable.server.ts'
import { reopenAlert } from './reopen-alert.server.ts'

type Raised = NewEvidence & About
type Alert = typeof alerts.$inferSelect

/**
 * Puts what a rule found before a grown-up, as part of the change that gave rise to it. Evidence of a kind gathers in
 * the one open alert of that kind, which becomes more serious and sooner due, never less; soon after it was resolved it
 * opens again. Whoever has to be told is told from now on, afresh when it became more serious or somebody had it already:
 * they still have it, with something new to look at. Whom it speaks of it is kept from, and somebody can always open it;
 * what has opened to whom it names gathers nothing more that names them. Nor is it for whoever the child has accused
 * lately, whatever it is about.
 */
export async function raiseAlert(tx: Writer, found: Raised): Promise<string> {
  const raised = withoutAccused(found, found.accused ?? (await accusedStaff(tx, found)))
  const alertId = await put(tx, raised)
  await ensureReadable(tx, alertId, { ...raised, ...waitingFor(raised, raised.finding.severity) })
  return alertId
}

async function put(tx: Writer, raised: Raised): Promise<string> {
  const { finding, at, calendar } = raised
  const group = await groupOf(tx, raised)
  const { last } = group
  const course = alertTransition(finding, last, { at, calendar })
  if (!last || course === 'raise') return raise(tx, raised, group)
  if (course === 'add') return recordEvidence(tx, raised, { alert: last, said: finding.reason })
  if (course === 'keep') {
    const days = schoolDaysSince(last.resolvedAt, { at, calendar })
    const said = `${finding.reason} Nobody was asked to look again, because it was resolved ${days} school days ago.`
    return recordEvidence(tx, raised, { alert: last, said })
  }

  const severity = isGraver(finding.severity, last.severity) ? finding.severity : last.severity
  const due = waitingFor(raised, severity)
  const waitsAnew = severity !== last.severity || last.state !== 'unread'
  const audience = audienceFor({ ...finding, severity })
  const gathered = { severity, audience, due, waitsAnew, keepsOwner: course !== 'reopen' }
  if (course === 'reopen') await reopenAlert(tx, last, { ...gathered, at, calendar })
  else await mergeIntoAlert(tx, last, gathered)
  const alert = { ...last, severity }
  return recordEvidence(tx, raised, { alert, said: finding.reason, tellsFrom: waitsAnew })
}

async function raise(tx: Writer, raised: Raised, { key, followsId }: Group): Promise<string> {
  const { childId, finding, at } = raised
  const { type, severity } = finding
  const id = newId()
  const place = { table: 'alerts', column: 'about', rowId: id }
  const about = await tx.vault.seal(tx, childId, { ...place, text: JSON.stringify(aboutOf(finding)) })
  const facts = { id, childId, type, about, groupKey: key, severity, audience: audienceFor(finding), raisedAt: at }
  const [alert] = await tx
    .insert(alerts)
    .values({ ...facts, ...waitingFor(raised, severity), followsId })
    .returning()
  if (!alert) throw new Error('an alert was not kept')
  return recordEvidence(tx, raised, { alert, said: finding.reason, kind: 'raised', tellsFrom: true })
}

function waitingFor({ finding, at, calendar }: Raised, severity: Alert['severity']): Waiting {
  const due = severity === finding.severity ? finding.due : dueBySeverity[severity]
  return { due, dueFrom: at, dueAt: dueAt(due, at, calendar) }
}
