import type { JobAction } from '../access/job-actions.ts'

/** What each kind of work does, for a page that says what did not happen. */
export const workInWords: Readonly<Record<JobAction, string>> = {
  'alert.escalate': 'telling somebody of an alert',
  'alert.list': 'the lead’s weekly list',
  'alert.ask': 'asking who has decided what about an alert',
  'patterns.sweep': 'looking for patterns over time',
  'patterns.look': 'looking over a class for patterns over time',
  'worry.escalate': 'telling somebody of a worry',
  'concern.escalate': 'telling somebody of a concern',
  'readers.settle': 'seeing that somebody can read everything that waits',
  'due-times.renew': 'counting anew what is due, because the calendar changed',
  'duty.look': 'saying that nobody is on duty',
  'crisis.remind': 'telling somebody that a crisis has no second look yet',
  'follow-up.remind': 'telling somebody of a task that is due',
  'share.chase': 'telling somebody that a referral has no answer yet',
  'message.deliver': 'sending a message',
  'queue.tidy': 'tidying up what is long over',
}

/** What a piece of work was for, however old it is. */
export function inWords(kind: string): string {
  return Object.entries(workInWords).find(([action]) => action === kind)?.[1] ?? 'something an older edition did'
}
