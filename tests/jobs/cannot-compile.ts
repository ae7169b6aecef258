import type { Grant } from '#app/access/grant.server.ts'
import { acknowledgeAlert } from '#app/safeguarding/alerts/commands/acknowledge-alert.server.ts'
import { escalateAlert } from '#app/safeguarding/alerts/commands/escalate-alert.server.ts'
import { findAlert } from '#app/safeguarding/alerts/queries/find-alert.server.ts'
import { escalateWorry } from '#app/safeguarding/worries/commands/escalate-worry.server.ts'

type Given = { readonly job: Grant<'alert.escalate'>; readonly person: Grant<'alert.acknowledge'> }
const round = { alertId: '', evidenceId: '', level: 0 }

/** What a job may do. This compiles. */
export function withItsOwnGrant({ job }: Given) {
  return [escalateAlert(job, round)]
}

/** A job does nothing that people do, and people nothing that only a job does. */
export function withAnothersGrant({ job, person }: Given) {
  return [
    // @ts-expect-error a job takes no alert
    acknowledgeAlert(job, '', { note: null, seen: '' }),
    // @ts-expect-error a job does not look at an alert as people do
    findAlert(job, ''),
    // @ts-expect-error a job for one thing does no other
    escalateWorry(job, { worryId: '', level: 0 }),
    // @ts-expect-error nobody escalates by hand
    escalateAlert(person, round),
  ]
}
