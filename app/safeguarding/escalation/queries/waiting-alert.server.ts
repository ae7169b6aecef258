import { and, asc, eq, inArray, max } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { alertEvents, alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'
import { people } from '#db/schema/school/people.ts'
import type { Reader } from '#db/tenants/tenants.server.ts'
import { beganWaiting, becameGraver } from '../timers.ts'
import type { Owner } from '../who-is-notified.ts'
import { aboutAlerts } from './about-alerts.server.ts'

export type Round = { readonly alertId: string; readonly evidenceId: string }

type Asking = Grant<'alert.escalate' | 'due-times.renew' | 'check-in.do' | 'help.ask'>

/** What ends a turn of waiting: somebody took it, or it waits anew for somebody to take it. */
const endsWaiting = ['acknowledged', 'reopened', 'handed_on'] as const

/** An alert within reach, who took it before more came in, and what began the waiting that is going on. */
export async function heldAlert(tx: Pick<Reader, 'select' | 'vault'>, grant: Asking, alertId: string) {
  const found = await tx
    .select({
      id: alerts.id,
      childId: alerts.childId,
      state: alerts.state,
      severity: alerts.severity,
      about: alerts.about,
      audience: alerts.audience,
      ownerId: people.id,
      ownerKnownAs: people.knownAs,
    })
    .from(alerts)
    .leftJoin(people, eq(people.id, alerts.acknowledgedBy))
    .where(and(eq(alerts.id, alertId), inScope(grant, alerts.childId)))
  const [alert] = await aboutAlerts(tx, found)
  if (!alert) return null
  const evidence = await tx
    .select({ id: alertEvidence.id, severity: alertEvidence.severity, at: alertEvidence.at })
    .from(alertEvidence)
    .where(eq(alertEvidence.alertId, alertId))
    .orderBy(asc(alertEvidence.id))
  const [taken] = await tx
    .select({ id: max(alertEvents.id) })
    .from(alertEvents)
    .where(and(eq(alertEvents.alertId, alertId), inArray(alertEvents.kind, [...endsWaiting])))
  const lastTaken = taken?.id ?? null
  const { ownerId, ownerKnownAs, ...held } = alert
  const owner: Owner | null = ownerId === null ? null : { id: ownerId, knownAs: ownerKnownAs ?? 'Somebody' }
  const isGraver = becameGraver(alert.severity, evidence, lastTaken)
  return { ...held, owner, isGraver, began: beganWaiting(alert.severity, evidence, lastTaken) }
}

/**
 * An alert that waits to be looked at, since when, and who took it before more came in; or nothing: when somebody has it
 * and has looked, or when it waits anew for something that came in later.
 */
export async function waitingAlert(
  tx: Pick<Reader, 'select' | 'vault'>,
  grant: Grant<'alert.escalate' | 'due-times.renew'>,
  { alertId, evidenceId }: Round,
) {
  const alert = await heldAlert(tx, grant, alertId)
  if (alert?.state !== 'unread' || alert.began?.id !== evidenceId) return null
  return { ...alert, since: alert.began.at }
}
