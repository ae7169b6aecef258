import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { writeMessages } from '#app/outbox/write-messages.server.ts'
import type { Severity } from '#db/schema/safeguarding/alerts.ts'
import type { MessageKind } from '#db/schema/messages.ts'
import type { Escalation } from '#app/safeguarding/escalation/escalation.ts'
import { availableStaff } from '#app/safeguarding/escalation/queries/available-staff.server.ts'
import { waitingAlert } from '#app/safeguarding/escalation/queries/waiting-alert.server.ts'
import { isNextPerson, levelAt, levelOf, routeOf } from '#app/safeguarding/escalation/routing.ts'
import { withReaders } from '#app/safeguarding/escalation/ladder.ts'
import { notifiedInWords } from '#app/safeguarding/escalation/notified-words.ts'
import { whoIsNotified } from '#app/safeguarding/escalation/who-is-notified.ts'
import { saveAlertEvent } from './add-alert-event.server.ts'
import { fetchHead } from '#app/safeguarding/escalation/commands/fetch-head.server.ts'
import { releaseAlerts } from './release-alerts.server.ts'
import { levelName, routeAlert } from './route-alert.server.ts'
import { settleReaders } from '#app/safeguarding/escalation/commands/settle-readers.server.ts'
import { notifyOfLadder } from '#app/safeguarding/escalation/commands/notify-of-ladder.server.ts'

const together = 'Nobody here may read it alone. The people who can arrange for it to be opened have been told.'
const kinds: Readonly<Record<Severity, MessageKind>> = {
  urgent: 'urgent',
  high: 'urgent',
  medium: 'waiting',
  low: 'waiting',
}

/**
 * Tells those whose turn it is of an alert that waits to be looked at, and sets the time for the next. Of somebody who
 * takes it and this, one comes first: either nobody more is told, or whoever takes it sees who was.
 */
export async function escalateAlert(grant: Grant<'alert.escalate'>, { level, ...round }: Escalation): Promise<void> {
  const { at, read } = grant
  if (!(await waitingAlert(read, grant, round))) return
  const calendar = await schoolCalendar(read)
  await grant.change('alert', round.alertId, async (tx, note) => {
    const alert = await waitingAlert(tx, grant, round)
    const route = alert && routeOf(alert)
    const step = route && levelOf(route, level)
    if (!step) {
      note({ after: { level, told: 0 } })
      return
    }

    const next = level + 1
    const nextAt = levelAt(route, next, { since: alert.since, last: at, calendar })
    if (nextAt) await routeAlert(tx, round, { level: next, runAt: nextAt })

    const about = levelName(round, level)
    const settled = await settleReaders(tx, { alertId: alert.id }, { at })
    const there = await availableStaff(tx, grant, { childId: alert.childId, alertId: alert.id })
    const telling = whoIsNotified({ ...alert, opensTo: settled.opensTo }, { route, level, there })
    const { isLost } = telling
    if (isLost) await releaseAlerts(tx, [alert.id])
    const told = withReaders(telling.told, settled)
    const hastens = isNextPerson(route, next) ? levelName(round, next) : null
    // Graver things are gathered apart, and so is each level: whoever has to act next hears of it at once.
    const gathers = `${alert.childId}:alert:${alert.severity}:${level}`
    const later = await writeMessages(tx, { kind: kinds[alert.severity], to: told, at, about, hastens, gathers })
    const cause = level === 0 ? `readers:${settled.thing.toldOnce}` : about
    const toldBesides = await notifyOfLadder(tx, settled, { at, about: cause })
    if (step.fetch && settled.rung === 'usual') await fetchHead(tx, { there, at, about, gathers })

    const ownTime = levelAt(route, level, { since: alert.since, last: at, calendar })
    const isEarly = level < route.steps.length && ownTime !== null && at < ownTime
    const unseen =
      alert.owner && isLost ? `${alert.owner.knownAs} had not looked at the new information.` : step.because
    const because = isEarly ? 'A message could not be delivered.' : unseen
    const besides = settled.rung === 'emergency' && toldBesides > 0 ? together : null
    const words = [because, notifiedInWords(told, later), besides].filter(Boolean).join(' ')
    const { id: alertId, childId } = alert
    await saveAlertEvent(tx, { alertId, childId, kind: level === 0 ? 'told' : 'escalated', at, words })
    note({ after: { level, told: told.length, ...(isLost && { ownerLost: alert.owner?.id ?? null }) } })
  })
}
