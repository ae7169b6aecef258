import type { JobAction } from '../access/job-actions.ts'

/** After how many failed attempts a kind of work is given up: what must reach somebody about a child after some four minutes. */
export const mostAttempts: Readonly<Record<JobAction, number>> = {
  'alert.escalate': 8,
  'worry.escalate': 8,
  'concern.escalate': 8,
  'readers.settle': 8,
  'crisis.remind': 12,
  'follow-up.remind': 12,
  'share.chase': 12,
  'alert.list': 12,
  'alert.ask': 8,
  'patterns.sweep': 12,
  'patterns.look': 12,
  'due-times.renew': 12,
  'duty.look': 8,
  'message.deliver': 12,
  'queue.tidy': 12,
}

const second = 1_000
const hour = 3_600_000

/** How long to wait before the next attempt, in ms: twice as long each time, up to an hour, and a little by chance (from 0 to 1). */
export function waitAfter(attempts: number, chance: number): number {
  return Math.round(Math.min(hour, second * 2 ** attempts) * (0.75 + chance / 2))
}
