import { z } from 'zod'
import { askWhoDecided } from '#app/safeguarding/alerts/commands/ask-who-decided.server.ts'
import { escalateAlert } from '#app/safeguarding/alerts/commands/escalate-alert.server.ts'
import { listForLead } from '#app/safeguarding/alerts/commands/list-for-lead.server.ts'
import { screenClass } from '#app/safeguarding/alerts/commands/screen-class.server.ts'
import { reportFailedAlertEscalation } from '#app/safeguarding/alerts/commands/report-failed-alert-escalation.server.ts'
import { settleAllReaders, settling } from '#app/safeguarding/alerts/commands/settle-all-readers.server.ts'
import { screenSchool } from '#app/safeguarding/alerts/commands/screen-school.server.ts'
import { escalation } from '#app/safeguarding/escalation/escalation.ts'
import { forgetCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { escalateConcern } from '#app/safeguarding/concerns/commands/escalate-concern.server.ts'
import { handOnConcern } from '#app/safeguarding/concerns/commands/hand-on-concern.server.ts'
import { reportFailedConcernEscalation } from '#app/safeguarding/concerns/commands/report-failed-concern-escalation.server.ts'
import { recalculateConcernDeadlines } from '#app/safeguarding/concerns/commands/recalculate-concern-deadlines.server.ts'
import { concernReminder } from '#app/safeguarding/concerns/reminder.ts'
import { lookAtDuty } from '#app/school/duty/commands/look-at-duty.server.ts'
import { recalculateCrisisDeadlines } from '#app/safeguarding/crisis/commands/recalculate-crisis-deadlines.server.ts'
import { followUpReminder, reviewReminder } from '#app/safeguarding/crisis/reminders.ts'
import { remindOfFollowUp } from '#app/safeguarding/crisis/commands/remind-of-follow-up.server.ts'
import { remindOfReview } from '#app/safeguarding/crisis/commands/remind-of-review.server.ts'
import { handles } from '#app/jobs/handler.ts'
import type { Schedule } from '#app/jobs/keep-schedules.server.ts'
import { tidyQueue } from '#app/jobs/tidy-queue.server.ts'
import type { JobHandlers } from '#app/jobs/worker.server.ts'
import { deliverMessage, type Posting } from '#app/outbox/deliver-message.server.ts'
import { recordMailStatus } from '#app/outbox/mail-status.server.ts'
import { chaseAnswer } from '#app/safeguarding/information-sharing/commands/chase-answer.server.ts'
import { recalculateTransferDeadlines } from '#app/records/transfers/commands/recalculate-transfer-deadlines.server.ts'
import { escalateWorry } from '#app/safeguarding/worries/commands/escalate-worry.server.ts'
import { handOnWorry } from '#app/safeguarding/worries/commands/hand-on-worry.server.ts'
import { reportFailedWorryEscalation } from '#app/safeguarding/worries/commands/report-failed-worry-escalation.server.ts'
import { recalculateDeadlines } from '#app/safeguarding/worries/commands/recalculate-deadlines.server.ts'
import { reminder } from '#app/safeguarding/worries/reminder.ts'

/** What every school does again and again, in its own time. */
const schedules: readonly Schedule[] = [
  { name: 'duty', kind: 'duty.look', cron: '0 8 * * *' },
  { name: 'readers', kind: 'readers.settle', cron: '30 7 * * *' },
  { name: 'weekly list', kind: 'alert.list', cron: '0 8 * * 1' },
  { name: 'patterns', kind: 'patterns.sweep', cron: '0 18 * * 1-5' },
  { name: 'tidy', kind: 'queue.tidy', cron: '30 2 * * *' },
]
const id = z.uuid()
/** What is due by the calendar besides alerts and worries. */
const alsoByTheCalendar = {
  concerns: recalculateConcernDeadlines,
  others: [recalculateCrisisDeadlines, recalculateTransferDeadlines],
}
/** How what only the governor has read is handed on. */
const handOnByArea = { worry: handOnWorry, concern: handOnConcern }
const level = z.number().int().min(0)
const nothing = z.object({})

/** All the work that a school's queue can hold, and who does it, as app/routes.ts is for addresses. */
export function jobHandlers(posting: Posting): JobHandlers {
  return {
    schedules,
    async onVisit(tenant, at) {
      // The pages have a memory of their own: what the office has set meanwhile is not known here.
      forgetCalendar(tenant.read)
      await recordMailStatus(tenant, posting.post !== null, at)
    },
    handlers: {
      'alert.escalate': handles('alert.escalate', {
        payload: escalation,
        run: escalateAlert,
        onDead: reportFailedAlertEscalation,
      }),
      'alert.list': handles('alert.list', { payload: nothing, run: listForLead }),
      'alert.ask': handles('alert.ask', { payload: z.object({ alertId: id }), run: askWhoDecided }),
      'readers.settle': handles('readers.settle', {
        payload: settling,
        run: (grant, payload) => settleAllReaders(grant, payload, handOnByArea),
      }),
      'patterns.sweep': handles('patterns.sweep', { payload: nothing, run: screenSchool }),
      'patterns.look': handles('patterns.look', { payload: z.object({ classId: id }), run: screenClass }),
      'worry.escalate': handles('worry.escalate', {
        payload: reminder,
        run: escalateWorry,
        onDead: reportFailedWorryEscalation,
      }),
      'due-times.renew': handles('due-times.renew', {
        payload: z.object({ from: z.string() }),
        run: (grant, payload) => recalculateDeadlines(grant, payload, alsoByTheCalendar),
      }),
      'concern.escalate': handles('concern.escalate', {
        payload: concernReminder,
        run: escalateConcern,
        onDead: reportFailedConcernEscalation,
      }),
      'duty.look': handles('duty.look', { payload: nothing, run: lookAtDuty }),
      'crisis.remind': handles('crisis.remind', {
        payload: reviewReminder,
        run: remindOfReview,
      }),
      'follow-up.remind': handles('follow-up.remind', {
        payload: followUpReminder,
        run: remindOfFollowUp,
      }),
      'share.chase': handles('share.chase', { payload: z.object({ shareId: id, level }), run: chaseAnswer }),
      'message.deliver': handles('message.deliver', {
        payload: z.object({ messageId: id }),
        run: (grant, payload) => deliverMessage(grant, payload, posting),
      }),
      'queue.tidy': handles('queue.tidy', { payload: nothing, run: tidyQueue }),
    },
  }
}
