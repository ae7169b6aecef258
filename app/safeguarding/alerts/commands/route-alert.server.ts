import { enqueue } from '#app/jobs/enqueue.server.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import type { Round } from '#app/safeguarding/escalation/queries/waiting-alert.server.ts'

/** The name of what is done about an alert on a level, so that it is done once. */
export function levelName({ alertId, evidenceId }: Round, level: number): string {
  return `alert:${alertId}:${evidenceId}:level:${level}`
}

/** Sees to it that on a level of its route people are told of an alert, unless somebody has taken it by then. */
export function routeAlert(tx: Writer, round: Round, { level, runAt }: { level: number; runAt: Date }): Promise<void> {
  const { alertId, evidenceId } = round
  const payload = { alertId, evidenceId, level }
  return enqueue(tx, { kind: 'alert.escalate', dedupe: levelName(round, level), payload, runAt })
}
