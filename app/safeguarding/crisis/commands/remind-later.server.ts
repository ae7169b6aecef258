import { enqueue } from '#app/jobs/enqueue.server.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import type { FollowUpReminder, ReviewReminder } from '../reminders.ts'

/** Sees to it that people are told of a task at a moment, unless it is done by then. */
export function remindOfFollowUpLater(tx: Writer, { followUpId, level }: FollowUpReminder, runAt: Date) {
  const dedupe = `follow-up:${followUpId}:level:${level}`
  return enqueue(tx, { kind: 'follow-up.remind', dedupe, payload: { followUpId, level }, runAt })
}

/** Sees to it that people are told at a moment that nobody else has looked at a crisis, unless somebody has by then. */
export function remindOfReviewLater(tx: Writer, { responseId, level }: ReviewReminder, runAt: Date) {
  const dedupe = `crisis:${responseId}:review:${level}`
  return enqueue(tx, { kind: 'crisis.remind', dedupe, payload: { responseId, level }, runAt })
}
