import type { JobAction } from '#app/access/job-actions.ts'

/** What each kind of work does, for a page that says what did not happen. */
export const jobWords: Readonly<Record<JobAction, string>> = {
  'alert.escalate': 'telling someone about an alert',
  'alert.list': 'the lead’s weekly list',
  'alert.ask': 'asking who has decided what about an alert',
  'patterns.sweep': 'looking for patterns over time',
  'patterns.look': 'checking a class for patterns over time',
  'worry.escalate': 'telling someone about a worry',
  'concern.escalate': 'telling someone about a concern',
  'readers.settle': 'checking that someone can read everything that is waiting',
  'due-times.renew': 'working out due times again, because the calendar changed',
  'duty.look': 'saying that nobody is on duty',
  'crisis.remind': 'telling someone that a crisis has not been reviewed yet',
  'follow-up.remind': 'telling someone about a task that is due',
  'share.chase': 'telling someone that a referral has no answer yet',
  'message.deliver': 'sending a message',
  'queue.tidy': 'tidying up old work',
}

/** What a piece of work was for, however old it is. */
export function inWords(kind: string): string {
  return Object.entries(jobWords).find(([action]) => action === kind)?.[1] ?? 'something from an older version'
}
