/**
 * What The Lift does by itself, in nobody's name, when its time has come. No role has any of these, so nobody can be
 * given one at a door; the queue alone is.
 */
export const jobActions = [
  'alert.escalate',
  'alert.list',
  'alert.ask',
  'readers.settle',
  'patterns.sweep',
  'patterns.look',
  'worry.escalate',
  'due-times.renew',
  'concern.escalate',
  'duty.look',
  'crisis.remind',
  'follow-up.remind',
  'share.chase',
  'message.deliver',
  'queue.tidy',
] as const
export type JobAction = (typeof jobActions)[number]
