import type { Finding } from '#app/safeguarding/screening/findings.ts'

/** What it means that The Lift gave up telling anybody of something about a child: a grown-up must look now. */
export const workFailed: Finding = {
  rule: 'LI-1',
  type: 'safeguarding',
  category: 'work that failed',
  severity: 'urgent',
  due: '15 minutes',
  reason: 'The Lift could not pass something on about this child. Look at their alerts and worries now.',
  facts: ['work in the queue failed too often'],
}
